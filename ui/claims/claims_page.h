// What is said of AI and its footprint, claim by claim, beside what this program computes.
#pragma once

#include <QWidget>
#include <vector>

#include "model/claims/claim_check.h"
#include "model/scenario/workspace.h"
#include "ui/look/theme.h"
#include "ui/words/number_format.h"

class QVBoxLayout;

namespace ui {

class ClaimsPage : public QWidget {
    Q_OBJECT

public:
    /// A window of its own beside `parent`. `catalog` outlives it.
    ClaimsPage(const model::Catalog& catalog, const NumberStyle& style, const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;

signals:
    /// The examples behind a claim, side by side.
    void scenariosWanted(const model::Workspace& workspace);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString summary() const;
    void addHead(QVBoxLayout* column, const Theme& theme);
    void addCards(QVBoxLayout* column, const Theme& theme);
    void open(const model::Claim& claim);
    void copy() const;

    const model::Catalog& m_catalog;
    NumberStyle m_style;
    model::ExampleSource m_examples;
    std::vector<model::ClaimCheck> m_checks;
};

} // namespace ui

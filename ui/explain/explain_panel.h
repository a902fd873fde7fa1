// "Explain this number": a window beside the main one with a figure's derivation, its sources, and the way to change
// them.
#pragma once

#include <QDialog>
#include <vector>

#include "ui/charts/chart_spec.h"
#include "ui/explain/explain_page.h"
#include "ui/session/panel_context.h"

class QTextBrowser;
class QToolButton;
class QUrl;

namespace ui {

struct Shown;

/// A number of the edited scenario, or of the one with this line.
struct Explained {
    model::Figure figure;
    std::optional<LineRole> line = {};

    bool operator==(const Explained&) const = default;
};

class ExplainPanel : public QDialog {
    Q_OBJECT

public:
    explicit ExplainPanel(PanelContext& context, QWidget* parent);

    /// Shows this figure's derivation; what was shown before is one step back.
    void show(const Explained& asked);
    const std::vector<Explained>& visited() const { return m_visited; }
    /// Text of the page, as copied.
    QString plainText() const;

private:
    QToolButton* addButton(const QString& name, const QString& text, const QKeySequence& keys);
    void go(qsizetype step);
    void follow(const QUrl& link);
    void refresh();
    const Shown* comparedWith() const;
    std::vector<model::Derivation> derivations(const Explained& asked) const;
    QString title(const Explained& asked) const;

    PanelContext& m_context;
    QTextBrowser* m_text;
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_copy;
    ExplainPage m_page;
    std::vector<Explained> m_visited;
    std::size_t m_place = 0;
};

} // namespace ui

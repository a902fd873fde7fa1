// One everyday thing: small pictures that can be counted, the count in words, and its range.
#pragma once

#include <QLabel>
#include <QWidget>

#include "model/catalog/catalog.h"
#include "model/ranges/quantiles.h"
#include "ui/results/picture_row.h"
#include "ui/session/panel_context.h"

namespace ui {

class EquivalentCard : public QWidget {
    Q_OBJECT

public:
    explicit EquivalentCard(PanelContext& context, QWidget* parent = nullptr);

    /// `count` of this record, and its range (NaN where there is none).
    void show(const model::Equivalent& record, double count, const model::Quantiles& range);
    const std::string& id() const { return m_id; }

private:
    PanelContext& m_context;
    std::string m_id;
    PictureRow* m_pictures;
    QLabel* m_text;
    QLabel* m_detail;
};

} // namespace ui

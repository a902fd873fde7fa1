#include "ui/results/equivalent_card.h"

#include <QVBoxLayout>
#include <cmath>

#include "ui/explain/explainable.h"
#include "ui/look/text_widgets.h"
#include "ui/results/equivalent_choice.h"
#include "ui/session/session.h"
#include "ui/words/range_words.h"
#include "ui/words/wording.h"

namespace ui {

EquivalentCard::EquivalentCard(PanelContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_pictures(new PictureRow(context.theme)),
      m_text(textLabel({}, TextRole::Base, Ink::Text, context.theme, true)),
      m_detail(textLabel({}, TextRole::Small, Ink::Muted, context.theme, true)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Theme::space4);
    column->setSpacing(2);
    column->addWidget(m_pictures);
    column->addWidget(m_text);
    column->addWidget(m_detail);
    makeExplainable(m_text, context, [this] {
        return std::optional(model::Figure{model::Symbol::Count, m_id, {}, {}});
    });
}

void EquivalentCard::show(const model::Equivalent& record, double count, const model::Quantiles& range) {
    m_id = record.id;
    const QString name = "equivalent." + QString::fromStdString(record.id);
    const NumberStyle& style = m_context.style;
    setObjectName(name + ".card");
    m_text->setObjectName(name);
    m_detail->setObjectName(name + ".detail");
    const double each = unitsPerPicture(count, PictureRow::most);
    m_pictures->show(thingIcon(record.unit), count / each);
    const QString text = tr("≈ %1").arg(equivalentText(record, count, style, m_context.session.catalog()));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    QStringList details;
    if (each > 1.0) {
        details << tr("one picture is %1").arg(spokenCount(each, style));
    }
    if (!std::isnan(range.p5) && spokenCount(range.p5, style) != spokenCount(range.p95, style)) {
        details << tr("in the middle 90 % of draws: %1").arg(countRangeText(range, style));
    }
    showText(m_detail, details.join(QStringLiteral(" · ")));
}

} // namespace ui

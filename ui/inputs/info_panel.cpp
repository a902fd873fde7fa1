#include "ui/inputs/info_panel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <cmath>

#include "ui/inputs/distribution_view.h"
#include "ui/inputs/row_values.h"
#include "ui/inputs/value_editor.h"
#include "ui/look/text_widgets.h"
#include "ui/session/runner.h"
#include "ui/session/scenario_edits.h"
#include "ui/session/session.h"
#include "ui/session/used_values.h"
#include "ui/words/parameter_format.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

QString pathOf(const model::Parameter& p) {
    return QString::fromUtf8(p.path.data(), static_cast<qsizetype>(p.path.size()));
}

QString withYear(const QString& source, int year) {
    return year > 0 && !source.contains(QString::number(year)) ? QStringLiteral("%1, %2").arg(source).arg(year)
                                                               : source;
}

/// Where the words of a choice come from: the chosen device's or region's own record.
const model::Provenance* wordSource(const model::Parameter& p, const model::Scenario& scenario,
                                    const model::Catalog& catalog) {
    if (p.kind == model::Kind::Region) {
        const model::Region* region = catalog.region(referenceInUse(p.id, scenario));
        return region != nullptr ? &region->provenance : nullptr;
    }
    if (p.kind == model::Kind::Hardware) {
        const model::Device* device = catalog.device(referenceInUse(p.id, scenario));
        return device != nullptr ? &device->provenance : nullptr;
    }
    return nullptr;
}

} // namespace

InfoPanel::InfoPanel(const model::Parameter& parameter, PanelContext& context, QWidget* parent)
    : QFrame(parent), m_parameter(parameter), m_context(context),
      m_facts(textLabel(pathOf(parameter) + ".facts", TextRole::Small, Ink::Text, context.theme, true)),
      m_source(textLabel(pathOf(parameter) + ".source", TextRole::Small, Ink::Muted, context.theme, true)),
      m_places(textLabel(pathOf(parameter) + ".places", TextRole::Small, Ink::Text, context.theme, false)) {
    setObjectName(pathOf(parameter) + ".info_panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space8, Theme::space8, Theme::space8, Theme::space8);
    column->setSpacing(Theme::space8);
    column->addWidget(m_facts);
    column->addWidget(m_source);
    if (parameter.isNumeric()) {
        m_distribution = new DistributionView(parameter, context.style, context.theme);
        m_distribution->setObjectName(pathOf(parameter) + ".distribution");
        column->addWidget(m_distribution);
    }
    if (takesRange(parameter)) {
        m_editor = new ValueEditor(parameter, context);
        column->addWidget(m_editor);
    }
    m_places->setTextFormat(Qt::RichText);
    m_places->setWordWrap(true);
    m_places->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_places->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(m_places);
    connect(m_places, &QLabel::linkActivated, this,
            [this](const QString& link) { emit chosen(m_landmarks[link.toUInt()].value); });
    refresh();
}

QString InfoPanel::limitsText() const {
    const model::Interval& limits = m_parameter.limits;
    const auto text = [this](double x) { return parameterText(m_parameter, x, m_context.style); };
    if (!m_parameter.isNumeric() || (std::isinf(limits.min) && std::isinf(limits.max))) {
        return {};
    }
    if (std::isinf(limits.max)) {
        return (limits.minExclusive ? tr("Allowed: above %1.") : tr("Allowed: %1 or more.")).arg(text(limits.min));
    }
    return (limits.minExclusive ? tr("Allowed: above %1 up to %2.") : tr("Allowed: %1 to %2."))
        .arg(text(limits.min), text(limits.max));
}

QString InfoPanel::factsText() const {
    QStringList lines{parameterHelp(m_parameter.id)};
    if (!isAsked(m_parameter.id, m_context.session.scenario())) {
        lines << tr("The question as it is asked does not read this input: the row shows what was solved.");
    }
    const QString unit = unitLabel(m_parameter.unit);
    if (!unit.isEmpty()) {
        lines << tr("Unit: %1.").arg(unit);
    }
    if (const QString limits = limitsText(); !limits.isEmpty()) {
        lines << limits;
    }
    return lines.join(QChar::LineFeed);
}

QString InfoPanel::sourceText() const {
    const model::Scenario& scenario = m_context.session.scenario();
    const model::Catalog& catalog = m_context.session.catalog();
    if (const model::Provenance* source = wordSource(m_parameter, scenario, catalog)) {
        return tr("Source: %1").arg(withYear(QString::fromStdString(source->source), source->year));
    }
    if (!m_parameter.isNumeric()) {
        return m_parameter.defaultText.empty()
                   ? QString()
                   : tr("Default: %1.").arg(choiceLabel(m_parameter.id, m_parameter.defaultText));
    }
    const auto setting = defaultSetting(m_parameter.id, scenario, catalog);
    if (!setting || !setting->known()) {
        return tr("Default: none; it is computed from the other inputs, or not needed.");
    }
    const QString value = parameterText(m_parameter, setting->value, m_context.style);
    if (setting->source.empty()) {
        return tr("Default: %1.").arg(value);
    }
    const model::DefaultValue* record = catalog.findDefault(m_parameter.evidence);
    const int year = record != nullptr ? record->provenance.year : 0;
    return tr("Default: %1. Source: %2").arg(value, withYear(QString::fromStdString(setting->source), year));
}

void InfoPanel::showLandmarks() {
    m_landmarks = landmarks(m_parameter, m_context.session.scenario(), m_context.session.catalog());
    if (!isAsked(m_parameter.id, m_context.session.scenario())) {
        m_landmarks.clear();
    }
    QStringList links;
    for (std::size_t i = 0; i < m_landmarks.size(); ++i) {
        const Landmark& one = m_landmarks[i];
        const QString value = m_parameter.isNumeric() ? parameterText(m_parameter, one.number, m_context.style) : QString();
        links << QStringLiteral("<a href=\"%1\" title=\"%3\">%2</a>")
                     .arg(QString::number(i), one.name.toHtmlEscaped(), value.toHtmlEscaped());
    }
    m_places->setVisible(!links.isEmpty());
    const QString text = tr("As at: %1").arg(links.join(QStringLiteral(" · ")));
    if (m_places->text() != text) {
        m_places->setText(text);
    }
}

void InfoPanel::refresh() {
    showText(m_facts, factsText());
    showText(m_source, sourceText());
    if (m_distribution != nullptr) {
        const model::Scenario& scenario = m_context.session.scenario();
        const model::Setting* used = usedSetting(m_parameter.id, m_context.runner.current().result);
        const auto known = scenario.has(m_parameter.id)
                               ? (used != nullptr ? std::optional(*used) : std::nullopt)
                               : defaultSetting(m_parameter.id, scenario, m_context.session.catalog());
        m_distribution->show(known && known->known() ? known->distribution : model::Distribution{});
    }
    if (m_editor != nullptr) {
        m_editor->refresh();
        m_editor->setVisible(isAsked(m_parameter.id, m_context.session.scenario()));
    }
    showLandmarks();
}

void InfoPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace ui

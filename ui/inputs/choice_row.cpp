#include "ui/inputs/choice_row.h"

#include "model/scenario/scenario_json.h"
#include "ui/session/scenario_edits.h"
#include "ui/session/session.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Id;

constexpr int boxWidth = 156;

template <typename Words>
QStringList texts(const Words& words) {
    QStringList list;
    for (const auto& word : words) {
        list << qt(word);
    }
    return list;
}

} // namespace

ChoiceRow::ChoiceRow(const model::Parameter& parameter, PanelContext& context, QWidget* parent)
    : InputRow(parameter, context, parent), m_box(new QComboBox) {
    addControl(m_box, boxWidth);
    m_box->setFocusPolicy(Qt::StrongFocus);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        commit(m_box->itemData(index).toString().toStdString());
        refresh();
    });
}

/// What fits the scenario: the law's own benchmarks, the device's own precisions.
QStringList ChoiceRow::offered() const {
    const Session& session = context().session;
    const model::Catalog& catalog = session.catalog();
    if (parameter().id == Id::AccuracyBenchmark) {
        return texts(model::benchmarks(session.scenario(), catalog));
    }
    const bool serves = parameter().id == Id::DeploymentPrecision;
    const model::Device* device =
        catalog.device(referenceInUse(serves ? Id::DeploymentHardware : Id::TrainingHardware, session.scenario()));
    if ((serves || parameter().id == Id::TrainingPrecision) && device != nullptr) {
        QStringList list;
        for (const model::Precision precision : device->precisions()) {
            list << qt(model::precisionNames[static_cast<std::size_t>(precision)]);
        }
        return list;
    }
    return texts(parameter().choices);
}

/// An own curve goes by its own name.
QString ChoiceRow::label(const QString& word) const {
    const auto& own = context().session.scenario().ownCurve;
    const QString general = choiceLabel(parameter().id, word.toStdString());
    const bool named = own && !own->name.empty() && parameter().id == Id::AccuracyBenchmark && word == qt(model::ownCurveId);
    return named ? QStringLiteral("%1: %2").arg(general, QString::fromStdString(own->name)) : general;
}

QString ChoiceRow::used() const {
    const model::Scenario& scenario = context().session.scenario();
    switch (parameter().id) {
    case Id::AccuracyAllocation:
        return qt(allocation(scenario));
    case Id::TrainingPrecision:
    case Id::DeploymentPrecision:
        return qt(precision(scenario, context().session.catalog(), parameter().id));
    default:
        return qt(scenario.text(parameter().id));
    }
}

void ChoiceRow::showValue(bool asked) {
    const QStringList words = offered();
    QStringList labels;
    for (const QString& word : words) {
        labels << label(word);
    }
    if (labels != m_labels) {
        m_labels = labels;
        m_box->clear();
        for (const QString& word : words) {
            m_box->addItem(label(word), word);
        }
    }
    m_box->setCurrentIndex(static_cast<int>(words.indexOf(used())));
    m_box->setEnabled(asked);
    showTyped(m_box, context().session.scenario().has(parameter().id));
}

} // namespace ui

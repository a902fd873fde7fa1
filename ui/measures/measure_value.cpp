#include "ui/measures/measure_value.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "model/catalog/catalog.h"
#include "ui/inputs/search_picker.h"
#include "ui/look/text_widgets.h"
#include "ui/session/session.h"
#include "ui/words/measure_words.h"
#include "ui/words/parameter_format.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

// In heights of the base type, so that they grow with it.
constexpr double pickerWidth = 11.0;
constexpr double numberWidth = 6.0;

QString qtText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<Candidate> found(const model::Catalog& catalog, const QString& query, bool regions) {
    std::vector<Candidate> list;
    if (regions) {
        for (const model::Region* region : catalog.searchRegions(query.toStdString())) {
            list.push_back({qtText(region->id), regionLabel(*region), qtText(region->id)});
        }
    } else {
        for (const model::Device* device : catalog.searchDevices(query.toStdString())) {
            list.push_back({qtText(device->id), qtText(device->name), QString::number(device->releaseYear)});
        }
    }
    return list;
}

} // namespace

MeasureValue::MeasureValue(const model::Measure& measure, PanelContext& context, QWidget* parent)
    : QWidget(parent), m_measure(measure), m_context(context) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space8);
    auto* label = textLabel({}, TextRole::Small, Ink::Muted, context.theme, true);
    label->setText(parameterLabel(measure.input));
    row->addWidget(label, 1);
    switch (model::parameter(measure.input).kind) {
    case model::Kind::Hardware:
    case model::Kind::Region:
        makePicker();
        break;
    case model::Kind::Choice:
        makeChoice();
        break;
    default:
        makeNumber();
    }
    for (QWidget* box : {static_cast<QWidget*>(m_picker), static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_number)}) {
        if (box != nullptr) {
            box->setObjectName(QStringLiteral("measure.") + qtText(measure.id) + QStringLiteral(".box"));
            box->setAccessibleName(measureLabel(measure.id) + QStringLiteral(": ") + parameterLabel(measure.input));
            row->addWidget(box);
        }
    }
}

void MeasureValue::makePicker() {
    const bool regions = model::parameter(m_measure.input).kind == model::Kind::Region;
    m_picker = new SearchPicker([this, regions](const QString& query) { return found(m_context.session.catalog(), query, regions); });
    m_picker->setPlaceholderText(tr("Search"));
    m_picker->setFixedWidth(static_cast<int>(pickerWidth * m_context.theme.basePixels));
    connect(m_picker, &SearchPicker::chosen, this, [this](const QString& id) { emit chosen(id.toStdString()); });
}

void MeasureValue::makeChoice() {
    m_choice = new QComboBox;
    m_choice->setFocusPolicy(Qt::StrongFocus);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    const auto choices = m_measure.choices.empty() ? model::parameter(m_measure.input).choices : m_measure.choices;
    for (const std::string_view choice : choices) {
        m_choice->addItem(choiceLabel(m_measure.input, choice), qtText(choice));
    }
    connect(m_choice, &QComboBox::activated, this, [this] { emit chosen(m_choice->currentData().toString().toStdString()); });
}

void MeasureValue::makeNumber() {
    m_number = new QLineEdit;
    m_number->setFixedWidth(static_cast<int>(numberWidth * m_context.theme.basePixels));
    m_number->setToolTip(tr("Empty: what the measure proposes"));
    connect(m_number, &QLineEdit::editingFinished, this, &MeasureValue::takeNumber);
}

void MeasureValue::takeNumber() {
    const QString typed = m_number->text().trimmed();
    const auto number = parseParameter(model::parameter(m_measure.input), typed, m_context.style);
    const model::Value value = typed.isEmpty() ? model::Value() : number ? model::Value(*number) : m_typed;
    if (value != m_typed && typed != text(m_used)) {
        emit chosen(value);
    }
    showValue(m_typed, m_used);
}

QString MeasureValue::text(const model::Value& value) const {
    const auto* range = std::get_if<model::Range>(&value);
    const auto* number = std::get_if<double>(&value);
    return range != nullptr || number != nullptr
               ? parameterText(model::parameter(m_measure.input), range != nullptr ? range->mode : *number, m_context.style)
               : QString();
}

void MeasureValue::showValue(const model::Value& typed, const model::Value& used) {
    m_typed = typed;
    m_used = used;
    const auto* word = std::get_if<std::string>(&used);
    const QString id = word != nullptr ? QString::fromStdString(*word) : QString();
    if (m_picker != nullptr) {
        m_picker->setCurrent(id, measureValueText(m_measure, used, m_context.session.catalog(), m_context.style));
        m_picker->setToolTip(m_picker->text());
    } else if (m_choice != nullptr) {
        m_choice->setCurrentIndex(m_choice->findData(id));
    } else if (!m_number->hasFocus() || !m_number->isModified()) {
        m_number->setText(text(used));
        m_number->setModified(false);
    }
}

} // namespace ui

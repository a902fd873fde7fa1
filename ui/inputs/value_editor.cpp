#include "ui/inputs/value_editor.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QStyle>
#include <cmath>

#include "model/ranges/quantiles.h"
#include "ui/inputs/row_values.h"
#include "ui/look/text_widgets.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/session/used_values.h"
#include "ui/words/parameter_format.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

constexpr double firstHalfWidth = 1.25; // a first range where nothing is known: the value, divided and multiplied by it
constexpr std::array names{".low", ".mode", ".high"};

void markWrong(QWidget* box, bool wrong) {
    if (box->property("wrong").toBool() != wrong) {
        box->setProperty("wrong", wrong);
        box->style()->unpolish(box);
        box->style()->polish(box);
    }
}

} // namespace

ValueEditor::ValueEditor(const model::Parameter& parameter, PanelContext& context, QWidget* parent)
    : QWidget(parent), m_parameter(parameter), m_context(context), m_rangeBoxes(nullptr),
      m_problem(textLabel(QString::fromUtf8(parameter.path.data(), qsizetype(parameter.path.size())) + ".range_problem",
                          TextRole::Small, Ink::Error, context.theme, true)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space4);
    auto* modes = new QHBoxLayout;
    modes->setSpacing(0);
    column->addLayout(modes);
    addMode(Mode::Default, tr("Default"), tr("Nobody knows better: the usual value with its usual range."));
    addMode(Mode::Fixed, tr("Fixed"), tr("This number exactly, without a range."));
    addMode(Mode::Range, tr("Range"), tr("A range of your own: low, most likely, high."));
    auto* group = new QButtonGroup(this);
    for (QPushButton* button : m_modes) {
        modes->addWidget(button);
        group->addButton(button);
    }
    m_rangeBoxes = makeRangeBoxes();
    column->addWidget(m_rangeBoxes);
    column->addWidget(m_problem);
    m_problem->hide();
}

void ValueEditor::addMode(Mode mode, const QString& text, const QString& help) {
    static constexpr std::array suffixes{".default", ".fixed", ".range"};
    static constexpr std::array places{"first", "middle", "last"};
    const auto i = static_cast<std::size_t>(mode);
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromUtf8(m_parameter.path.data(), qsizetype(m_parameter.path.size())) + suffixes[i]);
    button->setProperty("segment", true);
    button->setProperty("place", places[i]);
    button->setCheckable(true);
    button->setToolTip(help);
    button->setAccessibleDescription(help);
    connect(button, &QPushButton::clicked, this, [this, mode] { choose(mode); });
    m_modes[i] = button;
}

QWidget* ValueEditor::makeRangeBoxes() {
    auto* boxes = new QWidget;
    auto* grid = new QGridLayout(boxes);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space4);
    grid->setVerticalSpacing(0);
    const std::array labels{tr("Low"), tr("Most likely"), tr("High")};
    for (int i = 0; i < 3; ++i) {
        const auto end = static_cast<std::size_t>(i);
        auto* label = textLabel({}, TextRole::Small, Ink::Muted, m_context.theme);
        label->setText(labels[end]);
        auto* box = new QLineEdit;
        box->setObjectName(QString::fromUtf8(m_parameter.path.data(), qsizetype(m_parameter.path.size())) + names[end]);
        box->setAccessibleName(QStringLiteral("%1, %2").arg(parameterLabel(m_parameter.id), labels[end]));
        box->setAlignment(Qt::AlignRight);
        box->setMinimumWidth(box->fontMetrics().horizontalAdvance(QStringLiteral("000.0 B")));
        label->setBuddy(box);
        grid->addWidget(label, 0, i);
        grid->addWidget(box, 1, i);
        connect(box, &QLineEdit::editingFinished, this, &ValueEditor::readRange);
        m_ends[end] = box;
    }
    return boxes;
}

ValueEditor::Mode ValueEditor::mode() const {
    const model::Value& value = m_context.session.scenario().value(m_parameter.id);
    return std::holds_alternative<model::Range>(value) ? Mode::Range
           : std::holds_alternative<double>(value)     ? Mode::Fixed
                                                       : Mode::Default;
}

void ValueEditor::refresh() {
    const Mode now = mode();
    m_modes[static_cast<std::size_t>(now)]->setChecked(true);
    m_rangeBoxes->setVisible(now == Mode::Range);
    if (now != Mode::Range) {
        showProblem({});
        return;
    }
    if (!m_problem->isHidden()) {
        return; // what was typed stays until it is right
    }
    const auto& range = std::get<model::Range>(m_context.session.scenario().value(m_parameter.id));
    const std::array values{range.low, range.mode, range.high};
    for (std::size_t i = 0; i < m_ends.size(); ++i) {
        m_ends[i]->setText(parameterText(m_parameter, values[i], m_context.style));
    }
}

double ValueEditor::middle() const {
    return tidy(m_parameter, shownNumber(m_parameter, m_context.session.scenario(), m_context.runner.current().result,
                                         m_context.session.catalog()));
}

/// What is known by default, else a little to both sides of the value.
model::Range ValueEditor::firstRange() const {
    const auto known = defaultSetting(m_parameter.id, m_context.session.scenario(), m_context.session.catalog());
    model::Range range;
    if (mode() == Mode::Default && known && !known->distribution.isFixed()) {
        const model::Distribution& d = known->distribution;
        range = {model::quantile(d, model::lowLevel), model::quantile(d, model::middleLevel),
                 model::quantile(d, model::highLevel)};
    } else {
        const double x = middle();
        range = {x / firstHalfWidth, x, x * firstHalfWidth};
        if (x < 0.0) {
            std::swap(range.low, range.high);
        }
    }
    range = {tidy(m_parameter, range.low), tidy(m_parameter, range.mode), tidy(m_parameter, range.high)};
    return range;
}

void ValueEditor::choose(Mode wanted) {
    showProblem({});
    if (wanted == mode()) {
        refresh();
        return;
    }
    model::Value value; // the default
    if (wanted == Mode::Fixed) {
        value = middle();
    } else if (wanted == Mode::Range) {
        value = firstRange();
    }
    if (wanted != Mode::Default && std::isnan(middle())) {
        showProblem(tr("There is no value to begin from. Type one first."));
    } else if (const auto problem = m_context.session.edit({{m_parameter.id, std::move(value)}})) {
        showProblem(problemText(*problem, m_context.style));
    }
    m_modes[static_cast<std::size_t>(mode())]->setChecked(true);
    m_rangeBoxes->setVisible(mode() == Mode::Range);
}

void ValueEditor::readRange() {
    std::array<double, 3> values{};
    for (std::size_t i = 0; i < m_ends.size(); ++i) {
        const auto value = parseParameter(m_parameter, m_ends[i]->text(), m_context.style);
        if (!value) {
            showProblem(tr("“%1” is not a number.").arg(m_ends[i]->text()));
            return;
        }
        values[i] = *value;
    }
    const auto& before = std::get<model::Range>(m_context.session.scenario().value(m_parameter.id));
    const std::array shown{before.low, before.mode, before.high};
    for (std::size_t i = 0; i < values.size(); ++i) { // untouched boxes keep what rounding hid
        if (m_ends[i]->text() == parameterText(m_parameter, shown[i], m_context.style)) {
            values[i] = shown[i];
        }
    }
    const model::Range range{values[0], values[1], values[2]};
    if (range.low > range.mode || range.mode > range.high) {
        showProblem(tr("A range rises from low over most likely to high. Nothing was changed."));
        return;
    }
    const auto problem = m_context.session.edit({{m_parameter.id, range}});
    showProblem(problem ? problemText(*problem, m_context.style) : QString());
    if (!problem) {
        refresh();
    }
}

void ValueEditor::showProblem(const QString& text) {
    showText(m_problem, text);
    for (QLineEdit* box : m_ends) {
        markWrong(box, !text.isEmpty());
        box->setAccessibleDescription(text);
    }
}

} // namespace ui

#include "ui/validation/validation_controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/look/flow_layout.h"
#include "ui/look/text_widgets.h"
#include "ui/words/validation_words.h"

namespace ui {
namespace {

constexpr int leastLetters = 9;  // that a box shows
constexpr int mostLetters = 18; // of the name of a file

void chooseData(QComboBox* box, const QVariant& data) {
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ValidationControls::ValidationControls(ValidationDesk& desk, const NumberStyle& style, const Theme& theme,
                                       QWidget* parent)
    : QWidget(parent), m_desk(desk), m_style(style), m_theme(theme), m_row(new FlowLayout(Theme::space8, this, Theme::space4)) {
    m_runs = addBox("validation.runs", tr("Runs"));
    m_quantity = addBox("validation.quantity", tr("Quantity"));
    m_generation = addBox("validation.generation", groupingLabel(Grouping::Generation));
    m_era = addBox("validation.era", groupingLabel(Grouping::Era));
    m_misses = new QCheckBox(tr("Only misses"));
    m_misses->setObjectName("validation.misses");
    m_misses->setToolTip(tr("Only figures that lie outside the range predicted for them"));
    addCell({}, m_misses);
    QPushButton* open =
        addButton("validation.open", tr("&Try your own runs…"),
                  tr("A CSV file with the columns of the published runs, or CodeCarbon's emissions.csv"));
    m_copy = addButton("validation.copy", tr("&Copy"), tr("The figures in the table, for a spreadsheet"));
    m_export =
        addButton("validation.export", tr("&Export…"), tr("The chart as a picture, or the figures as a table"));
    connect(m_misses, &QCheckBox::clicked, this, &ValidationControls::choose);
    connect(open, &QPushButton::clicked, this, &ValidationControls::openWanted);
    connect(m_copy, &QPushButton::clicked, this, &ValidationControls::copyWanted);
    connect(m_export, &QPushButton::clicked, this, &ValidationControls::exportWanted);
    refresh();
}

QComboBox* ValidationControls::addBox(const QString& name, const QString& label) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastLetters);
    addCell(label, box);
    connect(box, &QComboBox::activated, this, &ValidationControls::choose);
    return box;
}

QPushButton* ValidationControls::addButton(const QString& name, const QString& text, const QString& tip) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    addCell({}, button);
    return button;
}

/// A control below its words; those that say themselves what they are stand at the height of the others.
void ValidationControls::addCell(const QString& label, QWidget* control) {
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space4 / 2);
    QLabel* words = textLabel({}, TextRole::Small, Ink::Muted, m_theme);
    words->setText(label);
    column->addWidget(words);
    column->addWidget(control, 1);
    m_row->addWidget(cell);
}

void ValidationControls::fillGroups(QComboBox* box, Grouping grouping, const std::string& chosen) {
    box->clear();
    box->addItem(tr("All"), QString());
    if (m_desk.shown() != nullptr) {
        for (const std::string& group : groupsOf(*m_desk.shown(), grouping)) {
            if (!group.empty()) {
                box->addItem(groupLabel(grouping, group), QString::fromStdString(group));
            }
        }
    }
    chooseData(box, QString::fromStdString(chosen));
}

void ValidationControls::fillQuantities(const std::string& chosen) {
    m_quantity->clear();
    if (m_desk.shown() != nullptr) {
        for (const std::string& quantity : quantitiesOf(*m_desk.shown())) {
            m_quantity->addItem(comparedLabel(quantity), QString::fromStdString(quantity));
        }
    }
    m_quantity->addItem(tr("All quantities"), QString());
    chooseData(m_quantity, QString::fromStdString(chosen));
}

void ValidationControls::refresh() {
    m_runs->clear();
    for (const RunSource source : runSources) {
        if (const RunComparisonPtr& runs = m_desk.of(source)) {
            const QString name = source == RunSource::Published ? tr("Published")
                                 : source == RunSource::Serving ? tr("Published, serving")
                                                                : runs->file;
            const auto count = static_cast<qlonglong>(runs->runs.size());
            m_runs->addItem(tr("%1 (%2)").arg(name, m_style.locale.toString(count)), static_cast<int>(source));
        }
    }
    chooseData(m_runs, static_cast<int>(m_desk.source()));
    m_runs->setMinimumContentsLength(std::clamp(static_cast<int>(m_runs->currentText().size()), leastLetters, mostLetters));
    const RunFilter& filter = m_desk.filter();
    fillQuantities(filter.quantity);
    fillGroups(m_generation, Grouping::Generation, filter.generation);
    fillGroups(m_era, Grouping::Era, filter.era);
    m_misses->setChecked(filter.missesOnly);
    for (QWidget* widget : {static_cast<QWidget*>(m_copy), static_cast<QWidget*>(m_export)}) {
        widget->setEnabled(m_desk.shown() != nullptr);
    }
}

void ValidationControls::choose() {
    const auto source = static_cast<RunSource>(m_runs->currentData().toInt());
    if (source != m_desk.source()) {
        m_desk.setSource(source);
        return;
    }
    const auto chosen = [](const QComboBox* box) { return box->currentData().toString().toStdString(); };
    m_desk.setFilter({chosen(m_quantity), chosen(m_generation), chosen(m_era), m_misses->isChecked()});
}

} // namespace ui

#include "ui/results/accuracies_row.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/explain/explainable.h"
#include "ui/look/flow_layout.h"
#include "ui/look/text_widgets.h"
#include "ui/session/runner.h"
#include "ui/words/fill_places.h"
#include "ui/words/own_curve_words.h"
#include "ui/words/wording.h"

namespace ui {

AccuraciesRow::AccuraciesRow(PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setObjectName("result.accuracies");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel* title = textLabel("result.accuracies.title", TextRole::Small, Ink::Muted, context.theme, true);
    title->setText(tr("Accuracy the run reaches"));
    column->addWidget(title);
    connect(&context.runner, &Runner::computed, this, &AccuraciesRow::refresh);
    refresh();
}

void AccuraciesRow::rebuild() {
    delete m_list;
    m_entries.clear();
    m_list = new QWidget;
    auto* flow = new FlowLayout(Theme::space12, m_list, 0);
    for (const auto& [benchmark, accuracy] : m_context.runner.current().result.accuracies) {
        QLabel* label = textLabel("result.accuracy." + QString::fromStdString(benchmark), TextRole::Base, Ink::Text,
                                  m_context.theme);
        makeExplainable(label, m_context, model::Figure{model::Symbol::Accuracy, benchmark, {}, {}});
        flow->addWidget(label);
        m_entries.push_back({benchmark, label});
    }
    layout()->addWidget(m_list);
}

void AccuraciesRow::refresh() {
    const Shown& current = m_context.runner.current();
    const auto& accuracies = current.result.accuracies;
    const auto name = [](const auto& one) { return one.first; };
    if (m_list == nullptr || !std::ranges::equal(accuracies, m_entries, {}, name, &Entry::benchmark)) {
        rebuild();
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QString text = fillPlaces(tr("%1 %2", "benchmark, accuracy"),
                                        {benchmarkName(current.scenario, accuracies[i].first),
                                         percentText(accuracies[i].second, m_context.style)});
        m_entries[i].label->setText(text);
    }
    setVisible(!m_entries.empty());
}

} // namespace ui

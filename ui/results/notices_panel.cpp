#include "ui/results/notices_panel.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/look/text_widgets.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

Ink ink(model::Severity severity) {
    return severity == model::Severity::Error     ? Ink::Error
           : severity == model::Severity::Warning ? Ink::Warning
                                                  : Ink::Muted;
}

QString mark(model::Severity severity) {
    return severity == model::Severity::Notice ? QStringLiteral("i") : QStringLiteral("!");
}

} // namespace

NoticesPanel::NoticesPanel(PanelContext& context, Urgency urgency, QWidget* parent)
    : QWidget(parent), m_context(context), m_urgency(urgency), m_grid(new QGridLayout) {
    setObjectName(urgency == Urgency::Urgent ? "notices.urgent" : "notices");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space4);
    if (urgency == Urgency::Calm) {
        column->addWidget(headingLabel(tr("Worth knowing"), context.theme));
    }
    m_grid->setHorizontalSpacing(Theme::space8);
    m_grid->setVerticalSpacing(Theme::space4);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    setVisible(false); // until there is something to say
    connect(&context.runner, &Runner::computed, this, &NoticesPanel::refresh);
    refresh();
}

void NoticesPanel::addLine() {
    const Theme& theme = m_context.theme;
    Line line{textLabel({}, TextRole::Section, Ink::Text, theme),
              textLabel({}, TextRole::Small, Ink::Text, theme, true)};
    line.mark->setMinimumWidth(Theme::space8);
    const int row = m_grid->rowCount();
    m_grid->addWidget(line.mark, row, 0, Qt::AlignTop);
    m_grid->addWidget(line.text, row, 1, Qt::AlignTop);
    m_lines.push_back(line);
}

/// Those of this panel's urgency, most serious first.
std::vector<model::Notice> NoticesPanel::notices() const {
    std::vector<model::Notice> own = m_context.runner.current().result.notices;
    std::erase_if(own, [this](const model::Notice& notice) {
        return (notice.severity == model::Severity::Notice) == (m_urgency == Urgency::Urgent);
    });
    std::ranges::stable_sort(own, std::ranges::greater{}, &model::Notice::severity);
    return own;
}

void NoticesPanel::refresh() {
    const auto shown = notices();
    if (shown == m_shown) {
        return;
    }
    m_shown = shown;
    setVisible(!shown.empty());
    while (m_lines.size() < shown.size()) {
        addLine();
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const bool used = i < shown.size();
        line.mark->setVisible(used);
        line.text->setVisible(used);
        if (used) {
            line.mark->setText(mark(shown[i].severity));
            line.mark->setAccessibleName(severityLabel(shown[i].severity));
            line.mark->setToolTip(severityLabel(shown[i].severity));
            setInk(line.mark, ink(shown[i].severity), m_context.theme);
            line.text->setObjectName("notice." + QString::fromStdString(shown[i].id));
            line.text->setText(noticeText(shown[i], m_context.style));
        }
    }
}

} // namespace ui

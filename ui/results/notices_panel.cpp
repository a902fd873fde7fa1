#include "ui/results/notices_panel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/explain/explain_requests.h"
#include "ui/results/notice_fixes.h"
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
    connect(&context.runner, &Runner::computed, this, &NoticesPanel::refresh);
    refresh();
}

void NoticesPanel::addLine() {
    const Theme& theme = m_context.theme;
    const int row = m_grid->rowCount();
    Line line{textLabel({}, TextRole::Section, Ink::Text, theme), textLabel({}, TextRole::Small, Ink::Text, theme, true),
              addButton(row + 1), addButton(row + 2)};
    line.mark->setMinimumWidth(Theme::space8);
    m_grid->addWidget(line.mark, row, 0, Qt::AlignTop);
    m_grid->addWidget(line.text, row, 1, Qt::AlignTop);
    const std::size_t place = m_lines.size();
    connect(line.fix, &QPushButton::clicked, this,
            [this, place] { m_context.session.edit(fixFor(m_shown[place], m_context.style).changes); });
    connect(line.input, &QPushButton::clicked, this, [this, place] {
        if (const auto input = fixFor(m_shown[place], m_context.style).input; input && m_context.explain != nullptr) {
            emit m_context.explain->inputAsked(*input);
        }
    });
    m_lines.push_back(line);
}

QPushButton* NoticesPanel::addButton(int row) {
    auto* button = new QPushButton;
    button->setProperty("link", true);
    button->setFont(m_context.theme.font(TextRole::Small));
    button->setCursor(Qt::PointingHandCursor);
    m_grid->addWidget(button, row, 1, Qt::AlignLeft);
    return button;
}

void NoticesPanel::show(const Line& line, const model::Notice& notice) {
    const QString name = "notice." + QString::fromStdString(notice.id);
    line.mark->setText(mark(notice.severity));
    line.mark->setAccessibleName(severityLabel(notice.severity));
    line.mark->setToolTip(severityLabel(notice.severity));
    setInk(line.mark, ink(notice.severity), m_context.theme);
    line.text->setObjectName(name);
    line.text->setText(noticeText(notice, m_context.style));
    const NoticeFix fix = fixFor(notice, m_context.style);
    line.fix->setObjectName(name + ".fix");
    line.fix->setText(fix.label);
    line.fix->setVisible(!fix.label.isEmpty());
    line.input->setObjectName(name + ".input");
    line.input->setText(tr("Show the input"));
    line.input->setVisible(fix.input.has_value());
    line.input->setAccessibleName(fix.input ? tr("Show “%1”").arg(parameterLabel(*fix.input)) : QString());
    line.input->setToolTip(line.input->accessibleName());
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
    if (shown == m_shown && !shown.empty()) {
        return;
    }
    m_shown = shown;
    showPanel(this, !shown.empty());
    while (m_lines.size() < shown.size()) {
        addLine();
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const bool used = i < shown.size();
        for (QWidget* part : std::initializer_list<QWidget*>{line.mark, line.text, line.fix, line.input}) {
            part->setVisible(used);
        }
        if (used) {
            show(line, shown[i]);
        }
    }
}

} // namespace ui

#include "ui/explain/explain_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "model/explain/comparison.h"
#include "model/explain/explanation.h"
#include "ui/explain/explain_requests.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/words/fill_places.h"
#include "ui/words/result_words.h"

namespace ui {
namespace {

constexpr double widthInEms = 34.0;
constexpr double heightInEms = 42.0;

} // namespace

ExplainPanel::ExplainPanel(PanelContext& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_text(new QTextBrowser) {
    setObjectName("explain");
    const int em = static_cast<int>(context.theme.basePixels);
    resize(static_cast<int>(widthInEms * em), static_cast<int>(heightInEms * em));
    m_back = addButton("explain.back", tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward = addButton("explain.forward", tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    m_copy = addButton("explain.copy", tr("Copy as text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch();
    bar->addWidget(m_copy);
    m_text->setObjectName("explain.text");
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(context.theme.font(TextRole::Base));
    m_text->document()->setDocumentMargin(Theme::space4);
    auto* column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(m_text, 1);
    m_text->setFocus();
    connect(m_back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(plainText()); });
    connect(m_text, &QTextBrowser::anchorClicked, this, &ExplainPanel::follow);
    connect(&context.runner, &Runner::computed, this, &ExplainPanel::refresh);
}

QToolButton* ExplainPanel::addButton(const QString& name, const QString& text, const QKeySequence& keys) {
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setShortcut(keys);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString ExplainPanel::plainText() const {
    return m_text->toPlainText();
}

void ExplainPanel::show(const Explained& asked) {
    if (m_visited.empty() || m_visited[m_place] != asked) {
        m_visited.resize(m_visited.empty() ? 0 : m_place + 1);
        m_visited.push_back(asked);
        m_place = m_visited.size() - 1;
    }
    setVisible(true);
    raise();
    activateWindow();
    refresh();
    m_text->verticalScrollBar()->setValue(0);
}

void ExplainPanel::go(qsizetype step) {
    m_place = static_cast<std::size_t>(static_cast<qsizetype>(m_place) + step);
    refresh();
    m_text->verticalScrollBar()->setValue(0);
}

void ExplainPanel::follow(const QUrl& link) {
    const int number = link.path().toInt();
    if (link.scheme() == "input") {
        emit m_context.explain->inputAsked(static_cast<model::Id>(number));
        return;
    }
    const model::Figure figure = m_page.figures[static_cast<std::size_t>(number)];
    const Shown* baseline = comparedWith();
    if (figure.symbol == model::Symbol::BaselineKg && baseline != nullptr) {
        show({model::Figure{}, baseline->role}); // its total
    } else {
        show({figure, m_visited[m_place].line});
    }
}

/// The baseline as the results compare with it: under the edited scenario's assumptions, where those are others.
const Shown* ExplainPanel::comparedWith() const {
    const Shown* adjusted = m_context.runner.adjustedBaseline();
    return adjusted != nullptr ? adjusted : m_context.runner.baseline();
}

/// Inputs can be changed in the edited scenario alone.
std::vector<model::Derivation> ExplainPanel::derivations(const Explained& asked) const {
    const Shown* other = asked.line ? m_context.runner.ofLine(*asked.line) : nullptr;
    if (asked.line && other == nullptr) {
        return {};
    }
    const model::Explanation explanation(other != nullptr ? other->scenario : m_context.session.scenario(),
                                         m_context.session.catalog());
    const bool compared = asked.figure.symbol == model::Symbol::TimesBaseline;
    auto all = explanation.derive(compared ? model::Figure{} : asked.figure);
    if (compared) {
        const Shown* baseline = comparedWith();
        const auto times = baseline != nullptr && !all.empty()
                               ? model::deriveTimesBaseline(all.front().result.value,
                                                            baseline->result.point[model::Quantity::TotalKg])
                               : std::nullopt;
        if (!times) {
            return {};
        }
        all.insert(all.begin(), *times);
    }
    for (model::Derivation& one : all) {
        for (model::Term& term : one.terms) {
            term.parameter = other != nullptr ? std::nullopt : term.parameter;
        }
        one.result.parameter = other != nullptr ? std::nullopt : one.result.parameter;
    }
    return all;
}

/// With the name of its scenario, where that is not the edited one.
QString ExplainPanel::title(const Explained& asked) const {
    const Shown* other = asked.line ? m_context.runner.ofLine(*asked.line) : nullptr;
    return other != nullptr ? fillPlaces(tr("%1 – %2", "scenario, number"), {shownName(*other), m_page.title})
                            : m_page.title;
}

/// The same figure of the scenario as it is now; a closed window does no work.
void ExplainPanel::refresh() {
    if (!isVisible() || m_visited.empty()) {
        return;
    }
    const Explained& asked = m_visited[m_place];
    m_page = explainPage(derivations(asked), m_context.session.catalog(), m_context.style, m_context.theme);
    const int scrolled = m_text->verticalScrollBar()->value();
    m_text->setHtml(m_page.html);
    m_text->verticalScrollBar()->setValue(scrolled);
    m_text->setAccessibleName(title(asked));
    setWindowTitle(title(asked));
    m_back->setEnabled(m_place > 0);
    m_forward->setEnabled(m_place + 1 < m_visited.size());
}

} // namespace ui

#include "ui/window/start_page.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/look/text_widgets.h"
#include "ui/session/session.h"
#include "ui/window/example_card.h"

namespace ui {
namespace {

constexpr int shownFiles = 5;

QPushButton* button(const QString& name, const QString& text) {
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    made->setAccessibleName(QString(text).remove('&'));
    made->setAutoDefault(true);
    return made;
}

} // namespace

StartPage::StartPage(const PanelContext& context, Thumbnails& thumbnails, const QStringList& recentFiles,
                     QWidget* parent)
    : QScrollArea(parent), m_context(context), m_thumbnails(thumbnails),
      m_examples(examples(context.session.catalog())) {
    setObjectName("start_page");
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(Theme::space24, Theme::space24, Theme::space24, Theme::space24);
    column->setSpacing(Theme::space12);
    addHead(column);
    addRecent(column, recentFiles);
    addCards(column);
    column->addStretch();
    setWidget(page);
    m_drawing.setInterval(0);
    connect(&m_drawing, &QTimer::timeout, this, &StartPage::drawNext);
}

void StartPage::addHead(QVBoxLayout* column) {
    QLabel* title = textLabel("start.title", TextRole::Headline, Ink::Text, m_context.theme, true);
    title->setText(tr("What does the next point of accuracy cost the climate?"));
    QLabel* hint = textLabel("start.hint", TextRole::Base, Ink::Muted, m_context.theme, true);
    hint->setText(tr("Begin with a run that somebody made, change what you like, and watch the answer move."));
    column->addWidget(title);
    column->addWidget(hint);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space8);
    QPushButton* fresh = button("start.new", tr("&New scenario"));
    QPushButton* open = button("start.open", tr("&Open a file…"));
    QPushButton* back = button("start.back", tr("&Back to the charts"));
    connect(fresh, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    QPushButton* claims = button("start.claims", tr("&Claims checked"));
    connect(back, &QPushButton::clicked, this, &StartPage::left);
    connect(claims, &QPushButton::clicked, this, &StartPage::claimsWanted);
    for (QPushButton* made : {fresh, open, claims, back}) {
        row->addWidget(made);
    }
    row->addStretch();
    column->addLayout(row);
}

void StartPage::addRecent(QVBoxLayout* column, const QStringList& files) {
    if (files.isEmpty()) {
        return;
    }
    column->addWidget(headingLabel(tr("Recent files"), m_context.theme));
    for (const QString& path : files.mid(0, shownFiles)) {
        QPushButton* file = button("start.recent", QFileInfo(path).fileName());
        file->setProperty("link", true); // drawn as a line of text
        file->setToolTip(path);
        file->setAccessibleDescription(path);
        connect(file, &QPushButton::clicked, this, [this, path] { emit fileChosen(path); });
        column->addWidget(file, 0, Qt::AlignLeft);
    }
}

void StartPage::addCards(QVBoxLayout* column) {
    column->addWidget(headingLabel(tr("Examples"), m_context.theme));
    m_grid = new QGridLayout;
    m_grid->setSpacing(Theme::space16);
    for (const Example& example : m_examples) {
        auto* card = new ExampleCard(example.name, m_context.theme);
        card->setObjectName("start.example." + QFileInfo(example.path).baseName());
        connect(card, &QAbstractButton::clicked, this, [this, &example] { emit exampleChosen(example.workspace); });
        m_cards.push_back(card);
    }
    column->addLayout(m_grid);
    placeCards();
}

/// As many beside each other as the page is wide.
void StartPage::placeCards() {
    const int width = viewport()->width() - 2 * Theme::space24 + Theme::space16;
    const int columns = std::max(1, width / (m_cards.front()->sizeHint().width() + Theme::space16));
    if (columns == m_columns) {
        return;
    }
    m_grid->setColumnStretch(m_columns, 0);
    m_columns = columns;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int place = static_cast<int>(i);
        m_grid->addWidget(m_cards[i], place / columns, place % columns);
    }
    m_grid->setColumnStretch(columns, 1);
}

void StartPage::drawNext() {
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (!m_cards[i]->hasPreview()) {
            m_cards[i]->setPreview(m_thumbnails.preview(m_examples[i].scenario, m_context.theme, m_context.style,
                                                        m_cards[i]->pictureSize(), devicePixelRatioF()));
            return;
        }
    }
    m_drawing.stop();
}

void StartPage::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    placeCards();
}

void StartPage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    m_cards.front()->setFocus();
    m_drawing.start();
}

/// Whoever left it does not wait for its pictures, which are drawn in the colours of that moment.
void StartPage::hideEvent(QHideEvent* event) {
    m_drawing.stop();
    QScrollArea::hideEvent(event);
}

/// Arrows go from card to card as they lie, Escape goes back.
void StartPage::keyPressEvent(QKeyEvent* event) {
    const auto focused = std::ranges::find_if(m_cards, [](const ExampleCard* card) { return card->hasFocus(); });
    const int step = event->key() == Qt::Key_Right  ? 1
                     : event->key() == Qt::Key_Left ? -1
                     : event->key() == Qt::Key_Down ? m_columns
                     : event->key() == Qt::Key_Up   ? -m_columns
                                                    : 0;
    const auto target = focused - m_cards.begin() + step;
    if (event->key() == Qt::Key_Escape) {
        emit left();
    } else if (step != 0 && focused != m_cards.end() && target >= 0 && target < std::ssize(m_cards)) {
        m_cards[static_cast<std::size_t>(target)]->setFocus(Qt::TabFocusReason);
        ensureWidgetVisible(m_cards[static_cast<std::size_t>(target)]);
    } else {
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace ui

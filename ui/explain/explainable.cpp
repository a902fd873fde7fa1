#include "ui/explain/explainable.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>

#include "ui/explain/explain_requests.h"

namespace ui {
namespace {

using Asked = std::function<std::optional<model::Figure>()>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explainable)
};

/// Watches one label; its child.
class Explainable : public QObject {
public:
    Explainable(QLabel* label, ExplainRequests& requests, Asked figure)
        : QObject(label), m_label(label), m_requests(requests), m_figure(std::move(figure)) {
        label->installEventFilter(this);
        label->setFocusPolicy(Qt::TabFocus);
        label->setCursor(Qt::PointingHandCursor);
        label->setToolTip(Words::tr("Explain this number"));
        label->setAccessibleDescription(Words::tr("Explain this number"));
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        switch (event->type()) {
        case QEvent::Enter:
        case QEvent::FocusIn:
            underline(true);
            break;
        case QEvent::Leave:
        case QEvent::FocusOut:
            underline(m_label->hasFocus() && event->type() == QEvent::Leave);
            break;
        case QEvent::MouseButtonRelease:
            return static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton && ask();
        case QEvent::KeyPress:
            return isChosen(static_cast<QKeyEvent*>(event)->key()) && ask();
        case QEvent::ContextMenu:
            return showMenu(static_cast<QContextMenuEvent*>(event)->globalPos());
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    static bool isChosen(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space; }

    void underline(bool on) {
        QFont font = m_label->font();
        font.setUnderline(on && m_figure().has_value());
        m_label->setFont(font);
    }

    bool ask() {
        const auto figure = m_figure();
        if (figure) {
            emit m_requests.explainAsked(*figure);
        }
        return figure.has_value();
    }

    bool showMenu(const QPoint& where) {
        auto* menu = new QMenu(m_label);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(Words::tr("Copy"), menu, [this] { QApplication::clipboard()->setText(m_label->text()); });
        menu->addAction(Words::tr("Explain this number"), menu, [this] { ask(); });
        menu->popup(where);
        return true;
    }

    QLabel* m_label;
    ExplainRequests& m_requests;
    Asked m_figure;
};

} // namespace

void makeExplainable(QLabel* label, PanelContext& context, Asked figure) {
    if (context.explain != nullptr) {
        new Explainable(label, *context.explain, std::move(figure));
    }
}

void makeExplainable(QLabel* label, PanelContext& context, const model::Figure& figure) {
    makeExplainable(label, context, [figure] { return std::optional(figure); });
}

} // namespace ui

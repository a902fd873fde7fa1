// "Explain this number": a window beside the main one with a figure's derivation, its sources, and the way to change
// them.
#pragma once

#include <QDialog>
#include <vector>

#include "ui/explain/explain_page.h"
#include "ui/session/panel_context.h"

class QTextBrowser;
class QToolButton;
class QUrl;

namespace ui {

class ExplainPanel : public QDialog {
    Q_OBJECT

public:
    explicit ExplainPanel(PanelContext& context, QWidget* parent);

    /// Shows this figure's derivation; what was shown before is one step back.
    void show(const model::Figure& figure);
    const std::vector<model::Figure>& visited() const { return m_visited; }
    /// Text of the page, as copied.
    QString plainText() const;

private:
    QToolButton* addButton(const QString& name, const QString& text, const QKeySequence& keys);
    void go(qsizetype step);
    void follow(const QUrl& link);
    void refresh();

    PanelContext& m_context;
    QTextBrowser* m_text;
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_copy;
    ExplainPage m_page;
    std::vector<model::Figure> m_visited;
    std::size_t m_place = 0;
};

} // namespace ui

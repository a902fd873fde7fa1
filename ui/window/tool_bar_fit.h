// Keeps every tool in sight: without their words where the window is too narrow for those.
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QToolBar;

namespace ui {

class ToolBarFit : public QObject {
    Q_OBJECT

public:
    /// `wordless` never show words. The bar's child.
    ToolBarFit(QToolBar* bar, QList<QAction*> wordless);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void showWords(bool words);

    QToolBar* m_bar;
    QList<QAction*> m_wordless;
    int m_fullWidth = 0; // with words, 0 while not known
};

} // namespace ui

// Where a person was in the window: focus, open tabs, places scrolled to. Kept while its panels are made anew.
#pragma once

#include <QHash>
#include <QString>

class QWidget;

namespace ui {

class ViewState {
public:
    ViewState() = default;
    /// Of everything that has a name below `root`.
    explicit ViewState(const QWidget& root);

    void restore(QWidget& root) const;

private:
    QString m_focus;
    int m_cursor = -1; // in the text that has the focus
    QHash<QString, int> m_tabs;
    QHash<QString, int> m_scrolled; // pixels from the top
};

} // namespace ui

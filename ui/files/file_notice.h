// A bar that says that the open file was changed or removed by another program. It stops nobody, and asks only once.
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include "ui/files/file_watch.h"
#include "ui/look/theme.h"

namespace ui {

class Document;

class FileNotice : public QFrame {
    Q_OBJECT

public:
    FileNotice(Document& document, const Theme& theme, QWidget* parent = nullptr);

private:
    void showState(FileState state);

    Document& m_document;
    QLabel* m_text;
    QPushButton* m_reload;
    QPushButton* m_save;
    QPushButton* m_keep;
};

} // namespace ui

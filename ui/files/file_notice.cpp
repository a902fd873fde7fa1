#include "ui/files/file_notice.h"

#include <QFileInfo>
#include <QHBoxLayout>

#include "ui/files/document.h"
#include "ui/look/text_widgets.h"

namespace ui {

FileNotice::FileNotice(Document& document, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_document(document),
      m_text(textLabel("file_notice.text", TextRole::Base, Ink::Warning, theme, true)),
      m_reload(new QPushButton(tr("Reload"))), m_save(new QPushButton(tr("Save it again"))),
      m_keep(new QPushButton(tr("Keep mine"))) {
    setObjectName("file_notice");
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(Theme::space12, Theme::space4, Theme::space12, Theme::space4);
    line->setSpacing(Theme::space8);
    line->addWidget(m_text, 1);
    m_reload->setObjectName("file_notice.reload");
    m_save->setObjectName("file_notice.save");
    m_keep->setObjectName("file_notice.keep");
    m_reload->setToolTip(tr("Open the file as it is now; undo leads back to what is here"));
    m_keep->setToolTip(tr("Go on with what is here; saving replaces the file"));
    for (QPushButton* button : {m_reload, m_save, m_keep}) {
        line->addWidget(button);
    }
    connect(m_reload, &QPushButton::clicked, &document, &Document::reload);
    connect(m_save, &QPushButton::clicked, &document, &Document::save);
    connect(m_keep, &QPushButton::clicked, &document, &Document::keep);
    connect(&document, &Document::fileStateChanged, this, &FileNotice::showState);
    showState(document.fileState());
}

void FileNotice::showState(FileState state) {
    const QString name = QFileInfo(m_document.path()).fileName();
    m_text->setText(state == FileState::Removed
                        ? tr("“%1” has been removed or renamed by another program. Everything is still here.").arg(name)
                        : tr("“%1” has been changed by another program.").arg(name));
    m_reload->setVisible(state == FileState::Changed);
    m_save->setVisible(state == FileState::Removed);
    setVisible(state != FileState::Same);
}

} // namespace ui

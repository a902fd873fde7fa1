#include "ui/window/shortcut_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr QSize dialogSize{520, 560};

QString withoutMnemonic(QString text) {
    static const QRegularExpression chinese(QStringLiteral("\\(&.\\)")); // "打开(&O)…"
    return text.remove(chinese).remove('&').remove(QStringLiteral("…"));
}

QString keys(const QAction& action) {
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

void listActions(QTreeWidgetItem& group, const QMenu& menu) {
    for (const QAction* action : menu.actions()) {
        if (action->menu() != nullptr) {
            listActions(group, *action->menu());
        } else if (!action->shortcuts().isEmpty()) {
            new QTreeWidgetItem(&group, {withoutMnemonic(action->text()), keys(*action)});
        }
    }
}

} // namespace

ShortcutDialog::ShortcutDialog(const QList<QMenu*>& menus, QWidget* parent) : QDialog(parent) {
    setObjectName("shortcut_dialog");
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(dialogSize);
    auto* sheet = new QTreeWidget;
    sheet->setObjectName("shortcuts.sheet");
    sheet->setAccessibleName(tr("Keyboard shortcuts"));
    sheet->setHeaderLabels({tr("What"), tr("Keys")});
    sheet->setRootIsDecorated(false);
    sheet->setFrameShape(QFrame::NoFrame);
    for (const QMenu* menu : menus) {
        auto* group = new QTreeWidgetItem(sheet, {withoutMnemonic(menu->title())});
        QFont font = sheet->font();
        font.setWeight(QFont::DemiBold);
        group->setFont(0, font);
        group->setFlags(Qt::ItemIsEnabled);
        listActions(*group, *menu);
        group->setHidden(group->childCount() == 0);
    }
    sheet->expandAll();
    sheet->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(sheet, 1);
    column->addWidget(buttons);
}

} // namespace ui

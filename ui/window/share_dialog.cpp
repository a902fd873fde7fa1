#include "ui/window/share_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr QSize usualSize{460, 460};
constexpr QSize leastSize{220, 220};
constexpr int textLines = 3;

} // namespace

QrView::QrView(QrCode code, QWidget* parent) : QWidget(parent), m_code(std::move(code)) {
    setObjectName("share.qr");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(leastSize);
}

QSize QrView::sizeHint() const {
    return usualSize;
}

void QrView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int side = std::min(width(), height());
    paintQr(painter, m_code, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side));
}

ShareDialog::ShareDialog(const QString& name, const QString& line, QWidget* parent) : QDialog(parent) {
    setObjectName("share_dialog");
    setWindowTitle(tr("Share “%1”").arg(name));
    setSizeGripEnabled(true);
    auto* column = new QVBoxLayout(this);
    auto* how =
        new QLabel(tr("Read the code with a phone, or copy the line: Edit, “Paste a scenario” opens it again."));
    how->setWordWrap(true);
    how->setTextFormat(Qt::PlainText);
    column->addWidget(how);
    const QrCode code = qrCode(line.toUtf8());
    if (!code.isEmpty()) {
        auto* view = new QrView(code);
        view->setAccessibleName(tr("QR code of the line below"));
        column->addWidget(view, 1);
    }
    auto* text = new QPlainTextEdit(line);
    text->setObjectName("share.line");
    text->setAccessibleName(tr("The scenario as a line"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFixedHeight((textLines + 1) * fontMetrics().lineSpacing());
    column->addWidget(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("&Copy the line"), QDialogButtonBox::ActionRole);
    copy->setObjectName("share.copy");
    column->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this, [line] { QGuiApplication::clipboard()->setText(line); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace ui

// The edited scenario as a QR code and as a line of text, large enough for the last row.
#pragma once

#include <QDialog>

#include "ui/sharing/qr_code.h"

namespace ui {

/// A QR code as large as there is room, black on white in every theme.
class QrView : public QWidget {
    Q_OBJECT

public:
    explicit QrView(QrCode code, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QrCode m_code;
};

class ShareDialog : public QDialog {
    Q_OBJECT

public:
    /// `line` as scenarioLineOf makes it.
    ShareDialog(const QString& name, const QString& line, QWidget* parent = nullptr);
};

} // namespace ui

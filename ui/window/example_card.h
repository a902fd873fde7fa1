// One scenario to begin with, as a button: a small chart, its name, its answer.
#pragma once

#include <QAbstractButton>

#include "ui/look/theme.h"
#include "ui/window/thumbnails.h"

namespace ui {

class ExampleCard : public QAbstractButton {
    Q_OBJECT

public:
    ExampleCard(const QString& name, const Theme& theme, QWidget* parent = nullptr);

    void setPreview(const Preview& preview);
    bool hasPreview() const { return !m_preview.picture.isNull(); }
    /// Of the picture in it, in logical pixels.
    QSize pictureSize() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect pictureArea() const;

    Theme m_theme;
    Preview m_preview;
};

} // namespace ui

// A row of equal small pictures, as many as are counted; the last one drawn in part.
#pragma once

#include <QString>
#include <QWidget>

#include "ui/look/theme.h"

namespace ui {

class PictureRow : public QWidget {
    Q_OBJECT

public:
    static constexpr int most = 20;

    explicit PictureRow(const Theme& theme, QWidget* parent = nullptr);

    /// `pictures` of them, up to `most`: 2.4 draws two and a part of a third.
    void show(const QString& iconName, double pictures);
    double pictures() const { return m_pictures; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int perLine(int width) const;
    int drawn() const;

    Theme m_theme;
    int m_side; // of one picture, pixels
    QString m_icon;
    double m_pictures = 0.0;
};

} // namespace ui

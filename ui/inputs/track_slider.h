// A slider that shows more than a place: named stops along its track, a typed range, and its value in words for screen
// readers.
#pragma once

#include <QSlider>
#include <functional>
#include <optional>
#include <vector>

#include "ui/look/theme.h"

namespace ui {

class TrackSlider : public QSlider {
    Q_OBJECT

public:
    struct Stop {
        int position = 0;
        QString name;
    };
    using Stops = std::vector<Stop>;

    explicit TrackSlider(const Theme& theme, QWidget* parent = nullptr);

    /// Asked for when the slider is first painted.
    void setStops(std::function<Stops()> source);
    const Stops& stops() const;
    /// From and to which position a typed range reaches.
    void setSpread(std::optional<std::pair<int, int>> spread);
    std::optional<std::pair<int, int>> spread() const { return m_spread; }
    /// "7 billion": what a screen reader says instead of the position.
    void setValueText(const QString& text);
    const QString& valueText() const { return m_valueText; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int pixelOf(int position) const;
    QString stopNear(int x) const;

    Theme m_theme;
    std::function<Stops()> m_source;
    mutable std::optional<Stops> m_stops;
    std::optional<std::pair<int, int>> m_spread;
    QString m_valueText;
};

} // namespace ui

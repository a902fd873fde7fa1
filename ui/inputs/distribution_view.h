// A small drawing of what is not known about an input: its density with the 5, 50 and 95 % points.
#pragma once

#include <QWidget>

#include "model/ranges/distribution.h"
#include "model/scenario/parameter.h"
#include "ui/look/theme.h"
#include "ui/words/number_format.h"

namespace ui {

class DistributionView : public QWidget {
    Q_OBJECT

public:
    DistributionView(const model::Parameter& parameter, const NumberStyle& style, const Theme& theme,
                     QWidget* parent = nullptr);

    void show(const model::Distribution& distribution);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString levelText(double level) const;

    const model::Parameter& m_parameter;
    NumberStyle m_style;
    Theme m_theme;
    model::Distribution m_distribution;
};

} // namespace ui

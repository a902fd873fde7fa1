// A small drawing of an own accuracy curve: measured points, the fitted curve, and what lies between them.
#pragma once

#include <QWidget>
#include <optional>

#include "model/formulas/own_curve.h"
#include "ui/look/theme.h"
#include "ui/words/number_format.h"

namespace ui {

class FitView : public QWidget {
    Q_OBJECT

public:
    FitView(const NumberStyle& style, const Theme& theme, QWidget* parent = nullptr);

    /// Points without a curve where `fit` is empty.
    void show(const model::OwnCurve& curve, const std::optional<model::OwnFit>& fit, const model::LossLaw& law);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPointF at(double flop, double accuracy) const;
    QRectF plot() const;

    NumberStyle m_style;
    Theme m_theme;
    model::OwnCurve m_curve;
    std::vector<QPointF> m_line; // FLOP, accuracy
    double m_lowFlop = 1.0;
    double m_highFlop = 10.0;
};

} // namespace ui

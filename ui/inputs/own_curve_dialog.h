// An accuracy curve of one's own: paste points, see how the link fits them, use it as the benchmark.
#pragma once

#include <QDialog>
#include <optional>

#include "model/formulas/own_curve.h"
#include "ui/session/panel_context.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FitView;

class OwnCurveDialog : public QDialog {
    Q_OBJECT

public:
    explicit OwnCurveDialog(PanelContext& context, QWidget* parent = nullptr);

private:
    QLineEdit* addBox(QFormLayout* form, const QString& name, const QString& label, const QString& text);
    void addButtons(QVBoxLayout* column);
    /// What stands in the boxes; nothing, and the reason told, where it cannot be read.
    std::optional<model::OwnCurve> read();
    std::optional<double> readShare(const QLineEdit* box);
    void preview();
    void tell(const model::OwnCurve& curve, const model::OwnFit& fit);
    void showProblem(const QString& text);
    void take();

    PanelContext& m_context;
    QPlainTextEdit* m_points;
    QLineEdit* m_name;
    QLineEdit* m_floor;
    QLineEdit* m_top;
    FitView* m_view;
    QLabel* m_fit;
    QLabel* m_problem;
    QPushButton* m_use;
};

} // namespace ui

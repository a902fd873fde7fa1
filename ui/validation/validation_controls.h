// The row of choices above the validation page: whose runs, which quantity, which hardware and era, only the misses;
// and what can be done with them.
#pragma once

#include <QWidget>

#include "ui/look/theme.h"
#include "ui/validation/validation_desk.h"
#include "ui/words/number_format.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace ui {

class FlowLayout;

class ValidationControls : public QWidget {
    Q_OBJECT

public:
    ValidationControls(ValidationDesk& desk, const NumberStyle& style, const Theme& theme, QWidget* parent = nullptr);

    /// Takes the choices from the desk.
    void refresh();

signals:
    void openWanted();
    void copyWanted();
    void exportWanted();

private:
    QComboBox* addBox(const QString& name, const QString& label);
    QPushButton* addButton(const QString& name, const QString& text, const QString& tip);
    void addCell(const QString& label, QWidget* control);
    void fillQuantities(const std::string& chosen);
    void fillGroups(QComboBox* box, Grouping grouping, const std::string& chosen);
    void choose();

    ValidationDesk& m_desk;
    NumberStyle m_style;
    Theme m_theme;
    FlowLayout* m_row;
    QComboBox* m_runs;
    QComboBox* m_quantity;
    QComboBox* m_generation;
    QComboBox* m_era;
    QCheckBox* m_misses;
    QPushButton* m_copy;
    QPushButton* m_export;
};

} // namespace ui

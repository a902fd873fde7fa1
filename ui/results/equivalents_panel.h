// "About the same as": the result counted in everyday things, energy beside energy and carbon beside carbon, as cards
// one chooses.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/results/result_choices.h"
#include "ui/session/panel_context.h"

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace ui {

class EquivalentCard;

class EquivalentsPanel : public QWidget {
    Q_OBJECT

public:
    explicit EquivalentsPanel(PanelContext& context, QWidget* parent = nullptr);

private:
    /// One kind of amount: its heading and as many cards as were ever needed.
    struct Part {
        bool energy = false;
        QLabel* heading = nullptr;
        QVBoxLayout* column = nullptr;
        std::vector<EquivalentCard*> cards;
    };

    void addCountry(QVBoxLayout* column);
    void addChoice(QVBoxLayout* column);
    void fillChoice();
    void toggle(const QString& unit, bool shown);
    void choose();
    void follow();
    void refresh();
    void fill(Part& part);

    PanelContext& m_context;
    ResultChoices m_choices;
    QComboBox* m_country;
    QPushButton* m_choose;
    QMenu* m_menu;
    std::vector<Part> m_parts;
};

} // namespace ui

// All inputs of one role in sections: levers, or assumptions. Rows are made when they are first to be seen.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "model/scenario/parameter.h"
#include "ui/look/column_area.h"
#include "ui/session/panel_context.h"

class QLabel;
class QPushButton;

namespace ui {

class InputRow;

class InputsPage : public ColumnArea {
    Q_OBJECT

public:
    /// `head` stands above the sections; may be nullptr.
    InputsPage(const QString& name, model::Role role, QWidget* head, PanelContext& context, QWidget* parent = nullptr);

    /// Every row, or the few that matter most and what was revealed.
    void setDetailed(bool detailed);
    /// Only these rows, whatever the level; nothing ends the search.
    void setFilter(std::optional<std::set<model::Id>> found);
    /// The row, in sight whatever the level; the switch of its section where that is off.
    InputRow* reveal(model::Id id);
    void refresh();

    const std::vector<const model::Parameter*>& members() const { return m_members; }
    /// How many rows out of sight differ from their defaults.
    int hiddenTyped() const;

private:
    struct Section {
        QLabel* heading;
        QVBoxLayout* rows;
        std::vector<model::Group> groups;
    };

    void addSection(const QString& title, std::vector<model::Group> groups);
    bool isWanted(const model::Parameter& parameter) const;
    std::vector<model::Group> groupsOn() const;
    InputRow* row(const model::Parameter& parameter);
    void arrange();
    void orderStops();
    void sayHidden();

    PanelContext& m_context;
    std::vector<const model::Parameter*> m_members; // in table order
    std::vector<Section> m_sections;
    std::vector<model::Group> m_groupsOn; // of the optional ones, as last arranged
    std::map<model::Id, InputRow*> m_rows;
    bool m_isInOrder = false; // for Tab
    std::set<model::Id> m_revealed;
    std::optional<std::set<model::Id>> m_filter;
    bool m_detailed = false;
    QLabel* m_hidden;
    QPushButton* m_show;
};

} // namespace ui

// What the run reaches on every benchmark that its law links, each figure with the steps behind it.
#pragma once

#include <QLabel>
#include <QWidget>
#include <string>
#include <vector>

#include "ui/session/panel_context.h"

namespace ui {

class AccuraciesRow : public QWidget {
    Q_OBJECT

public:
    explicit AccuraciesRow(PanelContext& context, QWidget* parent = nullptr);

private:
    struct Entry {
        std::string benchmark;
        QLabel* label;
    };

    void refresh();
    void rebuild();

    PanelContext& m_context;
    QWidget* m_list = nullptr;
    std::vector<Entry> m_entries;
};

} // namespace ui

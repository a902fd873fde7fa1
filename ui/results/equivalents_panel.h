// "About the same as": the result counted in everyday things, energy beside energy and carbon beside carbon.
#pragma once

#include <QLabel>
#include <QWidget>
#include <vector>

#include "ui/session/panel_context.h"

class QVBoxLayout;

namespace ui {

class EquivalentsPanel : public QWidget {
    Q_OBJECT

public:
    explicit EquivalentsPanel(PanelContext& context, QWidget* parent = nullptr);

private:
    void refresh();
    void fill(std::size_t part, bool energy);

    /// One kind: its heading and as many lines as were ever needed.
    struct Part {
        QLabel* heading = nullptr;
        QVBoxLayout* lines = nullptr;
        std::vector<QLabel*> labels;
    };

    PanelContext& m_context;
    std::vector<Part> m_parts;
};

} // namespace ui

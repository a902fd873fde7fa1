// The device or the place of a scenario, picked by searching the catalogue.
#pragma once

#include "ui/inputs/input_row.h"
#include "ui/inputs/search_picker.h"

namespace ui {

class SearchRow : public InputRow {
    Q_OBJECT

public:
    SearchRow(const model::Parameter& parameter, PanelContext& context, QWidget* parent = nullptr);

protected:
    void showValue(bool asked) override;

private:
    std::vector<Candidate> search(const QString& query) const;

    SearchPicker* m_box;
};

} // namespace ui

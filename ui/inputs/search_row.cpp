#include "ui/inputs/search_row.h"

#include "ui/session/scenario_edits.h"
#include "ui/session/session.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

constexpr int boxWidth = 156;

Candidate candidate(const model::Device& device) {
    const QString year = device.releaseYear > 0 ? QString::number(device.releaseYear) : QString();
    return {qt(device.id), qt(device.name), year};
}

Candidate candidate(const model::Region& region) {
    return {qt(region.id), regionLabel(region), qt(region.id)};
}

template <typename Record>
std::vector<Candidate> candidates(const std::vector<const Record*>& found) {
    std::vector<Candidate> list;
    for (const Record* record : found) {
        list.push_back(candidate(*record));
    }
    return list;
}

} // namespace

SearchRow::SearchRow(const model::Parameter& parameter, PanelContext& context, QWidget* parent)
    : InputRow(parameter, context, parent),
      m_box(new SearchPicker([this](const QString& query) { return search(query); })) {
    addControl(m_box, boxWidth);
    m_box->setPlaceholderText(tr("Search"));
    connect(m_box, &SearchPicker::chosen, this, [this](const QString& id) {
        commit(id.toStdString());
        refresh();
    });
}

std::vector<Candidate> SearchRow::search(const QString& query) const {
    const model::Catalog& catalog = context().session.catalog();
    const std::string words = query.toStdString();
    return parameter().kind == model::Kind::Region ? candidates(catalog.searchRegions(words))
                                                   : candidates(catalog.searchDevices(words));
}

void SearchRow::showValue(bool asked) {
    const model::Catalog& catalog = context().session.catalog();
    const std::string_view id = referenceInUse(parameter().id, context().session.scenario());
    QString text = qt(id);
    if (const auto* region = parameter().kind == model::Kind::Region ? catalog.region(id) : nullptr) {
        text = regionLabel(*region);
    } else if (const auto* device = parameter().kind == model::Kind::Hardware ? catalog.device(id) : nullptr) {
        text = qt(device->name);
    }
    m_box->setCurrent(qt(id), text);
    m_box->setToolTip(text); // some places have longer names than there is room
    m_box->setEnabled(asked);
    showTyped(m_box, context().session.scenario().has(parameter().id));
}

} // namespace ui

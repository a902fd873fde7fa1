#include "model/catalog/catalog.h"

#include <algorithm>
#include <stdexcept>

#include "model/catalog/text_search.h"

namespace model {
namespace {

template <typename Record>
const Record* byId(const std::vector<Record>& records, std::string_view id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? nullptr : &*found;
}

bool hasName(const Device& device, std::string_view folded)
{
    return foldText(device.id) == folded || foldText(device.name) == folded ||
           std::ranges::any_of(device.aliases, [&](const auto& alias) { return foldText(alias) == folded; });
}

// Everything a device can be found by, one name a line.
std::string namesOf(const Device& d)
{
    std::string text = d.id + '\n' + d.name + '\n' + d.vendor;
    for (const auto& alias : d.aliases) {
        text += '\n' + alias;
    }
    return text;
}

std::string namesOf(const Region& r)
{
    std::string text = r.id + '\n' + r.name;
    for (const auto& [language, name] : r.names) {
        text += '\n' + name;
    }
    for (const auto& alias : r.aliases) {
        text += '\n' + alias;
    }
    return text;
}

// Countries first, then what lies in them.
int kindRank(const Region& r)
{
    constexpr std::array<std::string_view, 6> order{"country", "world", "aggregate", "cloud", "egrid", "zone"};
    return static_cast<int>(std::ranges::find(order, r.kind) - order.begin());
}

bool isWholeLine(std::string_view text, std::size_t at, std::size_t length)
{
    return (at == 0 || text[at - 1] == '\n') && (at + length == text.size() || text[at + length] == '\n');
}

// 0: a whole name, 1: the beginning of one, 2: anywhere, 3: not at all.
int matchRank(std::string_view names, std::string_view query)
{
    int best = 3;
    for (auto at = names.find(query); at != std::string_view::npos; at = names.find(query, at + 1)) {
        const bool begins = at == 0 || names[at - 1] == '\n';
        best = std::min(best, isWholeLine(names, at, query.size()) ? 0 : begins ? 1 : 2);
    }
    return best;
}

bool hasEveryWord(std::string_view text, const std::vector<std::string>& words)
{
    return std::ranges::all_of(words, [&](const auto& word) { return text.find(word) != std::string_view::npos; });
}

template <typename Record>
struct Hit {
    const Record* record;
    int rank;
};

template <typename Record>
std::vector<const Record*> inRankOrder(std::vector<Hit<Record>> hits)
{
    std::ranges::stable_sort(hits, {}, &Hit<Record>::rank);
    std::vector<const Record*> records;
    for (const auto& hit : hits) {
        records.push_back(hit.record);
    }
    return records;
}

template <typename Record>
std::string nearestId(const std::vector<Record>& records, std::string_view name)
{
    const std::string folded = foldText(name);
    const auto distance = [&](const Record& r) { return editDistance(foldText(r.id), folded); };
    const auto nearest = std::ranges::min_element(records, {}, distance);
    return nearest == records.end() ? std::string() : nearest->id;
}

} // namespace

std::optional<Precision> precisionFromName(std::string_view name)
{
    const auto found = std::ranges::find(precisionNames, name);
    return found == precisionNames.end() ? std::nullopt : std::optional(static_cast<Precision>(found - precisionNames.begin()));
}

std::vector<Precision> Device::precisions() const
{
    std::vector<Precision> known;
    for (std::size_t i = 0; i < peakTflops.size(); ++i) {
        if (peakTflops[i]) {
            known.push_back(static_cast<Precision>(i));
        }
    }
    return known;
}

double PublishedLaw::at(std::string_view coefficient) const
{
    const auto found = coefficients.find(std::string(coefficient));
    if (found == coefficients.end()) {
        throw std::out_of_range(id + " has no coefficient " + std::string(coefficient));
    }
    return found->second;
}

std::string PublishedRun::text(std::string_view column) const
{
    const auto found = cells.find(std::string(column));
    return found == cells.end() ? std::string() : found->second;
}

const Device* Catalog::device(std::string_view nameOrAlias) const
{
    if (const Device* exact = byId(devices, nameOrAlias)) {
        return exact;
    }
    const std::string folded = foldText(nameOrAlias);
    const auto found = std::ranges::find_if(devices, [&](const Device& d) { return hasName(d, folded); });
    return found == devices.end() ? nullptr : &*found;
}

const Region* Catalog::region(std::string_view id) const { return byId(regions, id); }
const Generation* Catalog::generation(std::string_view id) const { return byId(generations, id); }
const PublishedLaw* Catalog::publishedLaw(std::string_view id) const { return byId(publishedLaws, id); }
const DefaultValue* Catalog::findDefault(std::string_view id) const { return byId(defaults, id); }
const Claim* Catalog::claim(std::string_view id) const { return byId(claims, id); }
const ModelShape* Catalog::modelShape(std::string_view id) const { return byId(modelShapes, id); }

const WaterFactor* Catalog::waterFactor(std::string_view id) const { return byId(waterFactors, id); }

const DefaultValue& Catalog::defaultValue(std::string_view id) const
{
    const DefaultValue* found = findDefault(id);
    if (found == nullptr) {
        throw std::out_of_range("no default " + std::string(id));
    }
    return *found;
}

const DefaultValue& Catalog::measure(std::string_view id) const
{
    const DefaultValue* found = byId(measures, id);
    if (found == nullptr) {
        throw std::out_of_range("no measure " + std::string(id));
    }
    return *found;
}

const LossLaw* Catalog::lossLaw(std::string_view id, std::string_view benchmark) const
{
    const auto found = std::ranges::find_if(
        lossLaws, [&](const LossLaw& law) { return law.id == id && (law.benchmark.empty() || law.benchmark == benchmark); });
    return found == lossLaws.end() ? nullptr : &*found;
}

const Link* Catalog::link(std::string_view law, std::string_view recipe, std::string_view benchmark) const
{
    const auto found = std::ranges::find_if(links, [&](const Link& l) {
        return l.law == law && l.benchmark == benchmark && (l.recipe.empty() || l.recipe == recipe);
    });
    return found == links.end() ? nullptr : &*found;
}

const Price* Catalog::price(std::string_view kind, std::string_view key) const
{
    const Price* newest = nullptr;
    for (const Price& p : prices) {
        if (p.kind == kind && p.key == key && (newest == nullptr || p.date > newest->date)) {
            newest = &p;
        }
    }
    return newest;
}

std::vector<std::string> Catalog::benchmarks(std::string_view law) const
{
    std::vector<std::string> names;
    for (const Link& l : links) {
        if (l.law == law && std::ranges::find(names, l.benchmark) == names.end()) {
            names.push_back(l.benchmark);
        }
    }
    return names;
}

std::vector<std::string> Catalog::lawIds() const
{
    std::vector<std::string> ids;
    for (const LossLaw& law : lossLaws) {
        if (std::ranges::find(ids, law.id) == ids.end()) {
            ids.push_back(law.id);
        }
    }
    return ids;
}

std::vector<const Region*> Catalog::searchRegions(std::string_view query) const
{
    const auto words = queryWords(query);
    const std::string whole = foldText(query);
    std::vector<Hit<Region>> hits;
    for (const Region& r : regions) {
        const std::string own = foldText(namesOf(r));
        const Region* home = r.country.empty() || r.country == r.id ? nullptr : region(r.country);
        const std::string all = home != nullptr ? own + '\n' + foldText(namesOf(*home)) : own;
        if (hasEveryWord(all, words)) {
            constexpr int afterAllOthers = 100; // a grid zone stands behind the places people name
            const int zoneRank = r.kind == "zone" ? afterAllOthers : 0;
            hits.push_back({&r, zoneRank + matchRank(own, whole) * 10 + kindRank(r)});
        }
    }
    return inRankOrder(std::move(hits));
}

std::vector<const Device*> Catalog::searchDevices(std::string_view query) const
{
    const auto words = queryWords(query);
    const std::string whole = foldText(query);
    std::vector<Hit<Device>> hits;
    for (const Device& d : devices) {
        const std::string names = foldText(namesOf(d));
        if (hasEveryWord(names, words)) {
            hits.push_back({&d, matchRank(names, whole)});
        }
    }
    return inRankOrder(std::move(hits));
}

std::string Catalog::nearestDevice(std::string_view name) const { return nearestId(devices, name); }
std::string Catalog::nearestRegion(std::string_view name) const { return nearestId(regions, name); }

} // namespace model

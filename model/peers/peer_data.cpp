#include "model/peers/peer_data.h"

#include <stdexcept>

#include "model/catalog/record_reader.h"
#include "model/formats/json_reader.h"

namespace model {
namespace {

PeerConstant readConstant(const RecordReader& r) {
    PeerConstant constant{
        .value = r.optional("value").value_or(0.0), .table = {}, .unit = r.text("unit"), .provenance = r.provenance()};
    for (const auto& [row, value] : r.numbers("table")) {
        constant.table.emplace(row, value);
    }
    return constant;
}

} // namespace

const PeerConstant& PeerData::constant(std::string_view id) const {
    const auto found = constants.find(id);
    if (found == constants.end()) {
        throw std::out_of_range("no constant of a peer " + std::string(id));
    }
    return found->second;
}

double PeerData::value(std::string_view id) const {
    return constant(id).value;
}

double PeerData::value(std::string_view id, std::string_view row) const {
    const auto found = find(id, row);
    if (!found) {
        throw std::out_of_range("no row " + std::string(row) + " in " + std::string(id));
    }
    return *found;
}

std::optional<double> PeerData::find(std::string_view id, std::string_view row) const {
    const auto& table = constant(id).table;
    const auto found = table.find(row);
    return found != table.end() ? std::optional(found->second) : std::nullopt;
}

PeerData readPeers(std::string_view text, std::string_view file) {
    const Json root = parseJson(text, file);
    const auto kind = root.find("kind");
    const auto records = root.find("records");
    if (kind == root.end() || *kind != "peers" || records == root.end()) {
        fail("catalog.unknown_kind", file, "kind", kind != root.end() ? jsonExcerpt(*kind) : "",
             std::vector<std::string>{"peers"});
    }
    const RecordDefaults defaults{std::string(file), root.value("licence", std::string()), false};
    PeerData data;
    for (const Json& record : *records) {
        const RecordReader reader(record, "records[" + std::to_string(data.constants.size()) + "]", defaults);
        data.constants.emplace(reader.text("id"), readConstant(reader));
    }
    return data;
}

} // namespace model

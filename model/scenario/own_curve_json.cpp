// The own accuracy curve within a scenario file.
#include <algorithm>
#include <cmath>

#include "model/scenario/scenario_nodes.h"

namespace model {
namespace {

constexpr double largestExactInteger = 9'007'199'254'740'992.0; // 2^53
const std::string ownPath = "accuracy.own_curve";

std::vector<MeasuredAccuracy> pointsFromJson(const Json& list, std::string_view file, const std::string& path)
{
    std::vector<MeasuredAccuracy> points;
    for (const Json& pair : list) {
        if (!pair.is_array() || pair.size() != 2 || !pair[0].is_number() || !pair[1].is_number()) {
            fail("json.wrong_type", file, path + "[" + std::to_string(points.size()) + "]", jsonExcerpt(pair),
                 std::vector<std::string>{"[FLOP, accuracy]"});
        }
        points.push_back({pair[0].get<double>(), pair[1].get<double>()});
    }
    return points;
}

void readKey(OwnCurve& curve, const std::string& key, const Json& value, std::string_view file)
{
    static const std::vector<std::string> known{"name", "floor", "top", "points"};
    const std::string path = ownPath + "." + key;
    if (key == "name" && value.is_string()) {
        curve.name = value.get<std::string>();
    } else if ((key == "floor" || key == "top") && value.is_number()) {
        (key == "floor" ? curve.floor : curve.top) = value.get<double>();
    } else if (key == "points" && value.is_array()) {
        curve.points = pointsFromJson(value, file, path);
    } else if (std::ranges::find(known, key) == known.end()) {
        fail("json.unknown_key", file, path, key, known);
    } else {
        fail("json.wrong_type", file, path, jsonExcerpt(value),
             std::vector<std::string>{key == "name" ? "string" : key == "points" ? "array" : "number"});
    }
}

} // namespace

OwnCurve ownCurveFromJson(const Json& node, std::string_view file)
{
    if (!node.is_object()) {
        fail("json.wrong_type", file, ownPath, jsonExcerpt(node), std::vector<std::string>{"object"});
    }
    OwnCurve curve;
    for (const auto& [key, value] : node.items()) {
        readKey(curve, key, value, file);
    }
    return curve;
}

Json ownCurveToJson(const OwnCurve& curve)
{
    Json points = Json::array();
    for (const MeasuredAccuracy& point : curve.points) {
        points.push_back(Json::array({numberJson(point.flop), numberJson(point.accuracy)}));
    }
    return Json{{"name", curve.name}, {"floor", numberJson(curve.floor)}, {"top", numberJson(curve.top)}, {"points", points}};
}

Json numberJson(double x)
{
    const bool whole = x == std::floor(x) && std::abs(x) < largestExactInteger;
    return whole ? Json(static_cast<std::int64_t>(x)) : Json(x);
}

} // namespace model

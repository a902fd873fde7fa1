// Charts as CSV and JSON: fixed names, numbers in full, titles and names in the words of the chart.
#include <nlohmann/json.hpp>

#include <cmath>

#include "model/formats/text_output.h"
#include "ui/topics/chart_table.h"

namespace ui {
namespace {

using Json = nlohmann::ordered_json;

std::string cell(const QString& text) {
    return model::csvCell(text.toStdString());
}

std::string cell(double value) {
    return std::isfinite(value) ? model::numberText(value) : std::string();
}

double at(const std::vector<double>& values, std::size_t i) {
    return i < values.size() ? values[i] : std::numeric_limits<double>::quiet_NaN();
}

struct Row {
    const char* kind;
    QString name;
    double x;
    double y;
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
    QString text = {};
};

std::string line(const Row& row) {
    return std::string(row.kind) + ',' + cell(row.name) + ',' + cell(row.x) + ',' + cell(row.y) + ',' + cell(row.low) +
           ',' + cell(row.high) + ',' + cell(row.text) + "\r\n";
}

std::vector<Row> rowsOf(const ChartSpec& spec) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    std::vector<Row> rows;
    for (const Series& series : spec.series) {
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            rows.push_back({"line", series.name, series.x[i], at(series.y, i), at(series.low, i), at(series.high, i)});
        }
    }
    for (const NamedPoint& point : spec.points) {
        rows.push_back({point.kind == PointKind::Here ? "scenario" : "published", point.name, point.x, point.y,
                        point.low, point.high});
    }
    for (const Bar& bar : spec.bars) {
        rows.push_back({"bar", bar.name, bar.value, bar.from == 0.0 ? none : bar.from, bar.low, bar.high, bar.text});
    }
    for (const FlowNode& node : spec.nodes) {
        rows.push_back({"node", node.name, static_cast<double>(node.column), node.value, none, none, node.text});
    }
    for (const FlowLink& link : spec.links) {
        const auto name = [&](int node) { return spec.nodes.at(static_cast<std::size_t>(node)).name; };
        rows.push_back({"flow", name(link.from), none, link.value, none, none, name(link.to)});
    }
    for (std::size_t row = 0; row < spec.heat.values.size(); ++row) {
        for (std::size_t column = 0; column < spec.heat.values[row].size(); ++column) {
            rows.push_back({"cell", spec.heat.rows.value(static_cast<qsizetype>(row)), static_cast<double>(column),
                            spec.heat.values[row][column], none, none,
                            spec.heat.columns.value(static_cast<qsizetype>(column))});
        }
    }
    return rows;
}

Json value(double number) {
    return std::isfinite(number) ? Json(number) : Json();
}

Json axis(const Axis& axis) {
    return {{"title", axis.title.toStdString()}, {"logarithmic", axis.logarithmic}, {"fraction", axis.percent}};
}

} // namespace

QByteArray chartCsv(const ChartSpec& spec) {
    std::string csv = "kind,name," + model::csvCell("x: " + spec.x.title.toStdString()) + ',' +
          model::csvCell("y: " + spec.y.title.toStdString()) + ",low,high,text\r\n";
    for (const Row& row : rowsOf(spec)) {
        csv += line(row);
    }
    return QByteArray::fromStdString(csv);
}

QByteArray chartJson(const ChartSpec& spec, std::string_view topic) {
    Json json{{"format", "scalewatt-chart"}, {"version", 1}, {"topic", topic}, {"title", spec.title.toStdString()},
              {"x", axis(spec.x)}, {"y", axis(spec.y)}, {"rows", Json::array()}, {"caption", Json::array()}};
    for (const Row& row : rowsOf(spec)) {
        Json entry{{"kind", row.kind}, {"name", row.name.toStdString()}, {"x", value(row.x)}, {"y", value(row.y)}};
        if (!std::isnan(row.low) || !std::isnan(row.high)) {
            entry["low"] = value(row.low);
            entry["high"] = value(row.high);
        }
        if (!row.text.isEmpty()) {
            entry["text"] = row.text.toStdString();
        }
        json["rows"].push_back(std::move(entry));
    }
    for (const QString& one : spec.caption) {
        json["caption"].push_back(one.toStdString());
    }
    return QByteArray::fromStdString(json.dump(2) + '\n');
}

} // namespace ui

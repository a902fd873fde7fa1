// EcoLogits 0.9: one request of a served model, by the regressions of its authors over ML.ENERGY measurements.
#include <cmath>

#include "model/peers/peers.h"
#include "model/units.h"

namespace model {
namespace {

constexpr double billion = 1e9;

double server(const char* row, const PeerData& data) {
    return data.value("ecologits.server", row);
}

/// Seconds until the last token.
double latency(const PeerServing& s, double batch, const PeerData& data) {
    const auto row = [&](const char* name) { return data.value("ecologits.latency", name); };
    return s.tokensPerSecond ? s.outputTokens / *s.tokensPerSecond + s.secondsToFirstToken
                             : s.outputTokens * (row("a") * s.activeParameters / billion + row("b") * batch + row("g"));
}

/// The power of two that holds the weights and a fifth more.
double devicesOf(const PeerServing& s, const PeerData& data) {
    const double bytes = server("bits", data) / 8.0;
    const double needed =
        std::ceil(server("memory_factor", data) * s.totalParameters / billion * bytes / server("device_gb", data));
    return std::exp2(std::ceil(std::log2(needed)));
}

/// Wh of one token on one device.
double tokenWh(const PeerServing& s, double batch, const PeerData& data) {
    const auto row = [&](const char* name) { return data.value("ecologits.energy", name); };
    return row("a") * std::exp(row("b") * batch) * s.activeParameters / billion + row("g");
}

double factorOf(const PeerServing& s, const PeerData& data) {
    const auto ofCountry = data.find("ecologits.grid", s.country);
    return ofCountry ? *ofCountry : s.gPerKwh.value_or(data.value("ecologits.grid_default"));
}

/// kg a request of servers and devices, by the share of their life that it takes.
double embodiedKg(double seconds, double batch, double devices, const PeerData& data) {
    const double life = server("life_years", data) * server("days_per_year", data) * secondsPerDay;
    const double kg =
        devices / server("devices", data) * server("server_kg", data) + devices * server("device_kg", data);
    return seconds / (batch * life) * kg;
}

} // namespace

PeerAnswer ecoLogitsTraining(const PeerJob&, const PeerData&) {
    return noPeerAnswer(PeerGap::NoTraining);
}

PeerAnswer ecoLogitsServing(const PeerServing& s, const PeerData& data) {
    const double batch = s.batch.value_or(server("batch", data));
    const double devices = devicesOf(s, data);
    const double seconds = latency(s, batch, data);
    const double deviceHours = seconds / secondsPerHour * devices / batch;
    const double serverWh = deviceHours * server("server_watts", data) / server("devices", data);
    const double itWh = serverWh + devices * s.outputTokens * tokenWh(s, batch, data);
    PeerAnswer answer = peerAnswer(s.requests * deviceHours, itWh / deviceHours,
                                   s.pue.value_or(data.value("ecologits.pue")), factorOf(s, data));
    answer.embodiedKg = s.requests * embodiedKg(seconds, batch, devices, data);
    return answer;
}

} // namespace model

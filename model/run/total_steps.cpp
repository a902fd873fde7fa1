#include "model/run/total_steps.h"

#include <array>
#include <utility>

#include "model/run/section.h"

namespace model {
namespace {

using S = Symbol;

struct Addend {
    Symbol symbol;
    std::string_view name; // as in the table of symbols
    bool isTakenOff = false;
};

/// What one part of the life adds to one total; unused places are empty.
using Addends = std::array<Addend, 2>;

struct Total {
    Symbol result;
    std::array<Addends, 1 + sectionCount> parts; // training, then as in `sections()`; a section may add nothing
};

constexpr std::array totals{
    Total{S::TotalEnergy, {{{{{S::Energy, "E_fac"}}}, {{{S::DevelopmentEnergy, "E_dev"}}}, {{{S::MovedEnergy, "E_move"}}}, {{{S::ServingEnergy, "E_serve"}}}, {}, {}, {{{S::BaseEnergy, "E_base"}}}}}},
    Total{S::TotalKg,
          {{{{{S::OperationalKg, "M_op"}, {S::EmbodiedKg, "M_emb"}}},
            {{{S::DevelopmentOperationalKg, "M_dev_op"}, {S::DevelopmentEmbodiedKg, "M_dev_emb"}}},
            {{{S::MovedKg, "M_move"}}}, {{{S::ServingOperationalKg, "M_serve_op"}, {S::ServingEmbodiedKg, "M_serve_emb"}}}, {{{S::ShiftedKg, "M_shift", true}}}, {},
            {{{S::BaseOperationalKg, "M_base_op"}, {S::BaseEmbodiedKg, "M_base_emb"}}}}}},
    Total{S::TotalMarketBasedKg,
          {{{{{S::MarketBasedKg, "M_market"}, {S::EmbodiedKg, "M_emb"}}},
            {{{S::DevelopmentMarketBasedKg, "M_dev_market"}, {S::DevelopmentEmbodiedKg, "M_dev_emb"}}},
            {{{S::MovedMarketBasedKg, "M_move_market"}}}, {{{S::ServingMarketBasedKg, "M_serve_market"}, {S::ServingEmbodiedKg, "M_serve_emb"}}}, {}, {},
            {{{S::BaseMarketBasedKg, "M_base_market"}, {S::BaseEmbodiedKg, "M_base_emb"}}}}}},
    Total{S::TotalWater, {{{{{S::Water, "V"}}}, {{{S::DevelopmentWater, "V_dev"}}}, {{{S::MovedWater, "V_move"}}}, {{{S::ServingWater, "V_serve"}}}, {}, {}, {{{S::BaseWater, "V_base"}}}}}},
    Total{S::TotalCost, {{{{{S::Cost, "K"}}}, {{{S::DevelopmentCost, "K_dev"}}}, {{{S::MovedCost, "K_move"}}}, {{{S::ServingCost, "K_serve"}}}, {}, {}, {{{S::BaseCost, "K_base"}}}}}},
};

constexpr bool takesPart(std::size_t part, unsigned sectionsOn) { return part == 0 || (sectionsOn >> (part - 1) & 1U) != 0; }

/// A formula written while compiling.
struct Formula {
    std::array<char, 160> text{};
    std::size_t size = 0;

    constexpr void append(std::string_view more)
    {
        for (const char c : more) {
            text[size++] = c;
        }
    }
    constexpr std::string_view view() const { return {text.data(), size}; }
};

constexpr Formula formulaOf(const Total& total, unsigned sectionsOn)
{
    Formula formula;
    for (std::size_t part = 0; part < total.parts.size(); ++part) {
        for (const Addend& addend : total.parts[part]) {
            if (takesPart(part, sectionsOn) && !addend.name.empty()) {
                formula.append(formula.size == 0 ? "" : addend.isTakenOff ? " - " : " + ");
                formula.append(addend.name);
            }
        }
    }
    return formula;
}

template <std::size_t total, unsigned sectionsOn>
double sum(const SymbolValues& v)
{
    double all = 0.0;
    for (std::size_t part = 0; part < 1 + sectionCount; ++part) {
        for (const Addend& addend : totals[total].parts[part]) {
            if (takesPart(part, sectionsOn) && !addend.name.empty()) {
                all += addend.isTakenOff ? -v[addend.symbol] : v[addend.symbol];
            }
        }
    }
    return all;
}

template <std::size_t total, unsigned sectionsOn>
constexpr Formula formula = formulaOf(totals[total], sectionsOn);

template <unsigned sectionsOn>
constexpr auto steps = []<std::size_t... total>(std::index_sequence<total...>) {
    return std::array{Step{totals[total].result, formula<total, sectionsOn>.view(), sum<total, sectionsOn>}...};
}(std::make_index_sequence<totals.size()>());

template <unsigned... sectionsOn>
Steps pick(unsigned wanted, std::integer_sequence<unsigned, sectionsOn...>)
{
    static constexpr std::array<Steps, sizeof...(sectionsOn)> bySet{Steps(steps<sectionsOn>)...};
    return bySet[wanted];
}

} // namespace

Steps totalSteps(unsigned sectionsOn)
{
    return pick(sectionsOn, std::make_integer_sequence<unsigned, 1U << sectionCount>());
}

} // namespace model

#include "ui/topics/flow_chart.h"

#include <QCoreApplication>

#include "ui/session/used_values.h"
#include "ui/topics/run_parts.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Quantity;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FlowChart)
};

class FlowBuilder {
public:
    FlowBuilder(const ChartInputs& inputs) : m_inputs(inputs), m_point(inputs.current().result.point) {}

    void fill(ChartSpec& spec) {
        m_spec = &spec;
        const int compute = add(Words::tr("Compute"), text(Quantity::Flop), 0, 1.0);
        std::vector<int> machines;
        for (const Part part : {Part::Devices, Part::Host, Part::Cooling}) {
            machines.push_back(
                add(partLabel(part), energyText(partKwh(part, m_point), m_inputs.style), 1, share(part)));
            link(compute, machines.back(), share(part));
        }
        const int making = add(Words::tr("Machines in use"), text(Quantity::DeviceHours), 1, share(Part::Making));
        link(compute, making, share(Part::Making));
        const int operation = addSupply(machines);
        const int made = add(partLabel(Part::Making), text(Quantity::EmbodiedKg), 3, share(Part::Making));
        link(making, made, share(Part::Making));
        const int total = add(Words::tr("Total"), text(Quantity::TotalKg), 4, 1.0);
        link(operation, total, operating());
        link(made, total, share(Part::Making));
        for (const Part part : sectionParts) {
            addSectionOfLife(part, compute, total);
        }
    }

private:
    int add(const QString& name, const QString& text, int column, double value) {
        m_spec->nodes.push_back({name, text, column, value});
        return static_cast<int>(m_spec->nodes.size()) - 1;
    }

    void link(int from, int to, double value) { m_spec->links.push_back({from, to, value}); }

    /// A section beside the training run: its energy, then its carbon.
    void addSectionOfLife(Part part, int compute, int total) {
        const double of = share(part);
        if (!(of > 0.0)) { // off, or nothing
            return;
        }
        const QString energy = energyText(partKwh(part, m_point), m_inputs.style);
        const QString mass = massText(partKg(part, m_point), m_inputs.style);
        int from = compute;
        for (const auto& [column, text] : {std::pair{1, QString()}, std::pair{2, energy}, std::pair{3, mass}}) {
            const int node = add(partLabel(part), text, column, of);
            link(from, node, of);
            from = node;
        }
        link(from, total, of);
    }

    QString text(Quantity quantity) const { return quantityText(quantity, m_point[quantity], m_inputs.style); }
    double share(Part part) const { return partKg(part, m_point) / m_point[Quantity::TotalKg]; }
    double operating() const { return operatingKg(m_point) / m_point[Quantity::TotalKg]; }

    double contracted() const {
        const model::Setting* setting =
            usedSetting(model::Id::SiteContractedCarbonFree, m_inputs.current().result);
        return setting != nullptr ? setting->value : 0.0;
    }

    /// Electricity from the grid and, where there is some, under contract; returns the node of what both emit.
    int addSupply(const std::vector<int>& machines) {
        const double free = contracted();
        const double kwh = m_point[Quantity::EnergyKwh];
        std::vector<std::pair<int, double>> supplies; // node, share of the electricity
        if (free < 1.0) {
            supplies.emplace_back(add(Words::tr("Grid electricity"), energyText((1.0 - free) * kwh, m_inputs.style),
                                      2, (1.0 - free) * operating()),
                                  1.0 - free);
        }
        if (free > 0.0) {
            supplies.emplace_back(add(Words::tr("Carbon-free contracts"), energyText(free * kwh, m_inputs.style), 2,
                                      free * operating()),
                                  free);
        }
        const int operation = add(Words::tr("Operation"), massText(operatingKg(m_point), m_inputs.style), 3, operating());
        for (const auto& [supply, part] : supplies) {
            for (std::size_t i = 0; i < machines.size(); ++i) {
                link(machines[i], supply, part * m_spec->nodes[static_cast<std::size_t>(machines[i])].value);
            }
            link(supply, operation, part * operating());
        }
        return operation;
    }

    const ChartInputs& m_inputs;
    const model::Quantities& m_point;
    ChartSpec* m_spec = nullptr;
};

} // namespace

TopicChart flowChart(const ChartInputs& inputs) {
    TopicChart chart;
    ChartSpec& spec = chart.spec;
    spec.kind = ChartKind::Flow;
    spec.emptyMessage = Words::tr("This scenario has no answer. Choose a target that can be reached.");
    const model::Quantities& point = inputs.current().result.point;
    if (!(point[Quantity::TotalKg] > 0.0)) {
        spec.title = Words::tr("From compute to carbon");
        return chart;
    }
    spec.title = Words::tr("%1 become %2 and %3 CO₂e", "compute, energy, mass")
                     .arg(flopText(point[Quantity::Flop], inputs.style),
                          energyText(point[Quantity::TotalEnergyKwh], inputs.style),
                          massText(point[Quantity::TotalKg], inputs.style));
    spec.subtitle = Words::tr("%1. Widths are shares of the location-based total").arg(lineName(inputs.current()));
    FlowBuilder(inputs).fill(spec);
    return chart;
}

} // namespace ui

#include "app/quantity_option.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/answer_options.h"
#include "app/command.h"
#include "app/console.h"
#include "model/run/simulate.h"
#include "model/sensitivity/scenario_sensitivity.h"

namespace app {
namespace {

const QString quantity = QStringLiteral("quantity");

/// Those of the totals: the others are in every result file.
QString totals() {
    QStringList ids;
    for (const model::QuantityInfo& info : model::quantities()) {
        if (info.id.starts_with("total.")) {
            ids << QString::fromUtf8(info.id.data(), static_cast<qsizetype>(info.id.size()));
        }
    }
    return ids.join(QStringLiteral(", "));
}

} // namespace

void addQuantityOption(CommandParser& parser) {
    parser.addOption(quantity, QCoreApplication::translate("CommandLine", "What is asked about, as result files name it."),
                     QStringLiteral("ID"), QStringLiteral("total.kgco2e"));
}

model::Quantity quantityFrom(const CommandParser& parser) {
    const std::string id = parser.value(quantity).toStdString();
    const auto all = model::quantities();
    const auto found = std::ranges::find(all, id, &model::QuantityInfo::id);
    if (found == all.end() || !model::hasSensitivity(found->quantity)) {
        throw UsageError(QCoreApplication::translate("CommandLine", "--quantity takes %1 or another quantity of a run in result files, not “%2”.")
                             .arg(totals(), parser.value(quantity)));
    }
    return found->quantity;
}

void tellNoValue(const QString& file, const model::Scenario& scenario, const model::Catalog& catalog, model::Quantity quantity,
                 const ui::NumberStyle& style) {
    if (!toldErrors(file, model::simulate(scenario, catalog).notices, style)) {
        return;
    }
    const std::string_view id = model::quantityInfo(quantity).id;
    writeError(QCoreApplication::translate("CommandLine", "%1: this scenario has no %2; “scalewatt estimate” lists what it has.")
                   .arg(file, QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))));
}

} // namespace app

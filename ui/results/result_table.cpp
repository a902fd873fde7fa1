#include "ui/results/result_table.h"

#include <QStringList>
#include <algorithm>

#include "ui/words/scenario_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

QString head(model::Quantity quantity) {
    const auto unit = model::quantityInfo(quantity).unit;
    const QString label = quantityLabel(quantity);
    return unit.empty() ? label
                        : QStringLiteral("%1 (%2)").arg(label, QString::fromUtf8(unit.data(), std::ssize(unit)));
}

QString cell(const Shown& shown, model::Quantity quantity, const NumberStyle& style) {
    QLocale locale = style.locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // spreadsheets take a group for a text
    const model::Quantities& point = shown.result.point;
    return point.has(quantity) ? locale.toString(point[quantity], 'g', QLocale::FloatingPointShortest) : QString();
}

} // namespace

QString resultTable(const std::vector<Shown>& shown, const NumberStyle& style) {
    QStringList names{QString()};
    for (const Shown& one : shown) {
        names << scenarioName(one.scenario);
    }
    QStringList lines{names.join('\t')};
    for (const model::QuantityInfo& info : model::quantities()) {
        const auto has = [&](const Shown& one) { return one.result.point.has(info.quantity); };
        if (std::ranges::none_of(shown, has)) { // a section that is off, or no answer at all
            continue;
        }
        QStringList cells{head(info.quantity)};
        for (const Shown& one : shown) {
            cells << cell(one, info.quantity, style);
        }
        lines << cells.join('\t');
    }
    return lines.join('\n') + '\n';
}

} // namespace ui

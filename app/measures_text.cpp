#include "app/measures_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <functional>

#include "app/text_table.h"
#include "ui/topics/chart_caption.h"
#include "ui/words/measure_words.h"
#include "ui/words/range_words.h"
#include "ui/words/wording.h"

namespace app {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

/// With a sign: what is saved is taken away.
QString signedText(double saved, const std::function<QString(double)>& text) {
    if (std::isnan(saved)) {
        return QStringLiteral("?");
    }
    const QString amount = text(std::abs(saved));
    return saved == 0.0 ? amount : (saved > 0.0 ? QStringLiteral("−") : QStringLiteral("+")) + amount;
}

class MeasuresPage {
public:
    MeasuresPage(const model::Waterfall& waterfall, const model::Catalog& catalog, const ui::NumberStyle& style)
        : m_waterfall(waterfall), m_catalog(catalog), m_style(style) {}

    QString steps() const {
        std::vector<QStringList> rows{{QString(), words(QT_TRANSLATE_NOOP("CommandLine", "CO₂e")),
                                       words(QT_TRANSLATE_NOOP("CommandLine", "5 %")), words(QT_TRANSLATE_NOOP("CommandLine", "95 %")),
                                       words(QT_TRANSLATE_NOOP("CommandLine", "market-based"))}};
        rows.push_back(amounts(words(QT_TRANSLATE_NOOP("CommandLine", "Today")), m_waterfall.start, m_waterfall.startRange));
        for (const model::WaterfallStep& step : m_waterfall.steps) {
            rows.push_back(saved(m_waterfall.list[step.place], step.saving));
        }
        rows.push_back(amounts(words(QT_TRANSLATE_NOOP("CommandLine", "After")), m_waterfall.end, m_waterfall.endRange));
        return textTable(rows, {1, 2, 3, 4});
    }

    QString alone() const {
        std::vector<QStringList> rows{{words(QT_TRANSLATE_NOOP("CommandLine", "Each alone")), words(QT_TRANSLATE_NOOP("CommandLine", "CO₂e")),
                                       words(QT_TRANSLATE_NOOP("CommandLine", "5 %")), words(QT_TRANSLATE_NOOP("CommandLine", "95 %")),
                                       words(QT_TRANSLATE_NOOP("CommandLine", "cost")), words(QT_TRANSLATE_NOOP("CommandLine", "time"))}};
        for (const std::size_t place : bySaving()) {
            const model::Saving& saving = m_waterfall.alone[place].saving;
            QStringList row = saved(m_waterfall.list[place], saving);
            row.removeLast();
            rows.push_back(row + QStringList{signedText(saving.point.usd, [&](double x) { return ui::moneyText(x, m_style); }),
                                             signedText(saving.point.days, [&](double x) { return ui::durationText(x, m_style); })});
        }
        return textTable(rows, {1, 2, 3, 4, 5});
    }

    QString notices() const {
        QString text;
        for (const model::WaterfallStep& step : m_waterfall.steps) {
            text += notice(step.place, step.verdict);
        }
        for (std::size_t place = 0; place < m_waterfall.alone.size(); ++place) {
            if (!m_waterfall.list[place].on) {
                text += notice(place, m_waterfall.alone[place].verdict);
            }
        }
        return text;
    }

private:
    QString mass(double kg) const { return ui::massText(kg, m_style); }

    QStringList ends(const std::optional<model::AmountRanges>& range, bool isSaving) const {
        if (!range) {
            return {QString(), QString()};
        }
        const auto cell = [&](double x) {
            return std::isnan(x) ? QStringLiteral("?") : isSaving ? signedText(x, [&](double kg) { return mass(kg); }) : mass(x);
        };
        return {cell(range->kg.p5), cell(range->kg.p95)};
    }

    QStringList amounts(const QString& name, const model::MeasureAmounts& point, const std::optional<model::AmountRanges>& range) const {
        return QStringList{name, mass(point.kg)} + ends(range, false) + QStringList{mass(point.marketKg)};
    }

    QStringList saved(const model::ChosenMeasure& chosen, const model::Saving& saving) const {
        const auto kg = [&](double x) { return mass(x); };
        return QStringList{QStringLiteral("  ") + ui::measureText(chosen, m_catalog, m_style), signedText(saving.point.kg, kg)} +
               ends(saving.range, true) + QStringList{signedText(saving.point.marketKg, kg)};
    }

    std::vector<std::size_t> bySaving() const {
        std::vector<std::size_t> places;
        for (std::size_t place = 0; place < m_waterfall.alone.size(); ++place) {
            if (m_waterfall.alone[place].verdict.applies) {
                places.push_back(place);
            }
        }
        std::ranges::stable_sort(places, std::greater{}, [&](std::size_t p) { return m_waterfall.alone[p].saving.point.kg; });
        return places;
    }

    QString notice(std::size_t place, const model::Applicability& verdict) const {
        return verdict.notice ? QCoreApplication::translate("CommandLine", "%1: %2", "measure, what there is to say of it")
                                        .arg(ui::measureText(m_waterfall.list[place], m_catalog, m_style),
                                             ui::noticeText(*verdict.notice, m_style)) +
                                    u'\n'
                              : QString();
    }

    const model::Waterfall& m_waterfall;
    const model::Catalog& m_catalog;
    const ui::NumberStyle& m_style;
};

} // namespace

QString measuresText(const model::Scenario& scenario, const model::Waterfall& waterfall, const model::Catalog& catalog,
                     const ui::NumberStyle& style) {
    const MeasuresPage page(waterfall, catalog, style);
    QString text = ui::scenarioLine(scenario, catalog, style) + QStringLiteral("\n\n");
    if (waterfall.steps.empty()) {
        text += words(QT_TRANSLATE_NOOP("CommandLine", "No measure of this scenario is switched on. Each one alone:")) + u'\n';
    } else {
        text += page.steps() + u'\n';
    }
    const QString notices = page.notices();
    return text + page.alone() + (notices.isEmpty() ? QString() : u'\n' + notices) + u'\n' +
           QCoreApplication::translate("CommandLine", "An estimate, not a measurement; data %1.")
               .arg(QString::fromStdString(catalog.dataVersion)) +
           u'\n';
}

} // namespace app

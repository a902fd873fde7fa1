// `scalewatt explain-difference FILE FILE`: why two scenarios differ, input by input.
#include <QCoreApplication>
#include <cmath>

#include "app/answer_options.h"
#include "app/command.h"
#include "app/command_parser.h"
#include "app/console.h"
#include "app/draw_options.h"
#include "app/quantity_option.h"
#include "app/text_table.h"
#include "model/sensitivity/sensitivity_output.h"
#include "ui/files/scenario_files.h"
#include "ui/topics/chart_caption.h"
#include "ui/words/range_words.h"
#include "ui/words/wording.h"

namespace app {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

CommandParser makeParser() {
    CommandParser parser(QStringLiteral("explain-difference"),
                         words(QT_TRANSLATE_NOOP("CommandLine",
                                                 "Why two scenarios differ: from the first to the second, input by input, adding up "
                                                 "exactly and whatever the order, and how sure the difference is.")),
                         {QStringLiteral("scalewatt explain-difference poland.json france.json"),
                          QStringLiteral("scalewatt explain-difference a.json b.json --quantity total.cost_usd --format json > why.json")});
    parser.addPositional(QStringLiteral("FILE"), words(QT_TRANSLATE_NOOP("CommandLine", "Two scenario files.")), QStringLiteral("FILE FILE"));
    addQuantityOption(parser);
    addForm(parser);
    addDrawOptions(parser);
    return parser;
}

class DifferencePage {
public:
    DifferencePage(const model::ScenarioDifference& difference, const ui::NumberStyle& style) : m_difference(difference), m_style(style) {}

    QString steps() const {
        std::vector<QStringList> rows{{words(QT_TRANSLATE_NOOP("CommandLine", "First")), text(m_difference.from)}};
        for (const model::DifferenceGroup& group : m_difference.groups) {
            rows.push_back({QStringLiteral("  ") + label(group), signedText(group.contribution)});
        }
        rows.push_back({words(QT_TRANSLATE_NOOP("CommandLine", "Second")), text(m_difference.to)});
        return textTable(rows, {1});
    }

    QString grain() const {
        switch (m_difference.grain) {
        case model::DifferenceGrain::Inputs: return {};
        case model::DifferenceGrain::Question:
            return words(QT_TRANSLATE_NOOP("CommandLine", "Model, data and accuracy count as one: more than twelve inputs differ, or "
                                                          "some go only together.")) +
                   u'\n';
        case model::DifferenceGrain::Sections:
            return words(QT_TRANSLATE_NOOP("CommandLine", "Told apart by section: more than twelve inputs differ, or some go only "
                                                          "together.")) +
                   u'\n';
        case model::DifferenceGrain::Whole:
            return words(QT_TRANSLATE_NOOP("CommandLine", "Not told apart: these inputs go only together.")) + u'\n';
        }
        return {};
    }

    QString sureness() const {
        const QString share = words(QT_TRANSLATE_NOOP("CommandLine", "The second is lower in %1 of the draws."))
                                  .arg(ui::percentText(m_difference.shareLower, m_style));
        const double certain = m_difference.certain();
        if (std::isnan(certain)) {
            return share + u'\n';
        }
        const QString range = words(QT_TRANSLATE_NOOP("CommandLine", "The difference is %1 to %2 in the middle 90 % of draws."))
                                  .arg(signedText(m_difference.range->p5), signedText(m_difference.range->p95));
        const QString part = certain == 0.0
                                 ? words(QT_TRANSLATE_NOOP("CommandLine", "None of it is certain: its sign is open."))
                                 : words(QT_TRANSLATE_NOOP("CommandLine", "Certain, in 95 % of them: %1; uncertain: %2."))
                                       .arg(signedText(certain), signedText(m_difference.uncertain()));
        return share + u' ' + range + u' ' + part + u'\n';
    }

private:
    QString text(double x) const { return ui::quantityText(m_difference.quantity, x, m_style); }

    QString signedText(double x) const {
        return x == 0.0 ? text(x) : (x > 0.0 ? QStringLiteral("+") : QStringLiteral("−")) + text(std::abs(x));
    }

    /// The inputs; of many, their sections.
    static QString label(const model::DifferenceGroup& group) {
        QStringList labels;
        if (group.ids.size() > 3) {
            for (const model::Id id : group.ids) {
                labels << ui::groupLabel(model::parameter(id).group);
            }
            labels.removeDuplicates();
            return labels.join(QStringLiteral(" + "));
        }
        for (const model::Id id : group.ids) {
            labels << ui::parameterLabel(id);
        }
        if (group.ownCurve) {
            labels << words(QT_TRANSLATE_NOOP("CommandLine", "Own curve"));
        }
        return labels.join(QStringLiteral(" + "));
    }

    const model::ScenarioDifference& m_difference;
    const ui::NumberStyle& m_style;
};

QString differenceText(const model::ScenarioDifference& difference, const model::Catalog& catalog, const ui::NumberStyle& style) {
    const DifferencePage page(difference, style);
    const QString none = difference.groups.empty() ? words(QT_TRANSLATE_NOOP("CommandLine", "No input differs.")) + u'\n' : QString();
    return ui::quantityLabel(difference.quantity) + QStringLiteral("\n\n") + page.steps() + u'\n' + none + page.grain() +
           (difference.groups.empty() ? QString() : page.sureness()) +
           QCoreApplication::translate("CommandLine", "An estimate, not a measurement; data %1.")
               .arg(QString::fromStdString(catalog.dataVersion)) +
           u'\n';
}

} // namespace

int runExplainDifference(const QStringList& given, const ui::NumberStyle& style) {
    CommandParser parser = makeParser();
    if (!parser.parse(given)) {
        return success;
    }
    const Form form = formFrom(parser);
    const model::Quantity quantity = quantityFrom(parser);
    checkDraws(parser);
    const QStringList files = parser.positionals();
    if (files.size() != 2) {
        throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "“scalewatt explain-difference” takes two scenario files.")));
    }
    const ui::LoadedCatalog loaded = toldCatalog();
    const model::Scenario from = ui::openScenario(files[0], loaded.catalog);
    const model::Scenario to = ui::openScenario(files[1], loaded.catalog);
    model::ScenarioDifference difference = model::explainDifference(from, to, loaded.catalog, quantity);
    if (!difference.hasAnswer()) {
        const bool isFirst = std::isnan(difference.from);
        tellNoValue(files[isFirst ? 0 : 1], isFirst ? from : to, loaded.catalog, quantity, style);
        return badInput;
    }
    const model::Draws draws = drawsFrom(parser);
    model::drawDifference(difference, from, to, loaded.catalog, draws);
    writeOutput(form == Form::Json  ? QByteArray::fromStdString(model::differenceJson(from, to, difference, loaded.catalog, draws))
                : form == Form::Csv ? QByteArray::fromStdString(model::differenceCsv(difference))
                                    : differenceText(difference, loaded.catalog, style).toUtf8());
    return success;
}

} // namespace app

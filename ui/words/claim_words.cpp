#include "ui/words/claim_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/words/fill_places.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

struct ClaimWords {
    std::string_view id;
    const char* statement;
    const char* explanation; // %1 … are the check's figures in their order
};

constexpr std::array table{
    ClaimWords{"offshelf_1400_lb", QT_TRANSLATE_NOOP("ClaimWords", "Training a language system off the shelf once emits about 1,400 lb of CO₂e."),
               QT_TRANSLATE_NOOP("ClaimWords",
                                 "One training of BERT base as Strubell et al. measured it: %1 for %2 and %3 device-hours, electricity "
                                 "alone. It is a different system from the 78,000 lb that are often put beside it.")},
    ClaimWords{"with_experiments_78000_lb", QT_TRANSLATE_NOOP("ClaimWords", "With all its experiments a system emits about 78,000 lb of CO₂e."),
               QT_TRANSLATE_NOOP("ClaimWords",
                                 "All jobs behind one published model: %1 for %2. One training of the same system is %3, so the "
                                 "experiments are nearly all of it.")},
    ClaimWords{"same_system_pair", QT_TRANSLATE_NOOP("ClaimWords", "One training of a system emits 39 lb of CO₂e, all its experiments 78,468 lb."),
               QT_TRANSLATE_NOOP("ClaimWords",
                                 "The pair that may be compared: the same system, once and with all %2 jobs, %1 times as much.")},
    ClaimWords{"twice_a_lifes_breath", QT_TRANSLATE_NOOP("ClaimWords", "78,000 lb are twice what a person breathes out in a lifetime."),
               QT_TRANSLATE_NOOP("ClaimWords",
                                 "%1 over a person's breath at %2 of CO₂ a day; between %4 and %5 lifetimes over the range of that "
                                 "figure. Twice needs %3 a day. Breath comes from what was eaten: a picture, not an emission.")},
    ClaimWords{"after_training_70_80_pct", QT_TRANSLATE_NOOP("ClaimWords", "70 to 80 % of what an AI project emits comes after training."),
               QT_TRANSLATE_NOOP("ClaimWords",
                                 "True of this service between %1 and %2 requests a day over %4; the scenario has %3. With fewer, "
                                 "training weighs more; with more, the share goes on rising.")},
    ClaimWords{"corpus_bert", QT_TRANSLATE_NOOP("ClaimWords", "BERT learnt from 3 billion words."),
               QT_TRANSLATE_NOOP("ClaimWords", "The paper counts %1, about %2.")},
    ClaimWords{"corpus_xlnet", QT_TRANSLATE_NOOP("ClaimWords", "XLNet learnt from 32 billion words."),
               QT_TRANSLATE_NOOP("ClaimWords",
                                 "The paper counts %1, pieces of words; as words the figure is %3 times too high.")},
    ClaimWords{"corpus_gpt2", QT_TRANSLATE_NOOP("ClaimWords", "GPT-2 learnt from 40 billion words."),
               QT_TRANSLATE_NOOP("ClaimWords",
                                 "40 are gigabytes: %1, about %2. As words the figure is %3 times too high, and the corpus is "
                                 "smaller than XLNet's.")},
    ClaimWords{"corpus_gpt3", QT_TRANSLATE_NOOP("ClaimWords", "GPT-3 learnt from 500 billion words."),
               QT_TRANSLATE_NOOP("ClaimWords",
                                 "The paper counts %1 in the mix and trains on %4; as words the figure is %3 times too high.")},
    ClaimWords{"doubling_3_4_months", QT_TRANSLATE_NOOP("ClaimWords", "The computing that AI takes doubles every 3 to 4 months."),
               QT_TRANSLATE_NOOP("ClaimWords",
                                 "The models listed here doubled between every %1 and %2, %3 to %4. The largest runs of 2012 to 2018 "
                                 "did in %5; all of AI carried on like that would take all electricity in the world in %6.")},
    ClaimWords{"pwc_ghg", QT_TRANSLATE_NOOP("ClaimWords", "AI could save 1.5 to 4.0 % of the world's greenhouse gas emissions in 2030."),
               QT_TRANSLATE_NOOP("ClaimWords",
                                 "A forecast of applications that leaves out AI's own footprint: %2 a year, %1 of the world's. The "
                                 "balance is above nothing once %3 of the higher or %4 of the lower figure come true.")},
    ClaimWords{"pwc_gdp", QT_TRANSLATE_NOOP("ClaimWords", "AI could add 3.1 to 4.4 % to the world's output in 2030."),
               QT_TRANSLATE_NOOP("ClaimWords",
                                 "Together with savings of %1 to %2 it says that every unit of output emits so much less. Output that "
                                 "grows without that eats the saving.")},
    ClaimWords{"pwc_energy", QT_TRANSLATE_NOOP("ClaimWords", "Of the savings, 2.2 % of world emissions come from energy."),
               QT_TRANSLATE_NOOP("ClaimWords",
                                 "Energy and transport together fit the higher figure alone, %2, not the lower, %1; %3 are left for "
                                 "water and agriculture.")},
    ClaimWords{"pwc_transport", QT_TRANSLATE_NOOP("ClaimWords", "Of the savings, 1.7 % of world emissions come from transport."),
               QT_TRANSLATE_NOOP("ClaimWords",
                                 "Energy and transport together fit the higher figure alone, %2, not the lower, %1; %3 are left for "
                                 "water and agriculture.")},
    ClaimWords{"tuned_880_kwh",
               QT_TRANSLATE_NOOP("ClaimWords", "A tuned and an untuned algorithm differ by 880 kWh, a month of a household in the United States."),
               QT_TRANSLATE_NOOP("ClaimWords",
                                 "The two scenarios differ by that; a month of a household there is %1 to %2, by year. Which algorithm "
                                 "is meant the claim does not say.")},
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClaimWords)
};

const ClaimWords* wordsOf(const model::Claim& claim) {
    const auto found = std::ranges::find(table, claim.id, &ClaimWords::id);
    return found == table.end() ? nullptr : &*found;
}

/// A pattern with the number in it, by unit.
struct UnitWords {
    std::string_view unit;
    const char* pattern;
};
constexpr std::array patterns{
    UnitWords{"lb", QT_TRANSLATE_NOOP("ClaimWords", "%1 lb")},
    UnitWords{"lifetimes", QT_TRANSLATE_NOOP("ClaimWords", "%1 lifetimes")},
    UnitWords{"%", QT_TRANSLATE_NOOP("ClaimWords", "%1 %")},
    UnitWords{"% of world emissions", QT_TRANSLATE_NOOP("ClaimWords", "%1 % of world emissions")},
    UnitWords{"% of world output", QT_TRANSLATE_NOOP("ClaimWords", "%1 % of world output")},
    UnitWords{"% less per output", QT_TRANSLATE_NOOP("ClaimWords", "%1 % less for each unit of output")},
    UnitWords{"% in both sectors", QT_TRANSLATE_NOOP("ClaimWords", "%1 % in both sectors together")},
    UnitWords{"months", QT_TRANSLATE_NOOP("ClaimWords", "%1 months")},
    UnitWords{"words", QT_TRANSLATE_NOOP("ClaimWords", "%1 words")},
    UnitWords{"tokens", QT_TRANSLATE_NOOP("ClaimWords", "%1 tokens")},
    UnitWords{"subword_pieces", QT_TRANSLATE_NOOP("ClaimWords", "%1 subword pieces")},
    UnitWords{"bytes", QT_TRANSLATE_NOOP("ClaimWords", "%1 GB of text")},
    UnitWords{"kWh", QT_TRANSLATE_NOOP("ClaimWords", "%1 kWh")},
};

bool isCount(std::string_view unit) {
    return unit == "words" || unit == "tokens" || unit == "subword_pieces" || unit == "requests/day" || unit == "h";
}

QString number(double value, std::string_view unit, const NumberStyle& style) {
    constexpr double gigabyte = 1e9;
    constexpr int printedDigits = 6; // 78,468 lb as it is printed
    if (unit == "lb" || unit == "whole") {
        return plainText(std::round(value), style, printedDigits);
    }
    if (unit == "bytes") {
        return plainText(value / gigabyte, style);
    }
    return isCount(unit) ? spokenCount(value, style) : plainText(value, style);
}

QString withUnit(const QString& numbers, std::string_view unit) {
    const auto found = std::ranges::find(patterns, unit, &UnitWords::unit);
    return found == patterns.end() ? numbers : fillPlaces(Words::tr(found->pattern), {numbers});
}

QString figureText(const model::ClaimFigure& figure, const NumberStyle& style) {
    if (std::isnan(figure.value)) {
        return Words::tr("never", "a number that does not exist");
    }
    if (figure.unit == "kg") {
        return massText(figure.value, style);
    }
    if (figure.unit == "kWh") {
        return energyText(figure.value, style);
    }
    if (figure.unit == "year") {
        return QString::number(static_cast<int>(figure.value));
    }
    if (figure.unit == "months" && std::isinf(figure.value)) {
        return Words::tr("no growth at all");
    }
    return withUnit(number(figure.value, figure.unit, style), figure.unit);
}

} // namespace

QString claimStatement(const model::Claim& claim) {
    const ClaimWords* words = wordsOf(claim);
    return words != nullptr ? Words::tr(words->statement) : QString::fromStdString(claim.statement);
}

QString figuresText(double low, double high, const std::string& unit, const NumberStyle& style) {
    const QString first = number(low, unit, style);
    const QString second = number(high, unit, style);
    return withUnit(first == second ? first : Words::tr("%1 to %2").arg(first, second), unit);
}

QString claimedText(const model::Claim& claim, const NumberStyle& style) {
    return figuresText(claim.low, claim.high, claim.unit, style);
}

QString oursText(const model::ClaimCheck& check, const NumberStyle& style) {
    return figuresText(check.low, check.high, check.unit, style);
}

QString verdictLabel(model::Verdict verdict) {
    switch (verdict) {
    case model::Verdict::Holds:
        return Words::tr("Holds");
    case model::Verdict::HoldsOnlyWhen:
        return Words::tr("Holds only when …");
    case model::Verdict::DoesNotHold:
        break;
    }
    return Words::tr("Does not hold");
}

QString claimExplanation(const model::ClaimCheck& check, const NumberStyle& style) {
    const ClaimWords* words = wordsOf(*check.claim);
    QStringList figures;
    for (const model::ClaimFigure& figure : check.figures) {
        figures << figureText(figure, style);
    }
    return words != nullptr ? fillPlaces(Words::tr(words->explanation), figures) : QString();
}

} // namespace ui

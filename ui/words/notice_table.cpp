// A sentence or three for every notice of the core: what, why it matters, what to do.
#include "ui/words/notice_table.h"

#include <QCoreApplication>
#include <algorithm>
#include <span>

#include "ui/words/section_words.h"

namespace ui {
namespace {

using enum As;

constexpr std::array accuracyWords{
    NoticeWords{"accuracy.at_or_below_floor",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "A target of %1 is no better than guessing (%2), so no training is needed to reach it. Choose a "
                    "target above %2."),
                {Share, Share}},
    NoticeWords{"accuracy.unreachable",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "No amount of parameters and tokens reaches %1 on %3: under this law and recipe the most is %2. "
                    "Lower the target or choose another recipe."),
                {Share, Share, Benchmark}},
    NoticeWords{"accuracy.extrapolation",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "This takes %1; beyond %2 no published model checks the accuracy fit. Read these figures as an "
                    "order of magnitude, or lower the target."),
                {Flop, Flop}},
    NoticeWords{
        "accuracy.outside_fitted_size",
        QT_TRANSLATE_NOOP("NoticeWords",
                          "%1 parameters lie outside the models behind the accuracy fit (%2 to %3), so the accuracy is "
                          "extrapolated. Choose a size inside, or trust the accuracy less."),
        {Count, Count, Count}},
    NoticeWords{
        "accuracy.outside_fitted_tokens",
        QT_TRANSLATE_NOOP("NoticeWords",
                          "%1 tokens lie outside the models behind the accuracy fit (%2 to %3), so the accuracy is "
                          "extrapolated. Choose an amount inside, or trust the accuracy less."),
        {Count, Count, Count}},
    NoticeWords{"accuracy.outside_own_curve",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "This takes %1; your own points span %2 to %3, so the accuracy is extrapolated. Add a "
                                  "point nearby, or trust it less."),
                {Flop, Flop, Flop}},
    NoticeWords{
        "accuracy.legacy_mmlu_not_identified",
        QT_TRANSLATE_NOOP("NoticeWords",
                          "MMLU under the recipe of 2020–2022 is a guess: every model of that time scored near chance. "
                          "Choose HellaSwag or a later recipe.")},
    NoticeWords{
        "accuracy.no_link_for_architecture",
        QT_TRANSLATE_NOOP("NoticeWords",
                          "No link between loss and accuracy is known for this architecture (%1), so only energy and "
                          "emissions are given. Choose dense or mixture of experts for accuracy."),
        {Choice}},
    NoticeWords{"accuracy.no_link_for_kind",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "No link between loss and accuracy is known for this kind of training (%1), so only energy and "
                    "emissions are given. Choose pretraining for accuracy."),
                {Choice}},
    NoticeWords{"accuracy.recipe_ignored",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "The law “%1” describes one open recipe, so the chosen recipe changes nothing. Choose another "
                    "law to compare recipes."),
                {Law}},
    NoticeWords{
        "accuracy.no_solution",
        QT_TRANSLATE_NOOP("NoticeWords",
                          "With the given parameters or tokens, no amount of the other reaches %1. Give more of it, or "
                          "let both follow from the target (compute-optimal)."),
        {Share}},
    NoticeWords{"accuracy.next_point_unreachable",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "One more point of accuracy is out of reach, because the most is %1; its cost is therefore left "
                    "out. Lower the target to see it."),
                {Share}},
};

constexpr std::array modelWords{
    NoticeWords{"data.repeated",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "The data are passed %1 times and teach as much as %2 unique tokens: repetition wears off. Add "
                    "unique tokens or train on fewer."),
                {Plain, Count}},
    NoticeWords{"model.solved_outside_slider",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "The answer, %1, lies outside the usual range of %2 to %3. It is computed all the same; check "
                    "that target and inputs are what you mean."),
                {Count, Count, Count}},
    NoticeWords{"model.moe_share_assumed",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "Active parameters are not given, so %1 of all parameters are taken to work on each token. This "
                    "decides energy and accuracy: type your model's figure."),
                {Share}},
};

constexpr std::array trainingWords{
    NoticeWords{"training.fact_overrides",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "“%2” changes nothing, because “%1” is given and says more. Clear one of the two."),
                {Path, Own}},
    NoticeWords{"training.mfu_assumed",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "Too few published runs tell the MFU of %1, so %2 is assumed (%3 to %4). Time and energy hang on "
                    "it: type a measured MFU, tokens per second or device-hours."),
                {Text, Share, Share, Share}},
    NoticeWords{"training.mfu_refers_to_bf16",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "The default MFU refers to the bf16 peak, since hardly any published run used %1; no speed-up is "
                    "counted. Type the MFU you measured at %1."),
                {Choice}},
    NoticeWords{"training.implied_mfu_high",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "The figures given imply an MFU of %1, more than published runs reach. Check hours, throughput, "
                    "size and tokens."),
                {Share}},
    NoticeWords{"training.power_unknown",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "The power of %1 is not known, so there is no energy and no carbon. Type the power of the whole "
                    "system per device, in watts."),
                {Text}},
    NoticeWords{"training.board_power_from_chip_mean",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "%1 has no published rated power, so the measured mean of its chip (%2) stands for the board. "
                    "The energy is rough; type the system power if you know it."),
                {Text, Watts}},
    NoticeWords{"training.lora_share_assumed",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "The size of the adapter is not given, so %1 of the parameters is assumed. The effect is small; "
                    "type its size to be exact."),
                {Share}},
    NoticeWords{
        "training.base_not_counted",
        QT_TRANSLATE_NOOP("NoticeWords",
                          "Only the adaptation is counted. The model it starts from was trained once for all who use it: "
                          "estimate that as a run of its own to compare with training from scratch.")},
    NoticeWords{
        "training.teacher_not_counted",
        QT_TRANSLATE_NOOP("NoticeWords",
                          "Only the training of the student is counted. The teacher's training and its answers come on "
                          "top: estimate them as a run of their own.")},
};

constexpr std::array siteWords{
    NoticeWords{"site.year_replaced",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "%3 has no grid figure for %1, so that of %2 is used. Grids change by some percent a year; type "
                    "a carbon intensity if you know it."),
                {Year, Year, Text}},
    NoticeWords{"site.country_factor_used",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "%1 has no grid figure of its own, so that of its country (%2) is used. Within a country grids "
                    "can differ widely; type a carbon intensity if you know it."),
                {Text, Text}},
    NoticeWords{"site.direct_emissions_only",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "The figure of %1 counts emissions at the power stations only, not fuel supply and construction. "
                    "Do not compare it with life-cycle figures of other places."),
                {Text}},
    NoticeWords{"site.fleet_pue",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "The PUE of this region is not published, so the mean of all sites of %1 is used (%2). Type the "
                    "site's own if you know it."),
                {Text, Plain}},
    NoticeWords{"site.fallback_pue",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "No PUE is known for this place, so %1 is assumed. It scales energy and carbon; type the data "
                    "centre's own."),
                {Plain}},
    NoticeWords{"site.world_water",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "How much water power stations use here is not known, so the world's mean is used (%1 L/kWh). "
                    "The water figure is rough; type a local value if you have one."),
                {Plain}},
    NoticeWords{"site.market_based_is_lower_bound",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "With %1 of the power contracted carbon-free, the market-based figure is a lower bound, because "
                    "the mix left for the rest is not known. Quote it beside the location-based figure, never "
                    "alone."),
                {Share}},
    NoticeWords{"cost.world_price",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "No electricity price is known for this place, so %1 USD/kWh is assumed. The cost is rough; type "
                    "your price."),
                {Plain}},
    NoticeWords{"cost.no_price",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "No electricity price is known for this place, so there is no cost. Type a price per kWh, or a "
                    "rent per device-hour.")},
};

constexpr std::array scheduleWords{
    NoticeWords{"schedule.no_hours",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "No hourly carbon intensity is known for %1. Choose a place that has it, or name one of "
                                  "the zones."),
                {Text}},
    NoticeWords{"schedule.stand_in",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "%1 has no hours of its own, so those of %2 stand for it. Another zone may differ: name "
                                  "the one you mean."),
                {Text, Text}},
    NoticeWords{"schedule.shape_alone",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "The hours are those of %1 and give the shape alone: the mean of the year stays the "
                                  "scenario's own factor (%2). The weather of another year differs; read the savings as "
                                  "typical."),
                {Year, Year}},
    NoticeWords{"schedule.hours_filled",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "Hours that the source lacks (%1 of the year) are put on a line between their "
                                  "neighbours."),
                {Plain}},
    NoticeWords{"schedule.no_run",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "This scenario has no run whose hours could be chosen. Choose a target that can be "
                                  "reached.")},
    NoticeWords{"schedule.run_beyond_year",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "The run takes %1 days, longer than the year of hours, so there is nothing to choose. "
                                  "Use more devices."),
                {Plain}},
    NoticeWords{"schedule.deadline_too_short",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "The deadline of %1 hours comes before the run is done, which takes %2. Allow more "
                                  "time or use more devices."),
                {Plain, Plain}},
    NoticeWords{"schedule.deadline_cut",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "The deadline is counted as %1 hours, because one year of hours is known."),
                {Plain}},
    NoticeWords{"schedule.clock_skips",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "The clock is set forward over the start, so that hour does not exist; the one after it "
                                  "is taken.")},
    NoticeWords{"schedule.clock_repeats",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "The clock is set back at the start, so that hour comes twice; the first is taken.")},
    NoticeWords{"schedule.year_joined",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "The time up to the deadline reaches beyond December; the hours of January %1 follow "
                                  "there once more."),
                {Year}},
    NoticeWords{"schedule.long_run",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "A run of %1 days works through clean and dirty hours alike: on average a day's patience "
                                  "saves %2 in one stretch and %3 with pauses. A cleaner place saves more."),
                {Plain, Share, Share}},
};

constexpr std::array otherWords{
    NoticeWords{
        "embodied.default_device",
        QT_TRANSLATE_NOOP("NoticeWords",
                          "The carbon of making one %1 is not published, so %2 is assumed. It is a small share of most "
                          "runs; type the maker's figure if there is one."),
        {Text, Mass}},
    NoticeWords{"embodied.host_inside",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "The published carbon of making %1 holds a share of its server, which cannot be taken out. The "
                                  "figure for the board alone is lower; type it if you know it."),
                {Text}},
    NoticeWords{"embodied.die_alone",
                QT_TRANSLATE_NOOP("NoticeWords",
                                  "Only the piece of silicon is counted (%1 a device): without memory, board, packaging and "
                                  "server, which are most of what making a device emits. Choose the server's share for the whole."),
                {Mass}},
    NoticeWords{"catalogue.user_record",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "This result uses “%1” from your own catalogue files, which others do not have. Name its source "
                    "when you share the result."),
                {Text}},
    NoticeWords{"comparison.bases_differ",
                QT_TRANSLATE_NOOP(
                    "NoticeWords",
                    "These scenarios count grid carbon on different bases (%1 and %2), so their difference is partly "
                    "one of bookkeeping. Choose places with the same basis."),
                {Basis, Basis}},
};

} // namespace

const NoticeWords* findNoticeWords(std::string_view id) {
    using Table = std::span<const NoticeWords>;
    for (const Table table :
         {Table(accuracyWords), Table(modelWords), Table(trainingWords), Table(siteWords), Table(scheduleWords),
          Table(otherWords), Table(sectionNoticeWords)}) {
        const auto found = std::ranges::find(table, id, &NoticeWords::id);
        if (found != table.end()) {
            return &*found;
        }
    }
    return nullptr;
}

} // namespace ui

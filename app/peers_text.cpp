#include "app/peers_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <vector>

#include "app/text_table.h"
#include "ui/topics/chart_caption.h"
#include "ui/words/peer_words.h"

namespace app {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

/// One part of the scenario: ours first, then the tools.
class PeersPage {
public:
    PeersPage(const model::PeerComparison& comparison, const ui::NumberStyle& style)
        : m_comparison(comparison), m_style(style) {}

    QString part(bool serving) const {
        std::vector<QStringList> rows{{serving ? words(QT_TRANSLATE_NOOP("CommandLine", "Deployment"))
                                               : words(QT_TRANSLATE_NOOP("CommandLine", "Training")),
                                       words(QT_TRANSLATE_NOOP("CommandLine", "CO₂e")),
                                       words(QT_TRANSLATE_NOOP("CommandLine", "energy")),
                                       words(QT_TRANSLATE_NOOP("CommandLine", "asked")),
                                       words(QT_TRANSLATE_NOOP("CommandLine", "what differs"))}};
        rows.push_back(own(serving ? *m_comparison.serving : m_comparison.training));
        for (const model::PeerRow& row : m_comparison.rows) {
            if (row.serving == serving) {
                rows.push_back(tool(row));
            }
        }
        return textTable(rows, {1, 2});
    }

    /// The tools' figures for training from least to most; empty where fewer than two have one.
    QString spread() const {
        std::vector<double> kg;
        for (const model::PeerRow& row : m_comparison.rows) {
            if (!row.serving && row.answer.applies()) {
                kg.push_back(row.answer.kg);
            }
        }
        if (kg.size() < 2) {
            return {};
        }
        const auto [least, most] = std::ranges::minmax(kg);
        return words(QT_TRANSLATE_NOOP(
                         "CommandLine",
                         "Tools print %1 to %2 for this training, a factor of %3: their assumptions differ, not "
                         "their arithmetic."))
            .arg(ui::massText(least, m_style), ui::massText(most, m_style), ui::plainText(most / least, m_style, 2));
    }

private:
    QStringList own(const model::PeerAnswer& answer) const {
        const QString embodied = answer.embodiedKg
                                     ? words(QT_TRANSLATE_NOOP("CommandLine", "counts %1 of embodied carbon on top"))
                                           .arg(ui::massText(*answer.embodiedKg, m_style))
                                     : QString();
        return {QStringLiteral("Scalewatt"), ui::massText(answer.kg, m_style), ui::energyText(answer.kwh, m_style),
                QString(), embodied};
    }

    QStringList tool(const model::PeerRow& row) const {
        const bool has = row.answer.applies();
        return {ui::peerName(row.tool), has ? ui::massText(row.answer.kg, m_style) : QStringLiteral("–"),
                has ? ui::energyText(row.answer.kwh, m_style) : QStringLiteral("–"),
                has ? ui::tellingLabel(row.telling) : QString(), ui::peerPhrase(row, m_comparison.ours(row), m_style)};
    }

    const model::PeerComparison& m_comparison;
    const ui::NumberStyle& m_style;
};

} // namespace

QString peersText(const model::Scenario& scenario, const model::PeerComparison& comparison,
                  const model::Catalog& catalog, const ui::NumberStyle& style) {
    const PeersPage page(comparison, style);
    QString text = ui::scenarioLine(scenario, catalog, style) + QStringLiteral("\n\n") + page.part(false);
    if (comparison.serving) {
        text += u'\n' + page.part(true);
    }
    const QString spread = page.spread();
    return text + (spread.isEmpty() ? QString() : u'\n' + spread + u'\n') + u'\n' +
           words(QT_TRANSLATE_NOOP(
               "CommandLine",
               "As each tool computes by its published equations and constants, not run through the tools.")) +
           u'\n';
}

} // namespace app

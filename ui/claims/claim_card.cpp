#include "ui/claims/claim_card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/look/text_widgets.h"
#include "ui/words/claim_words.h"

namespace ui {
namespace {

Ink inkOf(model::Verdict verdict) {
    return verdict == model::Verdict::Holds           ? Ink::Accent
           : verdict == model::Verdict::HoldsOnlyWhen ? Ink::Warning
                                                      : Ink::Error;
}

QString idOf(const model::ClaimCheck& check) {
    return "claims." + QString::fromStdString(check.claim->id);
}

QString sourceOf(const model::Claim& claim) {
    return QString::fromStdString(claim.provenance.source);
}

} // namespace

ClaimCard::ClaimCard(const model::ClaimCheck& check, const NumberStyle& style, const Theme& theme, QWidget* parent)
    : QWidget(parent) {
    setObjectName(idOf(check));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::space8, 0, Theme::space8);
    column->setSpacing(Theme::space4);
    QLabel* statement = textLabel(idOf(check) + ".statement", TextRole::Section, Ink::Text, theme, true);
    statement->setText(claimStatement(*check.claim));
    column->addWidget(statement);
    addFigures(column, check, style, theme);
    QLabel* explanation = textLabel(idOf(check) + ".explanation", TextRole::Base, Ink::Text, theme, true);
    showText(explanation, claimExplanation(check, style));
    column->addWidget(explanation);
    QLabel* source = textLabel(idOf(check) + ".source", TextRole::Small, Ink::Muted, theme, true);
    source->setText(tr("Source: %1").arg(sourceOf(*check.claim)));
    column->addWidget(source);
    addButton(column, check);
}

void ClaimCard::addFigures(QVBoxLayout* column, const model::ClaimCheck& check, const NumberStyle& style, const Theme& theme) {
    QLabel* verdict = textLabel(idOf(check) + ".verdict", TextRole::Base, inkOf(check.verdict), theme, true);
    verdict->setText(tr("%1   said: %2 · computed: %3", "verdict, the claim's figures, ours")
                         .arg(verdictLabel(check.verdict), claimedText(*check.claim, style), oursText(check, style)));
    column->addWidget(verdict);
}

void ClaimCard::addButton(QVBoxLayout* column, const model::ClaimCheck& check) {
    if (check.claim->scenarios.empty()) {
        return;
    }
    auto* open = new QPushButton(check.claim->scenarios.size() > 1 ? tr("Open the scenarios behind it")
                                                                   : tr("Open the scenario behind it"));
    open->setObjectName(idOf(check) + ".open");
    open->setAccessibleDescription(claimStatement(*check.claim));
    open->setAutoDefault(true);
    connect(open, &QPushButton::clicked, this, &ClaimCard::openWanted);
    column->addWidget(open, 0, Qt::AlignLeft);
}

} // namespace ui

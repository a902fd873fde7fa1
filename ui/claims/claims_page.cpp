#include "ui/claims/claims_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "model/formats/claims_output.h"
#include "ui/claims/claim_card.h"
#include "ui/files/example_files.h"
#include "ui/look/column_area.h"
#include "ui/look/text_widgets.h"

namespace ui {
namespace {

constexpr QSize comfortable{820, 720};

} // namespace

ClaimsPage::ClaimsPage(const model::Catalog& catalog, const NumberStyle& style, const Theme& theme, QWidget* parent)
    : QWidget(parent, Qt::Window), m_catalog(catalog), m_style(style), m_examples(exampleSource(catalog)),
      m_checks(model::checkClaims(catalog, m_examples)) {
    setObjectName("claims");
    setWindowTitle(tr("Claims checked – Scalewatt"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space16, Theme::space12, 0, 0);
    column->setSpacing(Theme::space8);
    auto* area = new ColumnArea("claims.list");
    area->column()->setContentsMargins(0, 0, Theme::space16, Theme::space16);
    addHead(area->column(), theme);
    addCards(area->column(), theme);
    column->addWidget(area, 1);
}

QSize ClaimsPage::sizeHint() const {
    return comfortable;
}

/// How many hold.
QString ClaimsPage::summary() const {
    const auto count = [this](model::Verdict verdict) {
        return QString::number(std::ranges::count(m_checks, verdict, &model::ClaimCheck::verdict));
    };
    return tr("Hold: %1. Hold only under a condition: %2. Do not hold: %3. Every figure is computed anew from the catalogue and "
              "the scenarios behind it.")
        .arg(count(model::Verdict::Holds), count(model::Verdict::HoldsOnlyWhen), count(model::Verdict::DoesNotHold));
}

void ClaimsPage::addHead(QVBoxLayout* column, const Theme& theme) {
    QLabel* head = textLabel("claims.summary", TextRole::Base, Ink::Muted, theme, true);
    head->setText(summary());
    column->addWidget(head);
    auto* copyButton = new QPushButton(tr("&Copy as table"));
    copyButton->setObjectName("claims.copy");
    copyButton->setAutoDefault(true);
    connect(copyButton, &QPushButton::clicked, this, &ClaimsPage::copy);
    column->addWidget(copyButton, 0, Qt::AlignLeft);
}

void ClaimsPage::addCards(QVBoxLayout* column, const Theme& theme) {
    for (const model::ClaimCheck& check : m_checks) {
        auto* card = new ClaimCard(check, m_style, theme);
        connect(card, &ClaimCard::openWanted, this, [this, &check] { open(*check.claim); });
        column->addWidget(card);
        column->addWidget(hairline(theme));
    }
    column->addStretch();
}

void ClaimsPage::open(const model::Claim& claim) {
    model::Workspace workspace = model::workspaceOf(m_examples(claim.scenarios.front()));
    for (std::size_t i = 1; i < claim.scenarios.size(); ++i) {
        model::addCase(workspace, m_examples(claim.scenarios[i]));
    }
    emit scenariosWanted(workspace);
}

void ClaimsPage::copy() const {
    QGuiApplication::clipboard()->setText(QString::fromStdString(model::claimsCsv(m_checks)));
}

void ClaimsPage::keyPressEvent(QKeyEvent* event) {
    event->key() == Qt::Key_Escape ? static_cast<void>(close()) : QWidget::keyPressEvent(event);
}

} // namespace ui

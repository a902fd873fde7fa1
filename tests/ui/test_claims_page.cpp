// The page of claims: every claim with its figures and verdict, in both languages, and a way to the scenarios behind it.
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/shipped.h"
#include "ui/claims/claims_page.h"
#include "ui/words/claim_words.h"
#include "ui/words/language.h"

using namespace ui;

class TestClaimsPage : public QObject {
    Q_OBJECT

    const NumberStyle m_english{QLocale(QLocale::English), UnitSystem::Metric};

    static QString textOf(const ClaimsPage& page, const QString& name) {
        const auto* label = page.findChild<QLabel*>(name);
        return label != nullptr ? label->text() : QString();
    }

private slots:
    void everyClaimHasItsCard() {
        const ClaimsPage page(support::shipped(), m_english, Theme::light());
        for (const model::Claim& claim : support::shipped().claims) {
            const QString id = "claims." + QString::fromStdString(claim.id);
            const bool isClaim = claim.kind == "claim";
            QCOMPARE(page.findChild<QPushButton*>(id + ".open") != nullptr, isClaim);
            QCOMPARE(!textOf(page, id + ".explanation").isEmpty(), isClaim);
            QVERIFY(!isClaim || textOf(page, id + ".source").contains(QString::fromStdString(claim.provenance.source)));
        }
    }

    void figuresAndVerdictAreSaid() {
        const ClaimsPage page(support::shipped(), m_english, Theme::light());
        QVERIFY(textOf(page, "claims.twice_a_lifes_breath.verdict").contains("Does not hold"));
        QVERIFY(textOf(page, "claims.twice_a_lifes_breath.verdict").contains("1.28 lifetimes"));
        QVERIFY(textOf(page, "claims.with_experiments_78000_lb.verdict").contains("78,46"));
        QVERIFY(textOf(page, "claims.after_training_70_80_pct.explanation").contains("million requests") ||
                textOf(page, "claims.after_training_70_80_pct.explanation").contains("billion"));
        QVERIFY(textOf(page, "claims.summary").contains("hold"));
    }

    void eachOpensWhatStandsBehindIt() {
        const ClaimsPage page(support::shipped(), m_english, Theme::light());
        std::vector<std::size_t> counts;
        connect(&page, &ClaimsPage::scenariosWanted, &page,
                [&](const model::Workspace& workspace) { counts.push_back(workspace.cases.size()); });
        page.findChild<QPushButton*>("claims.tuned_880_kwh.open")->click();
        page.findChild<QPushButton*>("claims.offshelf_1400_lb.open")->click();
        QCOMPARE(counts, (std::vector<std::size_t>{2, 1}));
    }

    void itIsCopiedAsATable() {
        const ClaimsPage page(support::shipped(), m_english, Theme::light());
        page.findChild<QPushButton*>("claims.copy")->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("id,claimed_low"));
    }

    void everyWordIsChinese() {
        installLanguage("zh_CN");
        const NumberStyle chinese{numberLocale("zh_CN"), UnitSystem::Metric};
        const ClaimsPage page(support::shipped(), chinese, Theme::dark());
        static const QRegularExpression han("\\p{Han}");
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            QVERIFY2(label->text().contains(han), qPrintable(label->objectName() + ' ' + label->text()));
            QVERIFY2(!label->text().contains("%1"), qPrintable(label->objectName()));
        }
        installLanguage("en");
    }
};

QTEST_MAIN(TestClaimsPage)
#include "test_claims_page.moc"

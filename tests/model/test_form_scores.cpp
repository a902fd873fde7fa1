// The forms of the default MFU that were tried: the rule that picks one, and the table of the page that tells of them.
#include <QTest>

#include "model/fit/form_scores.h"
#include "tests/support/shipped.h"

using namespace model;
using support::shipped;

class TestFormScores : public QObject {
    Q_OBJECT

private slots:
    // The rule of docs/prediction.md: the fewest terms among forms within one standard error of the best.
    void theShippedFormIsTheSimplestNearTheBest() {
        const auto scores = scoreForms(shipped().publishedRuns, shipped());
        const FormScore* shippedScore = nullptr;
        int fewest = 99;
        for (const FormScore& s : scores) {
            fewest = s.behind <= s.behindError ? std::min(fewest, s.tried.form.terms()) : fewest;
            shippedScore = s.tried.words.find("shipped") != std::string::npos ? &s : shippedScore;
        }
        QVERIFY(shippedScore != nullptr);
        QVERIFY(shippedScore->behind <= shippedScore->behindError);
        QCOMPARE(shippedScore->tried.form.terms(), fewest);
        const std::string table = formTable(scores);
        QCOMPARE(static_cast<std::size_t>(std::ranges::count(table, '\n')), scores.size() + 2);
        const std::string page = support::readFile(support::resources() / "../docs/prediction.md");
        QVERIFY2(page.find(table) != std::string::npos, "docs/prediction.md: paste what scripts/fit --table prints");
    }
};

QTEST_GUILESS_MAIN(TestFormScores)
#include "test_form_scores.moc"

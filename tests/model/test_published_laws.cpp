// Laws as their papers print them: what each form answers, what it cannot, and that all shipped records have their
// coefficients.
#include <QTest>

#include "model/formulas/published_laws.h"
#include "tests/support/shipped.h"

using namespace model;

namespace {

LawQuestion about(std::optional<double> parameters, std::optional<double> tokens = {}, std::optional<double> flop = {},
                  double granularity = 1.0, double experts = 1.0, double sparsity = 0.0) {
    return {parameters, tokens, flop, granularity, experts, sparsity};
}

const PublishedLaw& law(const char* id) {
    return *support::shipped().publishedLaw(id);
}
double lossOf(const char* id, const LawQuestion& q) {
    return publishedLoss(law(id), q).value();
}

} // namespace

class TestPublishedLaws : public QObject {
    Q_OBJECT

private slots:
    void everyShippedLossLawAnswersOrSaysItCannot() {
        int answered = 0;
        for (const PublishedLaw& l : support::shipped().publishedLaws) {
            const auto small = publishedLoss(l, about(1e9, 2e10, {}, 4.0, 8.0, 0.5));
            const auto large = publishedLoss(l, about(1e11, 2e12, {}, 4.0, 8.0, 0.5));
            QCOMPARE(small.has_value(), large.has_value());
            if (small) {
                ++answered;
                QVERIFY2(*large<*small&& * large> 0.0, l.id.c_str());
            }
        }
        QVERIFY(answered >= 20);
    }

    void optimaSpendTheComputeTheyAreGiven() {
        int answered = 0;
        for (const PublishedLaw& l : support::shipped().publishedLaws) {
            const auto split = publishedOptimum(l, 1e23);
            if (!split) {
                continue;
            }
            ++answered;
            const double spent = 6.0 * split->parameters * split->tokens;
            // Kaplan's size and tokens are printed for different batch sizes, DeepSeek's factors are rounded.
            const double tolerance = l.form == "kaplan" ? 1.0 : l.form == "compute_split" ? 1e-3 : 1e-9;
            QVERIFY2(support::near(spent, 1e23, tolerance), l.id.c_str());
        }
        QVERIFY(answered >= 18);
    }

    void miniCpmKeepsItsRatio() {
        const auto split = publishedOptimum(law("minicpm_2024"), 1e21);
        QCOMPARE_REL(split->tokens / split->parameters, 192.0, 1e-12);
    }

    void noOptimumForMixtures() {
        QVERIFY(!publishedOptimum(law("clark_2022_s_base"), 1e21));
        QVERIFY(!publishedOptimum(law("zhai_2021_finetune"), 1e21));
    }

    void kaplanAnswersWhatItIsAsked() {
        const double size = lossOf("kaplan_2020", about(1e9));
        QCOMPARE_REL(size, std::pow(8.8e13 / 1e9, 0.076), 1e-12);
        QVERIFY(lossOf("kaplan_2020", about(1e9, 1e9)) > size);
        QVERIFY(!publishedLoss(law("kaplan_2020"), {}));
    }

    void halfAQuestionHasNoAnswer() {
        QVERIFY(!publishedLoss(law("hoffmann_2022_approach3_printed"), about(1e9)));
        QVERIFY(!publishedLoss(law("krajewski_2024_fine_grained"), about({}, 1e9)));
        QVERIFY(!publishedLoss(law("clark_2022_s_base"), about({}, 1e9)));
        QVERIFY(!publishedLoss(law("growth.openai_2018"), about(1e9, 1e9)));
    }

    void finerExpertsHelp() {
        const auto at = [](double granularity) {
            return lossOf("krajewski_2024_fine_grained", about(1e9, 2e10, {}, granularity));
        };
        QVERIFY(at(8.0) < at(1.0));
        QCOMPARE_REL(at(1.0), 0.47 + (2.1 + 18.1) / std::pow(1e9, 0.115) + 30.8 / std::pow(2e10, 0.147), 1e-12);
    }

    void moreExpertsHelpUpToALimit() {
        const auto dense = [](double experts) {
            return effectiveDenseParameters(law("clark_2022_s_base"), 1e9, experts);
        };
        QCOMPARE_REL(dense(1.0), 1e9, 1e-9);
        QVERIFY(dense(64.0) > dense(8.0) && dense(8.0) > dense(1.0));
        QVERIFY(dense(1e9) < 1.01 * dense(1e7)); // saturates
    }

    void sparsityChangesTheLoss() {
        const double dense = 16'612.5 / std::pow(1e9, 0.5962) + 5'455.67 / std::pow(2e10, 0.3954) + 0.4598 +
                             17.26 / std::pow(1e9, 0.1595) + 0.94;
        QCOMPARE_REL(lossOf("abnar_2025", about(1e9, 2e10)), dense, 1e-12);
        QVERIFY(lossOf("abnar_2025", about(1e9, 2e10, {}, 1.0, 1.0, 0.9)) != dense);
    }

    void errorsFallWithLossAndCompute() {
        const PublishedLaw& gadre = law("gadre_2024_rpj");
        QVERIFY(errorAtLoss(gadre, "err17", 2.4) < errorAtLoss(gadre, "err17", 3.0));
        QCOMPARE_REL(errorAtLoss(gadre, "err46", 1e3), 0.76085, 1e-9); // chance
        QCOMPARE_REL(visionError(law("zhai_2021_finetune"), 1e30), 0.09, 1e-6);
        QVERIFY(visionError(law("zhai_2021_10shot"), 10.0) > visionError(law("zhai_2021_10shot"), 1'000.0));
    }

    void aMissingCoefficientIsNamed() {
        try {
            law("minicpm_2024").at("gamma");
            QFAIL("nothing thrown");
        } catch (const std::out_of_range& error) {
            QVERIFY(std::string(error.what()).find("minicpm_2024 has no coefficient gamma") != std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(TestPublishedLaws)
#include "test_published_laws.moc"

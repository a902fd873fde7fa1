// Sobol' indices against functions whose own are known in closed form: Ishigami and Homma 1990, and Sobol's g (Saltelli and Sobol 1995).
#include <QTest>
#include <numbers>

#include "model/sensitivity/sobol_indices.h"

using namespace model;

namespace {

constexpr std::size_t many = 16'384;
constexpr double pi = std::numbers::pi;

double ishigami(std::span<const double> u) {
    const auto angle = [&](std::size_t i) { return pi * (2.0 * u[i] - 1.0); };
    return std::sin(angle(0)) + 7.0 * std::pow(std::sin(angle(1)), 2) + 0.1 * std::pow(angle(2), 4) * std::sin(angle(0));
}

const std::vector<double> weights{0.0, 1.0, 4.5, 9.0, 99.0, 99.0};

double gFunction(std::span<const double> u) {
    double product = 1.0;
    for (std::size_t i = 0; i < u.size(); ++i) {
        product *= (std::abs(4.0 * u[i] - 2.0) + weights[i]) / (1.0 + weights[i]);
    }
    return product;
}

/// Variance of the g-function's factor i about its mean 1.
double partOf(std::size_t i) {
    return 1.0 / (3.0 * std::pow(1.0 + weights[i], 2));
}

double productOfParts() {
    double product = 1.0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        product *= 1.0 + partOf(i);
    }
    return product;
}

bool isNear(const VarianceShare& share, double expected, double tolerance) {
    if (std::abs(share.value - expected) <= tolerance) {
        return true;
    }
    qWarning("%.5f instead of %.5f", share.value, expected);
    return false;
}

} // namespace

class TestSobolIndices : public QObject {
    Q_OBJECT

private slots:
    void ishigamiFunction() { // a = 7, b = 0.1
        const double v1 = 0.5 * std::pow(1.0 + 0.1 * std::pow(pi, 4) / 5.0, 2);
        const double v2 = 49.0 / 8.0;
        const double v13 = 0.01 * std::pow(pi, 8) * (1.0 / 18.0 - 1.0 / 50.0);
        const double all = v1 + v2 + v13;
        const SobolResult found = sobolIndices(ishigami, 3, many, 1);
        QVERIFY(std::abs(found.variance / all - 1.0) < 0.01);
        QVERIFY(std::abs(found.mean - 3.5) < 0.02);
        const double first[]{v1 / all, v2 / all, 0.0};
        const double total[]{(v1 + v13) / all, v2 / all, v13 / all};
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(isNear(found.indices[i].first, first[i], 0.01));
            QVERIFY(isNear(found.indices[i].total, total[i], 0.01));
        }
    }

    void gFunctionOfSixInputs() {
        const double all = productOfParts() - 1.0;
        const SobolResult found = sobolIndices(gFunction, weights.size(), many, 1);
        QVERIFY(std::abs(found.variance / all - 1.0) < 0.01);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const double total = partOf(i) * productOfParts() / (1.0 + partOf(i)) / all;
            QVERIFY(isNear(found.indices[i].first, partOf(i) / all, 0.01));
            QVERIFY(isNear(found.indices[i].total, total, 0.01));
        }
    }

    void errorsAreHonest() { // intervals of 90 % hold the truth in most of 20 samples, and are no wider than they need be
        const double expected = partOf(0) / (productOfParts() - 1.0);
        int held = 0;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const VarianceShare share = sobolIndices(gFunction, weights.size(), 1'024, seed).indices[0].first;
            held += share.low() <= expected && expected <= share.high() ? 1 : 0;
            QVERIFY(share.error > 0.0 && share.error < 0.1);
        }
        QVERIFY2(held >= 16, qPrintable(QString::number(held)));
    }

    void errorsShrinkWithDraws() {
        const double few = sobolIndices(gFunction, weights.size(), 512, 1).indices[0].first.error;
        const double more = sobolIndices(gFunction, weights.size(), 8'192, 1).indices[0].first.error;
        QVERIFY2(more < few / 2.0, qPrintable(QString::number(more / few)));
    }

    void whatDoesNothingHasExactlyNothing() {
        const SobolResult found = sobolIndices([](std::span<const double> u) { return u[0]; }, 2, 256, 3);
        QCOMPARE(found.indices[1].first.value, 0.0);
        QCOMPARE(found.indices[1].total.value, 0.0);
        QCOMPARE(found.indices[1].total.error, 0.0);
        QVERIFY(isNear(found.indices[0].first, 1.0, 0.1));
    }

    void constantsHaveNoVariance() {
        const SobolResult found = sobolIndices([](std::span<const double>) { return 5.0; }, 2, 256, 1);
        QCOMPARE(found.variance, 0.0);
        QCOMPARE(found.indices[0].total.value, 0.0);
    }

    void rowsWithoutAnAnswerAreLeftOut() {
        const auto function = [](std::span<const double> u) { return u[1] < 0.25 ? INFINITY : u[0]; };
        const SobolResult found = sobolIndices(function, 2, 4'096, 1);
        QVERIFY(std::abs(found.unansweredShare - 0.25) < 0.01);
        QVERIFY(isNear(found.indices[0].first, 1.0, 0.05));
        QVERIFY(isNear(found.indices[1].total, 0.0, 1e-12));
    }

    void sameSeedSameBits() {
        const SobolResult once = sobolIndices(ishigami, 3, 256, 7);
        const SobolResult again = sobolIndices(ishigami, 3, 256, 7);
        QCOMPARE(once.indices[0].first.value, again.indices[0].first.value);
        QVERIFY(once.indices[0].first.value != sobolIndices(ishigami, 3, 256, 8).indices[0].first.value);
    }
};

QTEST_GUILESS_MAIN(TestSobolIndices)
#include "test_sobol_indices.moc"

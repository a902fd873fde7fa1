// Draws: even, repeatable, independent of one another, and what runs share of the MFU residual.
#include <QTest>
#include <numeric>

#include "model/ranges/distribution.h"
#include "model/ranges/draws.h"
#include "tests/support/shipped.h"

using namespace model;

namespace {

double mean(const std::vector<double>& x) {
    return std::accumulate(x.begin(), x.end(), 0.0) / static_cast<double>(x.size());
}

double covariance(const std::vector<double>& x, const std::vector<double>& y) {
    const double mx = mean(x);
    const double my = mean(y);
    double sum = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        sum += (x[i] - mx) * (y[i] - my);
    }
    return sum / static_cast<double>(x.size());
}

double correlation(const std::vector<double>& x, const std::vector<double>& y) {
    return covariance(x, y) / std::sqrt(covariance(x, x) * covariance(y, y));
}

const Draws& draws() {
    static const Draws made(defaultDraws, defaultSeed);
    return made;
}

Unknown unknown(std::size_t i) {
    return static_cast<Unknown>(i);
}

} // namespace

class TestDraws : public QObject {
    Q_OBJECT

private slots:
    void everyUnknownIsEven() {
        for (std::size_t i = 0; i < unknownCount; ++i) {
            const auto& column = draws().uniform(unknown(i));
            QCOMPARE(column.size(), static_cast<std::size_t>(defaultDraws));
            std::array<int, 16> bins{};
            for (const double u : column) {
                QVERIFY(u > 0.0 && u < 1.0);
                ++bins[static_cast<std::size_t>(u * 16.0)];
            }
            for (const int bin : bins) {
                QVERIFY2(std::abs(bin - defaultDraws / 16) <= 2,
                         std::to_string(bin).c_str()); // a Sobol' sequence, not chance
            }
        }
    }

    /// Mean and variance of what is sampled, against the closed forms of each shape.
    void momentsAreThoseOfTheShapes_data() {
        QTest::addColumn<int>("shape");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("variance");
        const double l = 1.05;
        const double m = 1.15;
        const double h = 1.40;
        const double sd = 0.1 / z95; // half a 90 % range of 0.2
        const double s = std::log(1.1) / z95;
        const auto row = [](const char* name, Shape shape, double mean, double variance) {
            QTest::newRow(name) << static_cast<int>(shape) << mean << variance;
        };
        row("triangular", Shape::Triangular, (l + m + h) / 3.0,
            (l * l + m * m + h * h - l * m - l * h - m * h) / 18.0);
        row("uniform", Shape::Uniform, (l + h) / 2.0, (h - l) * (h - l) / 12.0);
        row("normal", Shape::Normal, 1.0, sd * sd);
        row("log-normal", Shape::LogNormal, std::exp(0.5 * s * s), (std::exp(s * s) - 1.0) * std::exp(s * s));
    }
    void momentsAreThoseOfTheShapes() {
        QFETCH(int, shape);
        QFETCH(double, mean);
        QFETCH(double, variance);
        const auto kind = static_cast<Shape>(shape);
        const Distribution shapes[]{{kind, 1.05, 1.15, 1.40}, {kind, 0.9, 1.0, 1.1}, {kind, 1.0 / 1.1, 1.0, 1.1}};
        const Distribution& d = shapes[kind == Shape::Normal ? 1 : kind == Shape::LogNormal ? 2 : 0];
        std::vector<double> values;
        for (const double u : draws().uniform(Unknown::Pue)) {
            values.push_back(quantile(d, u));
        }
        QCOMPARE_REL(::mean(values), mean, 1e-4);
        QCOMPARE_REL(covariance(values, values), variance, 5e-3);
    }

    /// Student t with n degrees of freedom: variance n / (n - 2), no skew.
    void residualHasTheMomentsOfStudent() {
        const std::vector<double> t = draws().evenResidual();
        QVERIFY(std::abs(::mean(t)) < 2e-3);
        QCOMPARE_REL(covariance(t, t), studentDegrees / (studentDegrees - 2.0), 0.01);
    }

    void unknownsAreUnrelated() {
        for (std::size_t i = 0; i < unknownCount; ++i) {
            for (std::size_t j = i + 1; j < unknownCount; ++j) {
                QVERIFY(std::abs(correlation(draws().uniform(unknown(i)), draws().uniform(unknown(j)))) < 0.08);
            }
        }
    }

    void sameSeedSameBits() {
        const Draws again(defaultDraws, defaultSeed);
        const Draws other(defaultDraws, 2);
        for (std::size_t i = 0; i < unknownCount; ++i) {
            QCOMPARE(again.uniform(unknown(i)), draws().uniform(unknown(i)));
            QVERIFY(other.uniform(unknown(i)) != draws().uniform(unknown(i)));
        }
        QCOMPARE(other.seed(), std::uint64_t{2});
        QCOMPARE(other.count(), defaultDraws);
    }

    void normalsAreTheSameDraws() {
        const auto& normal = draws().normal(Unknown::TeamCurated);
        const auto& uniform = draws().uniform(Unknown::TeamCurated);
        for (std::size_t i = 0; i < normal.size(); i += 97) {
            QCOMPARE_REL(normalProbability(normal[i]), uniform[i], 1e-12);
        }
        QVERIFY(draws().normal(Unknown::Price).empty());
    }

    void residualIsStudent() {
        auto residual = draws().mfuResidual(12'345);
        QVERIFY(std::abs(mean(residual)) < 0.05);
        std::ranges::sort(residual);
        const auto at = [&](double u) { return residual[static_cast<std::size_t>(u * defaultDraws)]; };
        QCOMPARE_REL(at(0.95), studentQuantile(0.95), 0.05);
        QCOMPARE_REL(at(0.05), studentQuantile(0.05), 0.05);
    }

    void runsShareAQuarterOfTheirResidual() {
        QCOMPARE(draws().mfuResidual(1), draws().mfuResidual(1));
        const double shared = correlation(draws().mfuResidual(1), draws().mfuResidual(2));
        QVERIFY2(shared > 0.18 && shared < 0.32, std::to_string(shared).c_str());
    }
};

QTEST_GUILESS_MAIN(TestDraws)
#include "test_draws.moc"

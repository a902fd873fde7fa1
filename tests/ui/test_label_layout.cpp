// Labels never overlap: worked examples, then many random pictures.
#include <QtTest>

#include <random>

#include "ui/charts/label_layout.h"

using namespace ui;

class TestLabelLayout : public QObject {
    Q_OBJECT

private slots:
    void leavesApartWhatIsApart() {
        const std::vector<double> centres = spread({10.0, 50.0, 90.0}, {10.0, 10.0, 10.0}, 0.0, 100.0);
        QCOMPARE(centres, (std::vector<double>{10.0, 50.0, 90.0}));
    }

    void sharesTheWayBetweenNeighbours() {
        QCOMPARE(spread({50.0, 50.0}, {10.0, 10.0}, 0.0, 100.0), (std::vector<double>{45.0, 55.0}));
        QCOMPARE(spread({52.0, 48.0}, {10.0, 10.0}, 0.0, 100.0), (std::vector<double>{55.0, 45.0}));
    }

    void staysWithinTheEdges() {
        QCOMPARE(spread({0.0, 0.0}, {10.0, 20.0}, 0.0, 100.0), (std::vector<double>{5.0, 20.0}));
        QCOMPARE(spread({100.0}, {10.0}, 0.0, 100.0), (std::vector<double>{95.0}));
        QVERIFY(spread({}, {}, 0.0, 100.0).empty());
    }

    void spreadNeverOverlaps() {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> where(-50.0, 350.0);
        std::uniform_real_distribution<double> size(5.0, 30.0);
        for (int round = 0; round < 500; ++round) {
            std::vector<double> wanted;
            std::vector<double> sizes;
            for (int i = 0; i <= round % 8; ++i) {
                wanted.push_back(where(random));
                sizes.push_back(size(random));
            }
            const std::vector<double> centres = spread(wanted, sizes, 0.0, 300.0);
            for (std::size_t i = 0; i < centres.size(); ++i) {
                QVERIFY(centres[i] - sizes[i] / 2 >= -1e-9 && centres[i] + sizes[i] / 2 <= 300.0 + 1e-9);
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(std::abs(centres[i] - centres[j]) >= (sizes[i] + sizes[j]) / 2 - 1e-9);
            }
        }
    }

    void seesWhatCrossesABox() {
        const QRectF box(0, 0, 10, 10);
        QVERIFY(crosses({-5, 5, 15, 5}, box));
        QVERIFY(crosses({-5, -5, 15, 15}, box));
        QVERIFY(crosses({2, 2, 8, 8}, box));
        QVERIFY(crosses({5, 5, 5, 5}, box));
        QVERIFY(!crosses({-5, 12, 15, 12}, box));
        QVERIFY(!crosses({-5, 0, 0, -5}, box));
        QVERIFY(!crosses({12, 5, 20, 5}, box));
        QVERIFY(!crosses({-5, 10, 15, 10}, box)); // along the edge is outside
    }

    void dropsWhatHasNoPlace() {
        Obstacles obstacles{QRectF(0, 0, 100, 100), {}, {}};
        const LabelRequest request{{50, 50}, {90, 90}};
        QVERIFY(!placeLabels({request}, obstacles).front());
    }

    void prefersTheRightAndThenTheFreeSide() {
        Obstacles obstacles{QRectF(0, 0, 200, 200), {}, {}};
        const LabelRequest request{{100, 100}, {40, 10}, 4.0};
        const auto places = placeLabels({request, request}, obstacles);
        QCOMPARE(places[0]->left(), 104.0);
        QCOMPARE(places[1]->right(), 96.0);
    }

    void keepsNamesInARowApart() {
        Obstacles obstacles{QRectF(0, 0, 200, 12), {}, {}}; // one row high
        const auto places = placeLabels({{{50, 6}, {40, 10}, 4.0}, {{140, 6}, {42, 10}, 4.0}}, obstacles);
        QCOMPARE(places[0]->right(), 94.0);
        QCOMPARE(places[1]->left(), 144.0);
        QVERIFY(!placeLabels({{{142, 6}, {44, 10}, 4.0}}, obstacles).front()); // 94 to 138 would touch the first
    }

    void crossesLinesOnlyWhereAllowed() {
        Obstacles obstacles{QRectF(0, 0, 100, 100), {}, {}};
        for (int y = 2; y < 100; y += 5)
            obstacles.lines.emplace_back(0, y, 100, y);
        LabelRequest request{{50, 50}, {30, 10}};
        QVERIFY(!placeLabels({request}, obstacles).front());
        request.mayCrossLines = true;
        QVERIFY(placeLabels({request}, obstacles).front());
    }

    void placedLabelsNeverOverlap() {
        std::mt19937 random(11);
        std::uniform_real_distribution<double> where(0.0, 300.0);
        std::uniform_real_distribution<double> width(10.0, 80.0);
        int placed = 0;
        for (int round = 0; round < 200; ++round) {
            Obstacles obstacles{QRectF(0, 0, 300, 300), {}, {}};
            std::vector<LabelRequest> requests;
            for (int i = 0; i < 25; ++i) {
                const QPointF anchor(where(random), where(random));
                obstacles.boxes.emplace_back(anchor.x() - 3, anchor.y() - 3, 6, 6);
                obstacles.lines.emplace_back(where(random), where(random), where(random), where(random));
                requests.push_back({anchor, {width(random), 12.0}, 5.0, false, 1 + i % 3});
            }
            const Obstacles before = obstacles;
            const auto places = placeLabels(requests, obstacles);
            for (std::size_t i = 0; i < places.size(); ++i) {
                if (!places[i])
                    continue;
                ++placed;
                QVERIFY(before.bounds.contains(*places[i]));
                for (const QRectF& box : before.boxes)
                    QVERIFY(!box.intersects(*places[i]));
                for (const QLineF& line : before.lines)
                    QVERIFY(!crosses(line, *places[i]));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(!places[j] || !places[j]->intersects(*places[i]));
            }
        }
        QVERIFY(placed > 500); // it does place what fits
    }
};

QTEST_GUILESS_MAIN(TestLabelLayout)
#include "test_label_layout.moc"

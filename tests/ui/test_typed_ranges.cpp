// A range in place of a number: typed, refused, moved as a whole, and back to the default.
#include "tests/ui/inputs_fixture.h"

#include <QPushButton>

#include "ui/inputs/distribution_view.h"
#include "ui/inputs/track_slider.h"

using model::Id;
using model::Range;
using namespace ui;


class TestTypedRanges : public tests::InputsFixture {
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { stop(); }

    void takesARange();
    void keepsImpossibleRanges();
    void movesARangeWithItsSlider();
};

void TestTypedRanges::takesARange() {
    click("site.pue.info");
    QVERIFY(named<QPushButton>("site.pue.default")->isChecked());
    QVERIFY(!isShown("site.pue.low"));
    click("site.pue.range");
    const auto first = std::get<Range>(scenario().value(Id::SitePue));
    QVERIFY(first.low < first.mode && first.mode < first.high);
    QVERIFY(isShown("site.pue.low"));
    type("site.pue.high", "1.6");
    QCOMPARE(std::get<Range>(scenario().value(Id::SitePue)), (Range{first.low, first.mode, 1.6}));
    const auto spread = named<TrackSlider>("site.pue.slider")->spread();
    QVERIFY(spread.has_value());
    QCOMPARE(spread->second, 60);
    QVERIFY(named("site.pue.distribution")->isVisible());
    QVERIFY(named("site.pue")->accessibleName().contains("1.6"));
    click("site.pue.fixed");
    QCOMPARE(std::get<double>(scenario().value(Id::SitePue)), first.mode);
    click("site.pue.default");
    QVERIFY(!scenario().has(Id::SitePue));
    QVERIFY(!named<TrackSlider>("site.pue.slider")->spread());
    QCOMPARE(m_session->undoStack().count(), 4);
}

void TestTypedRanges::keepsImpossibleRanges() {
    click("site.pue.info");
    click("site.pue.range");
    const model::Scenario before = scenario();
    for (const char* text : {"1.01", "0.5", "much"}) { // below the middle, outside the limits, no number
        type("site.pue.high", text);
        QVERIFY2(scenario() == before, text);
        QVERIFY2(isShown("site.pue.range_problem"), text);
        QCOMPARE(named<QLineEdit>("site.pue.high")->text(), QString(text));
    }
    type("site.pue.high", "1.9");
    QVERIFY(!isShown("site.pue.range_problem"));
    QCOMPARE(std::get<Range>(scenario().value(Id::SitePue)).high, 1.9);
}

void TestTypedRanges::movesARangeWithItsSlider() {
    click("accuracy.solve.accuracy");
    m_session->edit({{Id::ModelParameters, Range{5e9, 1e10, 2e10}}});
    auto* slider = named<TrackSlider>("model.parameters.slider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_PageUp);
    const auto moved = std::get<Range>(scenario().value(Id::ModelParameters));
    QVERIFY(moved.mode > 1e10);
    QVERIFY(qAbs(moved.low / moved.mode - 0.5) < 0.01 && qAbs(moved.high / moved.mode - 2.0) < 0.02);
}

QTEST_MAIN(TestTypedRanges)
#include "test_typed_ranges.moc"

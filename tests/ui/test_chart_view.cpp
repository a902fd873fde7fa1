// The chart under mouse and keys: what is read, dragged, clicked and zoomed, and that it costs nothing unseen.
#include <QtTest>

#include <QImage>
#include <QSignalSpy>
#include <QToolTip>

#include "tests/ui/sample_chart.h"
#include "tests/ui/sample_kinds.h"
#include "ui/charts/chart_geometry.h"
#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_view.h"

using namespace ui;

namespace {

constexpr QSize size{640, 480};

ChartSpec curves() {
    ChartSpec spec = sample::chart();
    spec.target->movable = true;
    for (NamedPoint& point : spec.points)
        if (point.kind == PointKind::Published)
            point.key = QStringLiteral("key of ") + point.name;
    return spec;
}

/// Where things are in a view of `size`: the same painting, on an image.
ChartScene sceneOf(const ChartSpec& spec) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    return paintOn(image, spec, Theme::light(), size, 1.0, {}).value();
}

QPoint placeOf(const ChartSpec& spec, double x, double y) {
    const PlotScale scale(spec, sceneOf(spec).plot);
    return QPointF(scale.x.pixel(x), scale.y.pixel(y)).toPoint();
}

void move(QWidget& widget, const QPoint& to, Qt::MouseButtons buttons = Qt::NoButton) {
    QMouseEvent event(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

void wheel(QWidget& widget, const QPoint& at, int delta) {
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&widget, &event);
}

bool isNear(double one, double other, double slack) {
    return std::abs(one - other) <= slack;
}

} // namespace

class TestChartView : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ChartView> m_view;

    void show(const ChartSpec& spec) {
        m_view->setSpec(spec);
        m_view->replotNow();
        QCoreApplication::processEvents(); // and the painting that was on its way
    }
    QVariant last(QSignalSpy& spy) { return spy.isEmpty() ? QVariant() : spy.last().at(0); }

private slots:
    void init() {
        m_view = std::make_unique<ChartView>();
        m_view->setTheme(Theme::light());
        m_view->resize(size);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->activateWindow();
        m_view->setFocus();
        show(curves());
    }
    void cleanup() { m_view.reset(); }

    void readsWhereTheMouseIs() {
        QSignalSpy moved(m_view.get(), &ChartView::cursorMoved);
        QSignalSpy left(m_view.get(), &ChartView::cursorLeft);
        move(*m_view, placeOf(curves(), 0.5, 0.1));
        QVERIFY(isNear(last(moved).toDouble(), 0.5, 0.002));
        move(*m_view, {5, 5});
        QCOMPARE(moved.count(), 1);
        QCOMPARE(left.count(), 1);
        move(*m_view, placeOf(curves(), 0.6, 0.1));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(m_view.get(), &leave);
        QCOMPARE(left.count(), 2);
    }

    void showsTheReadingWithoutDrawingAgain() {
        const QImage before = m_view->grab().toImage();
        QSignalSpy painted(m_view.get(), &ChartView::painted);
        const CursorMark mark{0.6, QStringLiteral("60 % MMLU: 13 t"), {{0.6, 12.0, LineRole::Scenario1}}};
        m_view->setCursorMark(mark);
        QVERIFY(m_view->accessibleDescription().startsWith(mark.sentence));
        const QImage with = m_view->grab().toImage();
        QVERIFY(with != before);
        QCOMPARE(with.pixelColor(placeOf(curves(), 0.6, 0.03) * with.devicePixelRatio()), Theme::light().text);
        m_view->setCursorMark(std::nullopt);
        QCOMPARE(m_view->grab().toImage(), before);
        QVERIFY(!m_view->accessibleDescription().contains(mark.sentence));
        QCoreApplication::processEvents();
        QCOMPARE(painted.count(), 0);
        m_view->setCursorMark(CursorMark{7.0, mark.sentence, {}}); // beyond the axis: nothing to show
        QCOMPARE(m_view->grab().toImage(), before);
    }

    void dragsTheTarget() {
        QSignalSpy dragged(m_view.get(), &ChartView::targetDragged);
        QSignalSpy released(m_view.get(), &ChartView::targetReleased);
        const QPoint from = placeOf(curves(), 0.75, 0.05);
        move(*m_view, from);
        QCOMPARE(m_view->cursor().shape(), Qt::SizeHorCursor);
        QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::NoModifier, from);
        move(*m_view, placeOf(curves(), 0.5, 0.05), Qt::LeftButton);
        QVERIFY(isNear(last(dragged).toDouble(), 0.5, 0.002));
        move(*m_view, {-100, 10}, Qt::LeftButton);
        QVERIFY(isNear(last(dragged).toDouble(), 0.3, 1e-9)); // never off the axis
        QCOMPARE(released.count(), 0);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::NoModifier, {5, 10});
        QCOMPARE(released.count(), 1);
        QVERIFY(!m_view->isZoomed());
    }

    void leavesAFixedTargetAlone() {
        ChartSpec spec = curves();
        spec.target->movable = false;
        show(spec);
        QSignalSpy dragged(m_view.get(), &ChartView::targetDragged);
        const QPoint from = placeOf(spec, 0.75, 0.05);
        move(*m_view, from);
        QCOMPARE(m_view->cursor().shape(), Qt::ArrowCursor);
        QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::NoModifier, from);
        move(*m_view, from + QPoint(40, 0), Qt::LeftButton);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::NoModifier, from + QPoint(40, 0));
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(dragged.count(), 0);
    }

    void movesTheTargetByKeys() {
        QSignalSpy dragged(m_view.get(), &ChartView::targetDragged);
        QSignalSpy released(m_view.get(), &ChartView::targetReleased);
        QTest::keyPress(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(isNear(last(dragged).toDouble(), 0.7555, 1e-9));
        QTest::keyPress(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(isNear(last(dragged).toDouble(), 0.7445, 1e-9));
        QCOMPARE(released.count(), 0);
        QTest::keyRelease(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(released.count(), 1);
        QTest::keyRelease(m_view.get(), Qt::Key_Shift);
        QCOMPARE(released.count(), 1);
        QTest::keyPress(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QFocusEvent out(QEvent::FocusOut);
        QApplication::sendEvent(m_view.get(), &out);
        QCOMPARE(released.count(), 2);
    }

    void readsByKeys() {
        QSignalSpy moved(m_view.get(), &ChartView::cursorMoved);
        QSignalSpy left(m_view.get(), &ChartView::cursorLeft);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(isNear(last(moved).toDouble(), 0.75, 1e-9)); // begins at the target
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(isNear(last(moved).toDouble(), 0.7555, 1e-9));
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QVERIFY(isNear(last(moved).toDouble(), 0.7005, 1e-9));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        for (int i = 0; i < 150; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Left);
        QVERIFY(isNear(last(moved).toDouble(), 0.3, 1e-9)); // and stops at the end
    }

    void activatesPoints() {
        QSignalSpy activated(m_view.get(), &ChartView::pointActivated);
        const QPoint gpt = placeOf(curves(), 0.439, 552);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::NoModifier, gpt);
        QCOMPARE(last(activated).toString(), QStringLiteral("key of GPT-3"));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::NoModifier, gpt + QPoint(60, 40));
        QTest::mouseClick(m_view.get(), Qt::RightButton, Qt::NoModifier, gpt);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::NoModifier,
                          placeOf(curves(), 0.7, 3 * sample::emissions(0.7)));
        QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::NoModifier, gpt + QPoint(90, 0));
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::NoModifier, gpt); // a drag that ends there is no click
        QCOMPARE(activated.count(), 1);
    }

    void activatesTheNearestPointByKey() {
        QSignalSpy activated(m_view.get(), &ChartView::pointActivated);
        move(*m_view, placeOf(curves(), 0.46, 0.1));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(last(activated).toString(), QStringLiteral("key of GPT-3"));
        move(*m_view, placeOf(curves(), 0.61, 0.1));
        QTest::keyClick(m_view.get(), Qt::Key_Enter);
        QCOMPARE(last(activated).toString(), QStringLiteral("key of Gopher"));
    }

    void fillsAndNamesWhatTheMouseIsOver() {
        const ChartSpec spec = curves();
        const QPoint palm = placeOf(spec, 0.693, 271); // next to another: drawn without its name
        const QImage before = m_view->grab().toImage();
        QVERIFY(before.pixelColor(palm) != Theme::light().accent);
        move(*m_view, palm);
        QCOMPARE(m_view->grab().toImage().pixelColor(palm), Theme::light().accent);
        QCOMPARE(m_view->cursor().shape(), Qt::PointingHandCursor);
        QCOMPARE(QToolTip::text(), QStringLiteral("PaLM 540B"));
        move(*m_view, palm + QPoint(0, 60));
        QCOMPARE(m_view->grab().toImage(), before);
    }

    void stepsThroughBars() {
        show(sample::bars(4));
        QSignalSpy activated(m_view.get(), &ChartView::barActivated);
        QSignalSpy moved(m_view.get(), &ChartView::cursorMoved);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(last(activated).toString(), QStringLiteral("Row 2"));
        const ChartScene scene = sceneOf(sample::bars(4));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::NoModifier, scene.targets[3].box.center().toPoint());
        QCOMPARE(last(activated).toString(), QStringLiteral("Row 4"));
        move(*m_view, scene.targets[3].box.center().toPoint());
        QCOMPARE(QToolTip::text(), QStringLiteral("Row 4: 2.5 t"));
        wheel(*m_view, scene.plot.center().toPoint(), 120);
        QVERIFY(!m_view->isZoomed());
        QCOMPARE(moved.count(), 0);
    }

    void zoomsAtTheMouse() {
        QSignalSpy zoomed(m_view.get(), &ChartView::zoomed);
        const QPoint at = placeOf(curves(), 0.6, 10.0);
        wheel(*m_view, at, 240);
        QVERIFY(m_view->isZoomed());
        QCOMPARE(zoomed.count(), 1);
        const ChartSpec part = m_view->shownSpec();
        QVERIFY(isNear(part.x.high - part.x.low, 0.55 * 0.64, 1e-9));
        QVERIFY(part.x.low > 0.3 && part.x.high < 0.85 && part.y.low > 1e-2 && part.y.high < 1e4);
        m_view->replotNow();
        const QPoint now = placeOf(part, 0.6, 10.0);
        QVERIFY((now - at).manhattanLength() <= 8); // the labels beside the axis may differ in width
        QCOMPARE(m_view->spec().x.low, 0.3);
        wheel(*m_view, at, -1200);
        QVERIFY(!m_view->isZoomed());
    }

    void zoomsOneAxisBesideThePlot() {
        const ChartScene scene = sceneOf(curves());
        wheel(*m_view, {static_cast<int>(scene.plot.left()) - 10, static_cast<int>(scene.plot.center().y())}, 120);
        QCOMPARE(m_view->shownSpec().x.low, 0.3);
        QVERIFY(m_view->shownSpec().y.low > 1e-2);
        m_view->resetZoom();
        m_view->replotNow();
        wheel(*m_view, {static_cast<int>(scene.plot.center().x()), static_cast<int>(scene.plot.bottom()) + 10}, 120);
        QVERIFY(m_view->shownSpec().x.low > 0.3);
        QCOMPARE(m_view->shownSpec().y.low, 1e-2);
    }

    void pansWhatIsZoomed() {
        wheel(*m_view, placeOf(curves(), 0.6, 10.0), 480);
        m_view->replotNow();
        const Axis before = m_view->shownSpec().x;
        const QPoint from = placeOf(m_view->shownSpec(), before.low + 0.3 * (before.high - before.low), 5.0);
        QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::NoModifier, from);
        move(*m_view, from + QPoint(20, 0), Qt::LeftButton);
        m_view->replotNow();
        move(*m_view, from + QPoint(40, 0), Qt::LeftButton);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::NoModifier, from + QPoint(40, 0));
        const Axis after = m_view->shownSpec().x;
        QVERIFY(after.low < before.low);
        QVERIFY(isNear(after.high - after.low, before.high - before.low, 1e-9));
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(m_view->shownSpec().x.low > after.low);
    }

    void comesBackFromAZoom_data() {
        QTest::addColumn<int>("key");
        QTest::newRow("Escape") << static_cast<int>(Qt::Key_Escape);
        QTest::newRow("Home") << static_cast<int>(Qt::Key_Home);
        QTest::newRow("double click") << 0;
    }
    void comesBackFromAZoom() {
        QFETCH(int, key);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QVERIFY(m_view->isZoomed());
        m_view->replotNow();
        QSignalSpy zoomed(m_view.get(), &ChartView::zoomed);
        if (key != 0)
            QTest::keyClick(m_view.get(), static_cast<Qt::Key>(key));
        else
            QTest::mouseDClick(m_view.get(), Qt::LeftButton, Qt::NoModifier, placeOf(m_view->shownSpec(), 0.45, 1.0));
        QVERIFY(!m_view->isZoomed());
        QCOMPARE(zoomed.count(), 1);
        QCOMPARE(m_view->shownSpec().x.low, 0.3);
        QCOMPARE(m_view->shownSpec().y.high, 1e4);
    }

    void keepsTheZoomWhileNumbersChange() {
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        const Axis x = m_view->shownSpec().x;
        ChartSpec spec = curves();
        spec.series[0].y[3] *= 2;
        show(spec);
        QVERIFY(m_view->isZoomed());
        QVERIFY(isNear(m_view->shownSpec().x.low, x.low, 1e-12));
        spec.y.title = QStringLiteral("Energy (MWh)");
        show(spec);
        QVERIFY(!m_view->isZoomed());
    }

    void zoomedKeysReachThePainting() {
        const QImage before = m_view->grab().toImage();
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        m_view->replotNow();
        QVERIFY(m_view->grab().toImage() != before);
        m_view->resetZoom();
        m_view->replotNow();
        QCOMPARE(m_view->grab().toImage(), before);
    }

    void leavesOtherKeysToTheWindow() {
        QKeyEvent letter(QEvent::KeyPress, Qt::Key_S, Qt::NoModifier, QStringLiteral("s"));
        QApplication::sendEvent(m_view.get(), &letter);
        QVERIFY(!letter.isAccepted());
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(m_view.get(), &escape);
        QVERIFY(!escape.isAccepted()); // nothing to leave
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QKeyEvent busy(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(m_view.get(), &busy);
        QVERIFY(busy.isAccepted());
    }

    void showsWhereTheFocusIs() {
        QFocusEvent in(QEvent::FocusIn);
        QApplication::sendEvent(m_view.get(), &in);
        QCOMPARE(m_view->grab().toImage().pixelColor(0, 200), Theme::light().accent);
        QFocusEvent out(QEvent::FocusOut);
        QApplication::sendEvent(m_view.get(), &out);
        QCOMPARE(m_view->grab().toImage().pixelColor(0, 200), Theme::light().ground);
        QCOMPARE(m_view->focusPolicy(), Qt::StrongFocus);
    }

    void doesNothingWhileHidden() {
        m_view->hide();
        QSignalSpy painted(m_view.get(), &ChartView::painted);
        ChartSpec spec = curves();
        for (int i = 0; i < 20; ++i) {
            spec.title = QString::number(i);
            m_view->setSpec(spec);
            m_view->setTheme(i % 2 == 0 ? Theme::dark() : Theme::light());
            QCoreApplication::processEvents();
        }
        QCOMPARE(painted.count(), 0);
        m_view->show();
        QTRY_COMPARE(painted.count(), 1);
        QCOMPARE(m_view->spec().title, QStringLiteral("19"));
    }

    void survivesAnythingUnderTheMouse() {
        for (const ChartSpec& spec : {ChartSpec(), sample::flow(), sample::bars(0), curves()}) {
            show(spec);
            for (int y = 0; y < size.height(); y += 60)
                for (int x = 0; x < size.width(); x += 60) {
                    move(*m_view, {x, y});
                    QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::NoModifier, {x, y});
                    move(*m_view, {x + 30, y + 9}, Qt::LeftButton);
                    QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::NoModifier, {x + 30, y + 9});
                    wheel(*m_view, {x, y}, x % 120 == 0 ? 120 : -120);
                }
            for (int key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Home, Qt::Key_Return, Qt::Key_PageUp, Qt::Key_Minus})
                QTest::keyClick(m_view.get(), static_cast<Qt::Key>(key));
            const ChartSpec shown = m_view->shownSpec();
            QVERIFY(shown.x.low < shown.x.high && shown.y.low < shown.y.high);
        }
    }
};

QTEST_MAIN(TestChartView)
#include "test_chart_view.moc"

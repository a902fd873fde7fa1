// The way through the window by Tab, in each of its modes: every stop has a name and is in sight, rows come in their
// order, nothing is left out, and the way comes round in both directions.
#include "tests/ui/window_fixture.h"

#include <QAccessible>
#include <QAction>
#include <QTabWidget>

#include "ui/inputs/inputs_panel.h"

using namespace tests;

class TestTabWalk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { m_window.reset(); }

    void comesRound_data();
    void comesRound();

private:
    void enter(const QString& mode);
    QWidgetList walk(Qt::Key key);
    QWidgetList stopsInSight();
    void rowsComeFromTopToBottom(const QWidgetList& visited);
    void trigger(const char* name) { find<QAction>(*m_window, QString("action.") + name)->trigger(); }

    QTemporaryDir m_folder;
    ui::LoadedCatalog m_catalog;
    Answers m_answers;
    std::unique_ptr<ui::MainWindow> m_window;
};

namespace {

constexpr int patience = 500;

QString nameOf(const QWidget* widget) {
    return widget == nullptr ? QString("nothing") : widget->objectName().isEmpty() ? widget->metaObject()->className() : widget->objectName();
}

/// What a screen reader says first: the name, or for labels and buttons their text.
bool isSpoken(QWidget* stop) {
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(stop);
    return heard != nullptr && !heard->text(QAccessible::Name).isEmpty();
}

int topOf(const QWidget* widget) {
    return widget->mapTo(widget->window(), QPoint()).y();
}

} // namespace

void TestTabWalk::initTestCase() {
    useTemporaryStore(m_folder);
    m_catalog = ui::loadCatalog(m_folder.path());
}

void TestTabWalk::enter(const QString& mode) {
    QSettings().clear();
    m_window =
        std::make_unique<ui::MainWindow>(m_catalog, englishPreferences(), std::make_unique<PreparedPrompt>(m_answers));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    auto* inputs = find<ui::InputsPanel>(*m_window, "inputs_panel");
    inputs->setDetailed(mode == "detailed");
    if (mode == "assumptions") {
        find<QTabWidget>(*m_window, "inputs")->setCurrentIndex(1);
    } else if (mode == "presenting") {
        trigger("present");
        QTRY_VERIFY(m_window->isPresenting());
    } else if (mode == "start page") {
        trigger("start_page");
        for (int i = 0; i < 20; ++i) { // cards are drawn one at a time
            QCoreApplication::processEvents();
        }
    } else if (mode == "two charts") {
        trigger("two_charts");
        QTRY_VERIFY(find(*m_window, "chart2")->isVisible());
    }
    QCoreApplication::processEvents();
}

/// Stop after stop until one comes again.
QWidgetList TestTabWalk::walk(Qt::Key key) {
    QWidgetList visited;
    for (int i = 0; i < patience && !visited.contains(m_window->focusWidget()); ++i) {
        QWidget* here = m_window->focusWidget();
        visited << here;
        QTest::keyClick(here, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        if (m_window->focusWidget() == here) {
            qWarning() << "a trap:" << nameOf(here);
            return {};
        }
    }
    return visited;
}

/// Everything visible and enabled that Tab should reach. Of radio buttons in a group one is enough, and a view's inside
/// belongs to the view.
QWidgetList TestTabWalk::stopsInSight() {
    QWidgetList stops;
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool isStop = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
                            widget->focusProxy() == nullptr && widget->window() == m_window.get();
        if (isStop) {
            stops << widget;
        }
    }
    return stops;
}

void TestTabWalk::comesRound_data() {
    QTest::addColumn<QStringList>("order");
    QTest::newRow("simple") << QStringList{"inputs.find",      "accuracy.target",  "training.devices", "site.region"};
    QTest::newRow("detailed") << QStringList{"inputs.find", "accuracy.target", "training.devices"};
    QTest::newRow("assumptions") << QStringList{"inputs.find", "training.mfu"};
    QTest::newRow("presenting") << QStringList{"chart.topic", "chart", "scenario.name", "result.total", "scenarios.list"};
    QTest::newRow("start page") << QStringList{"start.example.h100_poland"};
    QTest::newRow("two charts") << QStringList{"chart.topic", "chart", "chart2.topic", "chart2", "scenario.name"};
}

void TestTabWalk::comesRound() {
    QFETCH(QStringList, order);
    enter(QTest::currentDataTag());
    const QWidgetList forwards = walk(Qt::Key_Tab);
    QVERIFY(!forwards.isEmpty() && forwards.size() < patience);
    for (QWidget* stop : forwards) {
        QVERIFY2(isSpoken(stop) || stop->objectName() == "workbench", qPrintable(nameOf(stop)));
        QVERIFY2(stop->isVisible() && stop->window() == m_window.get(), qPrintable(nameOf(stop)));
    }
    for (QWidget* stop : stopsInSight()) {
        QVERIFY2(forwards.contains(stop), qPrintable("left out: " + nameOf(stop)));
    }
    qsizetype last = -1;
    const qsizetype start = forwards.indexOf(find(*m_window, order.front()));
    QVERIFY2(start >= 0, qPrintable(order.front()));
    for (const QString& name : order) { // counted from the first, for the way is a ring
        const qsizetype place = forwards.indexOf(find(*m_window, name));
        QVERIFY2(place >= 0, qPrintable(name));
        const qsizetype from = (place - start + forwards.size()) % forwards.size();
        QVERIFY2(from > last, qPrintable(name + " comes too early"));
        last = from;
    }
    const QWidgetList backwards = walk(Qt::Key_Backtab);
    for (QWidget* stop : forwards) { // the panels' ground is where one starts, no stop on the way
        QVERIFY2(backwards.contains(stop) || stop->objectName() == "workbench", qPrintable("not on the way back: " + nameOf(stop)));
    }
    rowsComeFromTopToBottom(forwards);
}

void TestTabWalk::rowsComeFromTopToBottom(const QWidgetList& visited) {
    const qsizetype start = visited.indexOf(m_window->findChild<QWidget*>("inputs.find"));
    int above = std::numeric_limits<int>::min();
    for (qsizetype i = 0; start >= 0 && i < visited.size(); ++i) {
        const QWidget* stop = visited[(start + i) % visited.size()];
        const bool isInput = find(*m_window, "inputs_panel")->isAncestorOf(stop);
        if (isInput && model::findParameter(stop->objectName().toStdString()) != nullptr) {
            QVERIFY2(topOf(stop) >= above, qPrintable(nameOf(stop)));
            above = topOf(stop);
        }
    }
}

QTEST_MAIN(TestTabWalk)
#include "test_tab_walk.moc"

// The strip, driven by mouse and keys: choosing, renaming in place, moving, hiding, and the room it needs.
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include "tests/support/shipped.h"
#include "ui/scenarios/scenario_strip.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"

using model::Id;
using namespace ui;

namespace {

model::Scenario named(const char* name, const char* region) {
    model::Scenario scenario = support::scenario({{Id::SiteRegion, region}});
    scenario.name = name;
    return scenario;
}

struct Fixture {
    Session session{support::shipped()};
    Runner runner{session};
    PanelContext context{session, runner, {}, Theme::light()};
    ScenarioStrip strip{context};
    ScenarioList* list = strip.list();

    Fixture() {
        session.open(model::workspaceOf(named("Poland", "POL"), named("France", "FRA")), {});
        session.add({named("Norway", "NOR"), named("China", "CHN")});
        strip.resize(1000, strip.sizeHint().height());
        strip.show();
        QCoreApplication::processEvents();
    }

    QModelIndex row(int i) const { return list->model()->index(i, 0); }
    QPoint middle(int i) const { return list->visualRect(row(i)).center(); }
    void click(int i) { QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, middle(i)); }
    void focus(int i) {
        list->setFocus();
        list->setCurrentIndex(row(i));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(list, key, modifiers); }
    std::string nameOf(std::size_t i) const { return session.workspace().cases[i].scenario.name; }
    std::size_t count() const { return session.workspace().cases.size(); }
    void drop(const QMimeData& data, QPoint place, Qt::DropAction action) {
        QDragEnterEvent enter(place, action, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(list->viewport(), &enter);
        QDropEvent event(place, action, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(list->viewport(), &event);
    }
    /// As when the card under the focus is let go at `place`.
    void drop(QPoint place) {
        const std::unique_ptr<QMimeData> data(list->model()->mimeData({list->currentIndex()}));
        drop(*data, place, Qt::MoveAction);
    }
};

} // namespace

class TestScenarioStrip : public QObject {
    Q_OBJECT

private slots:
    void showsTheBaselineFirst();
    void saysWhatEachIs();
    void choosesByClickAndKeys();
    void renamesInPlace();
    void movesByKeysAndByDropping();
    void hidesWithTheEye();
    void hasKeysForEverything();
    void offersThemInAMenu();
    void pinsUntilItIsFull();
    void countsWhatDiffers();
    void takesFiles();
    void fitsAllCardsWhereTheyCanFit();
    void followsASliderQuietly();
};

void TestScenarioStrip::showsTheBaselineFirst() {
    Fixture f;
    QCOMPARE(f.list->model()->rowCount(), 4);
    QCOMPARE(f.row(0).data().toString(), QString("France"));
    QCOMPARE(f.row(1).data().toString(), QString("Poland"));
    QCOMPARE(f.list->rows().at(f.row(0)).line, LineRole::Baseline);
    QCOMPARE(f.list->rows().at(f.row(3)).line, LineRole::Scenario3);
    QVERIFY(f.list->rows().at(f.row(1)).isCurrent);
    QVERIFY(f.list->rows().at(f.row(1)).total.endsWith(" t"));
    f.session.setBaseline({});
    QCOMPARE(f.list->model()->rowCount(), 3);
    QCOMPARE(f.row(0).data().toString(), QString("Poland"));
}

void TestScenarioStrip::saysWhatEachIs() {
    Fixture f;
    f.session.setHidden(2, true);
    const auto said = [&](int i) { return f.row(i).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY2(said(0).contains("Baseline") && said(0).contains("France"), qPrintable(said(0)));
    QVERIFY2(said(1).contains("edited") && said(1).contains("CO₂e"), qPrintable(said(1)));
    QVERIFY2(said(3).contains("not on the charts"), qPrintable(said(3)));
    QVERIFY(!f.list->accessibleName().isEmpty());
}

void TestScenarioStrip::choosesByClickAndKeys() {
    Fixture f;
    f.click(2);
    QCOMPARE(f.session.scenario().name, std::string("Norway"));
    f.click(0); // the baseline is looked at, not edited
    QCOMPARE(f.session.scenario().name, std::string("Norway"));
    f.focus(2);
    f.press(Qt::Key_Right);
    f.press(Qt::Key_Space);
    QCOMPARE(f.session.scenario().name, std::string("China"));
    f.press(Qt::Key_Home);
    f.press(Qt::Key_Right);
    f.press(Qt::Key_Return);
    QCOMPARE(f.session.scenario().name, std::string("Poland"));
}

void TestScenarioStrip::renamesInPlace() {
    Fixture f;
    const auto type = [&](const QString& name, Qt::Key end) {
        auto* editor = f.list->findChild<QLineEdit*>("scenario.rename");
        QVERIFY(editor != nullptr);
        QVERIFY(!editor->accessibleName().isEmpty());
        editor->selectAll();
        QTest::keyClicks(editor, name);
        QTest::keyClick(editor, end);
        QTRY_VERIFY(f.list->findChild<QLineEdit*>("scenario.rename") == nullptr);
    };
    f.focus(2);
    f.press(Qt::Key_F2);
    type("North", Qt::Key_Return);
    QCOMPARE(f.nameOf(1), std::string("North"));
    f.click(0);
    QTest::mouseDClick(f.list->viewport(), Qt::LeftButton, {}, f.middle(0));
    type("Base", Qt::Key_Return);
    QCOMPARE(f.session.workspace().baseline->name, std::string("Base"));
    const int steps = f.session.undoStack().index();
    f.list->renameCurrent();
    type("not this", Qt::Key_Escape);
    f.list->renameCurrent();
    type("   ", Qt::Key_Return);
    QCOMPARE(f.session.undoStack().index(), steps);
    QVERIFY(f.session.undoWords().contains("France"));
}

void TestScenarioStrip::movesByKeysAndByDropping() {
    Fixture f;
    f.focus(1);
    f.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.nameOf(1), std::string("Poland"));
    QCOMPARE(f.session.workspace().current, std::size_t{1});
    f.focus(2);
    f.press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.nameOf(0), std::string("Poland"));
    f.focus(1);
    f.press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier); // it is the first already
    QCOMPARE(f.nameOf(0), std::string("Poland"));
    f.focus(1);
    f.drop(f.middle(3) + QPoint(10, 0));
    QCOMPARE(f.nameOf(2), std::string("Poland"));
    QCOMPARE(f.session.workspace().cases[2].line, 1);
    QCoreApplication::processEvents();
    f.focus(3);
    f.drop(QPoint(1, 5)); // before the baseline is before the first
    QCOMPARE(f.nameOf(0), std::string("Poland"));
    QCOMPARE(f.count(), std::size_t{3});
    f.focus(0);
    f.drop(f.middle(3)); // the baseline stays where it is
    QCOMPARE(f.row(0).data().toString(), QString("France"));
}

void TestScenarioStrip::hidesWithTheEye() {
    Fixture f;
    const auto eye = [&](int i) {
        const QRect card = f.list->visualRect(f.row(i));
        QTest::mouseClick(f.list->viewport(), Qt::LeftButton, {}, card.bottomRight() - QPoint(10, 10));
    };
    eye(2);
    QVERIFY(f.session.workspace().cases[1].hidden);
    QCOMPARE(f.session.scenario().name, std::string("Poland"));
    eye(2);
    QVERIFY(!f.session.workspace().cases[1].hidden);
    eye(0);
    QVERIFY(f.session.workspace().baselineHidden);
    f.session.setHidden(2, true);
    f.click(3);
    QVERIFY(!f.session.workspace().cases[2].hidden); // what is edited is seen
}

void TestScenarioStrip::hasKeysForEverything() {
    Fixture f;
    f.focus(2);
    f.press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(f.session.workspace().cases[1].hidden);
    f.press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(f.session.workspace().baseline->name, std::string("Norway"));
    f.focus(2);
    f.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(f.count(), std::size_t{4});
    QCOMPARE(f.session.scenario().name, std::string("Norway 2"));
    f.focus(4);
    f.press(Qt::Key_Delete);
    QCOMPARE(f.count(), std::size_t{3});
    f.focus(0);
    f.press(Qt::Key_Delete);
    QVERIFY(!f.session.workspace().baseline);
    while (f.count() > 1) {
        f.focus(0);
        f.press(Qt::Key_Delete);
    }
    f.focus(0);
    f.press(Qt::Key_Delete); // one stays
    QCOMPARE(f.count(), std::size_t{1});
    while (f.session.undoStack().canUndo()) {
        f.session.undoStack().undo();
    }
    QCOMPARE(f.list->model()->rowCount(), 2);
}

void TestScenarioStrip::offersThemInAMenu() {
    Fixture f;
    QContextMenuEvent event(QContextMenuEvent::Mouse, f.middle(2), f.list->viewport()->mapToGlobal(f.middle(2)));
    QCoreApplication::sendEvent(f.list->viewport(), &event);
    auto* menu = f.list->findChild<QMenu*>("scenarios.menu");
    QVERIFY(menu != nullptr);
    for (const char* name :
         {"edit", "set_baseline", "rename", "duplicate", "hide", "move_left", "move_right", "delete"}) {
        QVERIFY2(menu->findChild<QAction*>(QString("strip.") + name) != nullptr, name);
    }
    menu->findChild<QAction*>("strip.edit")->trigger();
    menu->close();
    QTRY_COMPARE(f.session.scenario().name, std::string("Norway"));
}

void TestScenarioStrip::pinsUntilItIsFull() {
    Fixture f;
    auto* pin = f.strip.findChild<QPushButton*>("scenarios.pin");
    for (int i = 0; i < 3; ++i) {
        QVERIFY(pin->isEnabled());
        QTest::mouseClick(pin, Qt::LeftButton);
    }
    QCOMPARE(f.count(), model::maxCases);
    QVERIFY(!pin->isEnabled());
    QVERIFY(pin->toolTip().contains('6'));
    QCOMPARE(f.session.scenario().name, std::string("Poland")); // one goes on with what was pinned
    QCOMPARE(f.nameOf(3), std::string("Poland 2"));
}

void TestScenarioStrip::countsWhatDiffers() {
    Fixture f;
    auto* button = f.strip.findChild<QPushButton*>("scenarios.compare");
    QVERIFY2(button->text().contains('1'), qPrintable(button->text()));
    f.session.edit({{Id::AccuracyTarget, 0.6}});
    QVERIFY2(button->text().contains('2'), qPrintable(button->text()));
    const QSignalSpy asked(&f.strip, &ScenarioStrip::comparisonRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    f.session.open({}, {});
    QVERIFY(!button->isVisible());
}

void TestScenarioStrip::takesFiles() {
    Fixture f;
    const QSignalSpy dropped(&f.strip, &ScenarioStrip::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile("/a.json"), QUrl("https://example.org/b.json")});
    f.drop(data, f.middle(1), Qt::CopyAction);
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.at(0).at(0).toStringList(), QStringList{"/a.json"});
    QCOMPARE(f.count(), std::size_t{3});
}

void TestScenarioStrip::fitsAllCardsWhereTheyCanFit() {
    Fixture f;
    f.session.renameCase(1, "A scenario whose name is longer than any strip could ever show");
    f.session.add({named("Five", "DEU"), named("Six", "GBR"), named("Seven", "IND")});
    for (const int width : {1024, 1280}) {
        f.strip.resize(width, f.strip.height());
        QCoreApplication::processEvents();
        QVERIFY(f.list->visualRect(f.row(0)).left() >= 0);
        QVERIFY(f.list->visualRect(f.row(6)).right() <= f.list->viewport()->width());
        QVERIFY(f.list->visualRect(f.row(6)).bottom() <= f.list->viewport()->height());
    }
    f.strip.resize(500, f.strip.height());
    QCoreApplication::processEvents();
    f.focus(6); // the keys scroll to it
    QVERIFY(f.list->viewport()->rect().intersects(f.list->visualRect(f.row(6))));
    QVERIFY(f.list->visualRect(f.row(6)).right() <= f.list->viewport()->width());
}

void TestScenarioStrip::followsASliderQuietly() {
    Fixture f;
    const QSignalSpy reset(f.list->model(), &QAbstractItemModel::modelReset);
    const QSignalSpy changed(f.list->model(), &QAbstractItemModel::dataChanged);
    f.session.edit({{Id::AccuracyTarget, 0.6}});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
}

QTEST_MAIN(TestScenarioStrip)
#include "test_scenario_strip.moc"

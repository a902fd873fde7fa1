// The session that is there again: what was not saved, after a crash too; and not what was given up.
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "model/scenario/scenario_json.h"
#include "tests/support/shipped.h"
#include "tests/ui/window_fixture.h"
#include "ui/files/autosave.h"
#include "ui/files/document.h"
#include "ui/files/scenario_files.h"

using model::Id;
using namespace tests;
using namespace ui;

namespace {

/// One run of the program.
struct Run {
    Session session{support::shipped()};
    QWidget window;
    Answers answers;
    Document document{session, std::make_unique<PreparedPrompt>(answers), window};
    Autosave autosave;

    explicit Run(const QString& path) : autosave(session, document, path) {}
    void edit(double target) { session.edit({{Id::AccuracyTarget, target}}); }
};

} // namespace

class TestAutosave : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useTemporaryStore(m_store); }
    void init();

    void standsInTheUsersFolder();
    void bringsBackWhatWasNotSaved();
    void writesOnItsOwn();
    void waitsWhileASliderIsHeld();
    void noticesWhatBecameOfTheFile();
    void forgetsWhatWasGivenUp();
    void keepsTheWindowsOwnState();
    void canBeSwitchedOff();
    void leavesTheFirstWindowAlone();
    void takesNoHarmFromABadFile_data();
    void takesNoHarmFromABadFile();

private:
    QTemporaryDir m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_file;
};

void TestAutosave::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("data/session.json");
    m_file = m_folder->filePath("gpt3.json");
    writeFile(m_file, QByteArray::fromStdString(model::writeScenario(support::gpt3())));
}

void TestAutosave::standsInTheUsersFolder() {
    QVERIFY(autosavePath().endsWith("scalewatt-test/session.json"));
    QVERIFY(autosavePath().startsWith(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
}

/// As after a crash: nobody closed anything.
void TestAutosave::bringsBackWhatWasNotSaved() {
    model::Workspace last;
    {
        Run run(m_path);
        QVERIFY(!run.autosave.restore());
        QVERIFY(run.document.open(m_file));
        run.edit(0.1 + 0.2); // a number that needs all its digits
        run.session.setBaseline(support::gpt3());
        run.session.pin();
        run.session.setHidden(1, true);
        last = run.session.workspace();
        run.autosave.write();
    }
    Run run(m_path);
    QVERIFY(run.autosave.restore());
    QVERIFY(run.session.workspace() == last);
    QVERIFY(run.session.isModified());
    QCOMPARE(run.session.path(), m_file);
    QVERIFY(run.document.save());
    QVERIFY(openWorkspace(m_file, support::shipped()) == last);
    run.autosave.leave();
}

void TestAutosave::writesOnItsOwn() {
    Run run(m_path);
    run.edit(0.6);
    QVERIFY(!QFile::exists(m_path));
    QTRY_VERIFY(QFile::exists(m_path));
}

void TestAutosave::waitsWhileASliderIsHeld() {
    Run run(m_path);
    run.session.beginGesture(true);
    run.session.editInGesture({{Id::AccuracyTarget, 0.6}});
    auto* timer = run.autosave.findChild<QTimer*>();
    QVERIFY(timer != nullptr);
    timer->setInterval(0);
    timer->start();
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QVERIFY(!QFile::exists(m_path));
    run.session.endGesture();
    QTRY_VERIFY(QFile::exists(m_path));
}

void TestAutosave::noticesWhatBecameOfTheFile() {
    {
        Run run(m_path);
        QVERIFY(run.document.open(m_file));
        run.autosave.leave();
    }
    writeFile(m_file, QByteArray::fromStdString(model::writeScenario({})));
    {
        Run run(m_path);
        QVERIFY(run.autosave.restore());
        QVERIFY(run.session.scenario() == support::gpt3());
        QVERIFY(!run.session.isModified());
        QCOMPARE(run.document.fileState(), FileState::Changed);
        run.autosave.leave();
    }
    QVERIFY(QFile::remove(m_file));
    Run run(m_path);
    QVERIFY(run.autosave.restore());
    QCOMPARE(run.document.fileState(), FileState::Removed);
    QVERIFY(run.answers.told.isEmpty());
}

void TestAutosave::forgetsWhatWasGivenUp() {
    {
        Run run(m_path);
        QVERIFY(run.document.open(m_file));
        run.edit(0.6);
        run.autosave.write();
        run.answers.unsaved = UnsavedAnswer::Discard;
        QVERIFY(run.document.mayLeave());
        run.autosave.leave();
    }
    {
        Run run(m_path);
        QVERIFY(run.autosave.restore()); // the file, as it was saved
        QVERIFY(run.session.scenario() == support::gpt3());
        QVERIFY(!run.session.isModified());
        run.document.start({});
        run.edit(0.6);
        run.autosave.leave();
    }
    Run run(m_path);
    QVERIFY(!run.autosave.restore());
    QVERIFY(run.session.scenario() == model::Scenario());
}

void TestAutosave::keepsTheWindowsOwnState() {
    const QVariantMap state{{"charts", QVariantList{"curve", "shares"}}, {"second", true}};
    {
        Run run(m_path);
        run.autosave.setWindowState([&] { return state; });
        run.autosave.leave();
    }
    Run run(m_path);
    run.autosave.restore();
    QCOMPARE(run.autosave.restoredWindowState(), state);
}

void TestAutosave::canBeSwitchedOff() {
    Run run(m_path);
    run.edit(0.6);
    run.autosave.write();
    QVERIFY(QFile::exists(m_path));
    run.autosave.setEnabled(false);
    QVERIFY(!QFile::exists(m_path));
    run.autosave.write();
    run.autosave.leave();
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(!run.autosave.restore());
}

void TestAutosave::leavesTheFirstWindowAlone() {
    Run first(m_path);
    first.edit(0.6);
    first.autosave.write();
    const QByteArray kept = readFile(m_path, 1'000'000);
    {
        Run second(m_path);
        QVERIFY(!second.autosave.restore());
        second.edit(0.7);
        second.autosave.write();
        second.autosave.setEnabled(false);
    }
    QCOMPARE(readFile(m_path, 1'000'000), kept);
}

void TestAutosave::takesNoHarmFromABadFile_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"format\":\"scalewatt-session\",\"ver");
    QTest::newRow("another format") << QByteArray("{\"format\":\"scalewatt-scenario\",\"version\":1}");
    QTest::newRow("a later version") << QByteArray(R"({"format":"scalewatt-session","version":9,"workspace":"{}"})");
    QTest::newRow("bad scenarios") << QByteArray(R"({"format":"scalewatt-session","version":1,"workspace":"{}"})");
    QTest::newRow("a file that is gone") << QByteArray(
        R"({"format":"scalewatt-session","version":1,"path":"/no/such/file.json"})");
}

void TestAutosave::takesNoHarmFromABadFile() {
    QFETCH(QByteArray, bytes);
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    writeFile(m_path, bytes);
    Run run(m_path);
    QVERIFY(!run.autosave.restore());
    QVERIFY(run.session.scenario() == model::Scenario());
    QVERIFY(run.answers.told.isEmpty());
    run.edit(0.6);
    run.autosave.write();
    QVERIFY(readFile(m_path, 1'000'000).contains("workspace"));
}

QTEST_MAIN(TestAutosave)
#include "test_autosave.moc"

// Files in the real window: saved, opened, refused, asked for, exported.
#include "tests/ui/driven_window.h"

#include "ui/files/scenario_files.h"

using model::Id;
using namespace tests;


class TestWindowFiles : public DrivenWindow {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { start(); }
    void cleanup() { m_window.reset(); }

    void savesAndOpens();
    void keepsTheScenarioWhenAFileIsBad_data();
    void keepsTheScenarioWhenAFileIsBad();
    void asksBeforeLeavingChanges();
    void exportsTheChart_data();
    void exportsTheChart();
};

void TestWindowFiles::savesAndOpens() {
    type("accuracy.target", "66");
    m_answers.save = m_folder.filePath("run.json");
    trigger("save");
    QVERIFY(!m_window->session().isModified());
    const model::Scenario saved = scenario();
    type("accuracy.target", "60");
    QVERIFY(m_window->session().isModified());
    m_answers.open = m_answers.save;
    trigger("open");
    QVERIFY(scenario() == saved);
    QCOMPARE(m_window->session().path(), m_answers.save);
    QVERIFY(m_answers.told.isEmpty());
    QCOMPARE(ui::Preferences::load().recentFiles, QStringList{m_answers.save});
    QVERIFY2(ui::Preferences::load().language.isEmpty(), "only what was chosen in the window is stored");
}

void TestWindowFiles::keepsTheScenarioWhenAFileIsBad_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("not JSON") << QByteArray("not json");
    QTest::newRow("not UTF-8") << QByteArray("{\"name\": \"\xff\"}");
    QTest::newRow("unknown key") << QByteArray(R"({"format":"scalewatt-scenario","version":1,"model":{"size":1}})");
    QTest::newRow("version 99") << QByteArray(R"({"format":"scalewatt-scenario","version":99})");
    QTest::newRow("nested") << QByteArray(100'000, '[');
    QTest::newRow("too large") << QByteArray(5'000'000, ' ');
}

void TestWindowFiles::keepsTheScenarioWhenAFileIsBad() {
    QFETCH(QByteArray, text);
    const QString path = m_folder.filePath("bad.json");
    ui::writeFile(path, text);
    const model::Scenario before = scenario();
    m_answers.open = path;
    trigger("open");
    QVERIFY(scenario() == before);
    QCOMPARE(m_answers.told.size(), 1);
    QVERIFY2(m_answers.told.constFirst().contains("bad.json"), qPrintable(m_answers.told.constFirst()));
    QVERIFY(!m_answers.told.constFirst().contains('\n'));
}

void TestWindowFiles::asksBeforeLeavingChanges() {
    type("accuracy.target", "66");
    const model::Scenario edited = scenario();
    m_answers.unsaved = ui::UnsavedAnswer::Cancel;
    trigger("new");
    QCOMPARE(m_answers.unsavedAsked, 1);
    QVERIFY(scenario() == edited);
    QVERIFY(!m_window->close());
    m_answers.unsaved = ui::UnsavedAnswer::Discard;
    trigger("new");
    QVERIFY(scenario() == model::Scenario{});
    QVERIFY(m_window->close());
}

void TestWindowFiles::exportsTheChart_data() {
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QByteArray("<?xml");
    QTest::newRow("pdf") << QByteArray("%PDF");
    QTest::newRow("csv") << QByteArray("scenario,benchmark,target");
    QTest::newRow("json") << QByteArray("{");
}

void TestWindowFiles::exportsTheChart() {
    QFETCH(QByteArray, start);
    const QString path = m_folder.filePath(QString("chart.") + QTest::currentDataTag());
    m_answers.exported = ui::ExportChoice{path, {}};
    trigger("export");
    QVERIFY2(m_answers.told.isEmpty(), qPrintable(m_answers.told.join(' ')));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(start.size()), start);
    m_answers.exported = ui::ExportChoice{m_folder.filePath("no such folder/chart.png"), {}};
    trigger("export");
    QCOMPARE(m_answers.told.size(), 1);
}

QTEST_MAIN(TestWindowFiles)
#include "test_window_files.moc"

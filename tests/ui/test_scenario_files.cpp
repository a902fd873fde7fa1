// Reading with limits, writing whole or not at all.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "model/scenario/scenario_json.h"
#include "tests/support/problem_of.h"
#include "tests/support/shipped.h"
#include "ui/files/catalog_loader.h"
#include "ui/files/example_files.h"
#include "ui/files/scenario_files.h"

using namespace ui;

class TestScenarioFiles : public QObject {
    Q_OBJECT

private slots:
    void savesAndOpens();
    void namesWhatIsWrong();
    void boundsWhatItReads();
    void leavesTheOldFileOnFailure();
    void opensEveryExample();
    void beginsWithTheSameRunInTwoPlaces();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestScenarioFiles::savesAndOpens() {
    model::Scenario scenario = support::gpt3();
    scenario.name = "GPT-3 – 弗吉尼亚";
    writeFile(path("run.json"), QByteArray::fromStdString(model::writeScenario(scenario)));
    QVERIFY(openScenario(path("run.json"), support::shipped()) == scenario);
}

void TestScenarioFiles::namesWhatIsWrong() {
    const auto problem = [this](const QString& name) {
        return support::problemOf([&] { openScenario(path(name), support::shipped()); });
    };
    QCOMPARE(problem("missing.json").id, std::string("file.missing"));
    QCOMPARE(problem("").id, std::string("file.is_directory"));
    writeFile(path("not_json.json"), "hello");
    QCOMPARE(problem("not_json.json").file, QDir::toNativeSeparators(path("not_json.json")).toStdString());
    QCOMPARE(support::problemOf([&] { writeFile(path("no/such/folder"), "x"); }).id, std::string("file.cannot_write"));
    QCOMPARE(support::problemOf([&] { writeFile(path(""), "x"); }).id, std::string("file.is_directory"));
}

void TestScenarioFiles::boundsWhatItReads() {
    QFile huge(path("huge.json"));
    QVERIFY(huge.open(QIODevice::WriteOnly));
    QVERIFY(huge.resize(200'000'000)); // sparse: takes no room
    huge.close();
    const auto problem = support::problemOf([&] { openScenario(path("huge.json"), support::shipped()); });
    QCOMPARE(problem.id, std::string("file.too_large"));
    QCOMPARE(problem.value, std::string("200000000"));
    writeFile(path("ten"), QByteArray(10, 'x'));
    QCOMPARE(readFile(path("ten"), 10).size(), 10);
    QCOMPARE(support::problemOf([&] { readFile(path("ten"), 9); }).id, std::string("file.too_large"));
}

/// A device that is always full stands in for a full disk.
void TestScenarioFiles::leavesTheOldFileOnFailure() {
    writeFile(path("kept"), "old");
    const QFileInfo full("/dev/full");
    if (full.exists() && !full.isFile()) {
        QCOMPARE(support::problemOf([&] { writeFile(full.filePath(), QByteArray(100'000, 'x')); }).id,
                 std::string("file.cannot_write"));
        QVERIFY(!QFileInfo(full.filePath()).isFile());
    }
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const bool refused = !QFile(path("probe")).open(QIODevice::WriteOnly); // root may write anyway
    if (refused) {
        QCOMPARE(support::problemOf([&] { writeFile(path("kept"), "new"); }).id, std::string("file.cannot_write"));
        QCOMPARE(readFile(path("kept"), 100), QByteArray("old"));
    }
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestScenarioFiles::opensEveryExample() {
    const auto found = examples(support::shipped());
    QVERIFY(found.size() >= 4);
    for (const Example& example : found) {
        QVERIFY2(!example.scenario.name.empty(), qPrintable(example.path));
    }
}

void TestScenarioFiles::beginsWithTheSameRunInTwoPlaces() {
    const model::Workspace first = firstLook(support::shipped());
    QVERIFY(first.baseline.has_value());
    const auto differing = model::differences(first.scenario(), *first.baseline);
    QCOMPARE(differing, std::vector{model::Id::SiteRegion});
}

QTEST_MAIN(TestScenarioFiles)
#include "test_scenario_files.moc"

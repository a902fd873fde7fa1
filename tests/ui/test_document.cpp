// Opening, saving and what can go wrong with it: nothing is lost, one message each, no question twice.
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>

#include "model/scenario/scenario_json.h"
#include "model/scenario/workspace_json.h"
#include "tests/support/shipped.h"
#include "tests/ui/window_fixture.h"
#include "ui/files/document.h"
#include "ui/files/file_drop.h"
#include "ui/files/file_notice.h"
#include "ui/files/scenario_files.h"

using model::Id;
using namespace tests;
using namespace ui;

namespace {

QByteArray text(const model::Scenario& scenario) {
    return QByteArray::fromStdString(model::writeScenario(scenario));
}

model::Scenario named(const char* name) {
    model::Scenario scenario = support::scenario({{Id::SiteRegion, "FRA"}});
    scenario.name = name;
    return scenario;
}

struct Fixture {
    QTemporaryDir folder;
    Session session{support::shipped()};
    QWidget window;
    Answers answers;
    Document document{session, std::make_unique<PreparedPrompt>(answers), window};

    QString path(const QString& name) const { return folder.filePath(name); }
    QString file(const QString& name, const QByteArray& bytes) const {
        writeFile(path(name), bytes);
        return path(name);
    }
    QByteArray read(const QString& name) const { return readFile(path(name), 1'000'000); }
    void edit(double target) { session.edit({{Id::AccuracyTarget, target}}); }
};

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

private slots:
    void opensAScenarioOrAWorkspace();
    void savesThePlainestFile();
    void opensSeveralSideBySide();
    void addsFilesAsOneStep();
    void tellsOnceOfAllThatIsBad();
    void saysWhatAPictureIs();
    void doesNotAskBeforeItKnowsThatItCanOpen();
    void losesNothingWhenSavingFails();
    void asksBeforeReplacingSomebodysChange();
    void reloadsAsAStep();
    void goesOnWithItsOwn();
    void savesAgainWhatWasRemoved();
    void showsANoticeThatStopsNobody();
    void takesDroppedFiles();
};

void TestDocument::opensAScenarioOrAWorkspace() {
    Fixture f;
    const QSignalSpy used(&f.document, &Document::used);
    QVERIFY(f.document.open(f.file("one.json", text(named("one")))));
    QCOMPARE(f.session.scenario().name, std::string("one"));
    model::Workspace workspace = model::workspaceOf(named("a"), named("b"));
    model::addCase(workspace, named("c"));
    QVERIFY(f.document.open(f.file("side.json", QByteArray::fromStdString(model::writeWorkspace(workspace)))));
    QVERIFY(f.session.workspace() == workspace);
    QCOMPARE(f.document.path(), f.path("side.json"));
    QCOMPARE(used.count(), 2);
    QVERIFY(f.answers.told.isEmpty());
}

void TestDocument::savesThePlainestFile() {
    Fixture f;
    QVERIFY(f.document.open(f.file("one.json", text(named("one")))));
    f.edit(0.6);
    QVERIFY(f.document.save());
    QVERIFY(f.read("one.json").contains("scalewatt-scenario\""));
    f.session.pin();
    QVERIFY(f.document.save());
    QVERIFY(f.read("one.json").contains("scalewatt-workspace"));
    QVERIFY(openWorkspace(f.path("one.json"), support::shipped()) == f.session.workspace());
    QVERIFY(!f.session.isModified());
}

/// A document of its own: none of the files is overwritten by all of them.
void TestDocument::opensSeveralSideBySide() {
    Fixture f;
    QStringList files;
    for (int i = 0; i < 8; ++i) {
        files << f.file(QString("%1.json").arg(i), text(named(qPrintable(QString::number(i)))));
    }
    QVERIFY(f.document.openAll(files.mid(0, 3)));
    QCOMPARE(f.session.workspace().cases.size(), std::size_t{3});
    QVERIFY(f.document.path().isEmpty());
    QVERIFY(f.answers.told.isEmpty());
    QVERIFY(f.document.openAll(files));
    QCOMPARE(f.session.workspace().cases.size(), model::maxCases);
    QCOMPARE(f.answers.told.size(), 1);
    QVERIFY2(f.answers.told.constFirst().contains('2'), qPrintable(f.answers.told.constFirst()));
}

void TestDocument::addsFilesAsOneStep() {
    Fixture f;
    f.document.addFiles({f.file("a.json", text(named("a"))), f.file("b.json", text(named("b"))), f.path("none.json")});
    QCOMPARE(f.session.workspace().cases.size(), std::size_t{3});
    QCOMPARE(f.answers.told.size(), 1);
    f.session.undoStack().undo();
    QCOMPARE(f.session.workspace().cases.size(), std::size_t{1});
}

void TestDocument::tellsOnceOfAllThatIsBad() {
    Fixture f;
    const QStringList files{f.file("bad.json", "{"), f.file("good.json", text(named("good"))), f.path("none.json")};
    QVERIFY(f.document.openAll(files));
    QCOMPARE(f.session.scenario().name, std::string("good"));
    QCOMPARE(f.answers.told.size(), 1);
    QVERIFY(f.answers.told.constFirst().contains("bad.json") && f.answers.told.constFirst().contains("none.json"));
}

void TestDocument::saysWhatAPictureIs() {
    Fixture f;
    f.edit(0.6);
    const model::Workspace before = f.session.workspace();
    QVERIFY(!f.document.open(f.file("photo.png", QByteArray::fromHex("89504e470d0a1a0a0000"))));
    QVERIFY(!f.document.open(f.file("huge.jpg", QByteArray(5'000'000, 'x'))));
    QCOMPARE(f.answers.told.size(), 2);
    for (const QString& told : f.answers.told) {
        QVERIFY2(told.contains("no scenario") && !told.contains("UTF-8") && !told.contains("bytes"), qPrintable(told));
    }
    QVERIFY(f.session.workspace() == before);
    QVERIFY(f.session.undoStack().canUndo());
}

void TestDocument::doesNotAskBeforeItKnowsThatItCanOpen() {
    Fixture f;
    f.edit(0.6);
    f.answers.unsaved = UnsavedAnswer::Cancel;
    QVERIFY(!f.document.open(f.path("none.json")));
    QCOMPARE(f.answers.unsavedAsked, 0);
    QVERIFY(!f.document.open(f.file("good.json", text(named("good")))));
    QCOMPARE(f.answers.unsavedAsked, 1);
    QCOMPARE(f.session.scenario().number(Id::AccuracyTarget), std::optional(0.6));
}

/// A folder that is not there stands for a locked one, a device that is always full for a full disk.
void TestDocument::losesNothingWhenSavingFails() {
    Fixture f;
    QVERIFY(f.document.open(f.file("one.json", text(named("one")))));
    f.edit(0.6);
    const QByteArray before = f.read("one.json");
    QStringList bad{f.path("no such folder/x.json"), f.folder.path()};
    if (QFile::exists("/dev/full")) {
        bad << "/dev/full";
    }
    for (const QString& path : bad) {
        f.answers.told.clear();
        f.answers.save = path;
        QVERIFY(!f.document.saveAs());
        QCOMPARE(f.answers.told.size(), 1);
        QVERIFY(f.session.isModified());
        QCOMPARE(f.document.path(), f.path("one.json"));
    }
    QCOMPARE(f.read("one.json"), before);
    QCOMPARE(f.session.scenario().number(Id::AccuracyTarget), std::optional(0.6));
    QVERIFY(f.document.save());
}

void TestDocument::asksBeforeReplacingSomebodysChange() {
    Fixture f;
    QVERIFY(f.document.open(f.file("one.json", text(named("one")))));
    f.edit(0.6);
    const QByteArray theirs = text(named("theirs"));
    f.file("one.json", theirs);
    QVERIFY(!f.document.save());
    QCOMPARE(f.answers.conflictAsked, 1);
    QCOMPARE(f.read("one.json"), theirs);
    f.answers.conflict = ConflictAnswer::SaveAs;
    f.answers.save = f.path("mine.json");
    QVERIFY(f.document.save());
    QCOMPARE(f.read("one.json"), theirs);
    QCOMPARE(f.document.path(), f.path("mine.json"));
    f.edit(0.61);
    QVERIFY(f.document.save()); // nobody changed that one
    QCOMPARE(f.answers.conflictAsked, 2);
    f.file("mine.json", theirs);
    f.answers.conflict = ConflictAnswer::Replace;
    QVERIFY(f.document.save());
    QVERIFY(openScenario(f.path("mine.json"), support::shipped()) == f.session.scenario());
}

void TestDocument::reloadsAsAStep() {
    Fixture f;
    QVERIFY(f.document.open(f.file("one.json", text(named("one")))));
    f.edit(0.6);
    const model::Workspace mine = f.session.workspace();
    f.file("one.json", text(named("theirs")));
    QTRY_COMPARE(f.document.fileState(), FileState::Changed);
    f.document.reload();
    QCOMPARE(f.document.fileState(), FileState::Same);
    QCOMPARE(f.session.scenario().name, std::string("theirs"));
    QVERIFY(!f.session.isModified());
    f.session.undoStack().undo();
    QVERIFY(f.session.workspace() == mine);
    QVERIFY(f.session.isModified());
    f.file("one.json", "no longer a scenario");
    f.document.reload();
    QCOMPARE(f.answers.told.size(), 1);
    QVERIFY(f.session.workspace() == mine);
}

void TestDocument::goesOnWithItsOwn() {
    Fixture f;
    QVERIFY(f.document.open(f.file("one.json", text(named("one")))));
    f.file("one.json", text(named("theirs")));
    QTRY_COMPARE(f.document.fileState(), FileState::Changed);
    f.document.keep();
    QCOMPARE(f.document.fileState(), FileState::Same);
    QVERIFY(f.document.save());
    QCOMPARE(f.answers.conflictAsked, 0);
    QVERIFY(f.read("one.json").contains("\"one\""));
}

void TestDocument::savesAgainWhatWasRemoved() {
    Fixture f;
    QVERIFY(f.document.open(f.file("one.json", text(named("one")))));
    QVERIFY(QFile::remove(f.path("one.json")));
    QTRY_COMPARE(f.document.fileState(), FileState::Removed);
    QVERIFY(f.document.save());
    QCOMPARE(f.answers.conflictAsked, 0);
    QCOMPARE(f.document.fileState(), FileState::Same);
    QVERIFY(f.read("one.json").contains("\"one\""));
}

void TestDocument::showsANoticeThatStopsNobody() {
    Fixture f;
    FileNotice notice(f.document, Theme::light());
    QVERIFY(f.document.open(f.file("one.json", text(named("one")))));
    QVERIFY(notice.isHidden());
    f.file("one.json", text(named("theirs")));
    QTRY_VERIFY(!notice.isHidden());
    QVERIFY(find<QLabel>(notice, "file_notice.text")->text().contains("one.json"));
    f.edit(0.6); // one can go on
    QVERIFY(!notice.isHidden());
    QTest::mouseClick(find<QPushButton>(notice, "file_notice.keep"), Qt::LeftButton);
    QVERIFY(notice.isHidden());
    f.file("one.json", text(named("theirs again")));
    QTRY_VERIFY(!notice.isHidden());
    QTest::mouseClick(find<QPushButton>(notice, "file_notice.reload"), Qt::LeftButton);
    QVERIFY(notice.isHidden());
    QCOMPARE(f.session.scenario().name, std::string("theirs again"));
    QVERIFY(QFile::remove(f.path("one.json")));
    QTRY_VERIFY(!notice.isHidden());
    QVERIFY(find(notice, "file_notice.reload")->isHidden());
    QTest::mouseClick(find<QPushButton>(notice, "file_notice.save"), Qt::LeftButton);
    QVERIFY(notice.isHidden() && QFile::exists(f.path("one.json")));
    QVERIFY(f.answers.told.isEmpty());
}

void TestDocument::takesDroppedFiles() {
    Fixture f;
    new FileDrop(f.window, [&](const QStringList& paths) { f.document.openAll(paths); });
    const auto drop = [&](const QList<QUrl>& urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&f.window, &enter);
        QDropEvent event({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&f.window, &event);
        return enter.isAccepted();
    };
    QVERIFY(!drop({QUrl("https://example.org/x.json")}));
    QVERIFY(drop({QUrl::fromLocalFile(f.file("a.json", text(named("a")))),
                  QUrl::fromLocalFile(f.file("b.json", text(named("b"))))}));
    QTRY_COMPARE(f.session.workspace().cases.size(), std::size_t{2}); // once the drop is over
    QVERIFY(drop({QUrl::fromLocalFile(f.file("photo.png", "x"))}));
    QTRY_COMPARE(f.answers.told.size(), 1);
    QCOMPARE(f.session.workspace().cases.size(), std::size_t{2});
}

QTEST_MAIN(TestDocument)
#include "test_document.moc"

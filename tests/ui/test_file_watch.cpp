// Changes of the open file by others: told once each, however the file is replaced, and never of one's own.
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/files/file_watch.h"
#include "ui/files/scenario_files.h"

using namespace ui;

class TestFileWatch : public QObject {
    Q_OBJECT

private slots:
    void init();
    void tellsOfAChangeOnce();
    void tellsOfAFileThatIsReplacedAsAWhole();
    void tellsOfAFileThatIsGoneAndBack();
    void isSilentAboutWhatIsKnown();
    void acceptsWhatStandsThere();
    void followsAnotherFile();
    void followsNothing();

private:
    void put(const QByteArray& bytes) const { writeFile(m_path, bytes); }
    static QList<FileState> states(const QSignalSpy& spy) {
        QList<FileState> all;
        for (const auto& one : spy) {
            all << one.at(0).value<FileState>();
        }
        return all;
    }

    QTemporaryDir m_folder;
    QString m_path;
};

void TestFileWatch::init() {
    m_path = m_folder.filePath("open.json");
    put("one");
}

/// Written in place, as some editors do.
void TestFileWatch::tellsOfAChangeOnce() {
    FileWatch watch;
    const QSignalSpy told(&watch, &FileWatch::stateChanged);
    watch.follow(m_path, FileWatch::digestOf("one"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("two") == 3);
    file.close();
    QTRY_COMPARE(watch.state(), FileState::Changed);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(watch.look(), FileState::Changed);
    }
    QCOMPARE(states(told), QList<FileState>{FileState::Changed});
}

void TestFileWatch::tellsOfAFileThatIsReplacedAsAWhole() {
    FileWatch watch;
    const QSignalSpy told(&watch, &FileWatch::stateChanged);
    watch.follow(m_path, FileWatch::digestOf("one"));
    put("two");
    QTRY_COMPARE(told.count(), 1);
    put("three"); // the watch outlives the file it began with
    QTRY_COMPARE(told.count(), 2);
    QCOMPARE(watch.state(), FileState::Changed);
}

void TestFileWatch::tellsOfAFileThatIsGoneAndBack() {
    FileWatch watch;
    const QSignalSpy told(&watch, &FileWatch::stateChanged);
    watch.follow(m_path, FileWatch::digestOf("one"));
    QVERIFY(QFile::remove(m_path));
    QTRY_COMPARE(watch.state(), FileState::Removed);
    put("one");
    QTRY_COMPARE(watch.state(), FileState::Same);
    QCOMPARE(states(told), (QList<FileState>{FileState::Removed, FileState::Same}));
}

void TestFileWatch::isSilentAboutWhatIsKnown() {
    FileWatch watch;
    const QSignalSpy told(&watch, &FileWatch::stateChanged);
    watch.follow(m_path, FileWatch::digestOf("one"));
    put("saved by ourselves");
    watch.follow(m_path, FileWatch::digestOf("saved by ourselves"));
    writeFile(m_folder.filePath("another.json"), "x");
    QCOMPARE(watch.look(), FileState::Same);
    QCOMPARE(told.count(), 0);
}

void TestFileWatch::acceptsWhatStandsThere() {
    FileWatch watch;
    watch.follow(m_path, FileWatch::digestOf("one"));
    put("two");
    QCOMPARE(watch.look(), FileState::Changed);
    watch.accept();
    QCOMPARE(watch.look(), FileState::Same);
    QCOMPARE(watch.knownDigest(), FileWatch::digestOf("two"));
    put("three");
    QCOMPARE(watch.look(), FileState::Changed);
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(watch.look(), FileState::Removed);
    watch.accept();
    QCOMPARE(watch.look(), FileState::Same);
}

void TestFileWatch::followsAnotherFile() {
    FileWatch watch;
    watch.follow(m_path, FileWatch::digestOf("one"));
    put("two");
    QCOMPARE(watch.look(), FileState::Changed);
    const QSignalSpy told(&watch, &FileWatch::stateChanged);
    writeFile(m_folder.filePath("other.json"), "other");
    watch.follow(m_folder.filePath("other.json"), FileWatch::digestOf("other"));
    QCOMPARE(states(told), QList<FileState>{FileState::Same});
    put("three");
    QCOMPARE(watch.look(), FileState::Same);
}

void TestFileWatch::followsNothing() {
    FileWatch watch;
    watch.follow({}, {});
    QCOMPARE(watch.look(), FileState::Same);
    watch.follow(m_folder.filePath("no/such/folder.json"), FileWatch::digestOf("x"));
    QCOMPARE(watch.look(), FileState::Removed);
    watch.follow(":/examples/h100_poland.json", {}); // embedded: nobody changes it
    QVERIFY(watch.state() == FileState::Same);
}

QTEST_GUILESS_MAIN(TestFileWatch)
#include "test_file_watch.moc"

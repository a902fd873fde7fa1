// The report's dialog and sharing in the real window: chosen, seen, written, remembered, pasted.
#include "tests/ui/driven_window.h"

#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include "ui/files/scenario_files.h"
#include "ui/sharing/scenario_line.h"
#include "ui/window/report_dialog.h"
#include "ui/window/share_dialog.h"

using namespace tests;

class TestReportDialog : public DrivenWindow {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { start(); }
    void cleanup() { m_window.reset(); }

    void writesWhatWasChosen();
    void remembersTheLastChoices();
    void sectionsAreSwitched();
    void aTemplateOfOnesOwnJoinsTheList();
    void badFilesAreToldAndNothingIsLost();
    void copiesAndPastesALine();
    void tellsOfAClipboardWithoutALine();
    void showsAQrCode();
    void exportsAllCharts();

private:
    ui::ReportDialog* open() {
        trigger("report");
        return named<ui::ReportDialog>("report_dialog");
    }
    static void choose(QComboBox& box, int index) {
        box.setCurrentIndex(index);
        emit box.activated(index);
    }
    QByteArray read(const QString& name) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestReportDialog::writesWhatWasChosen() {
    auto* dialog = open();
    find<QLineEdit>(*dialog, "report.title")->setText("Where to train");
    find<QLineEdit>(*dialog, "report.author")->setText("A. Person");
    find<QPlainTextEdit>(*dialog, "report.notes")->setPlainText("First.\n\nSecond.");
    choose(*find<QComboBox>(*dialog, "report.template"), 1);
    m_answers.report = m_folder.filePath("out.html");
    QTest::mouseClick(find<QPushButton>(*dialog, "report.write"), Qt::LeftButton);
    const QByteArray html = read("out.html");
    for (const char* part : {"Where to train", "A. Person", "<p>First.</p>", "<p>Second.</p>", "One-page summary"}) {
        QVERIFY2(html.contains(part), part);
    }
    QVERIFY(m_answers.told.isEmpty());
}

void TestReportDialog::remembersTheLastChoices() {
    auto* dialog = open();
    choose(*find<QComboBox>(*dialog, "report.template"), 2);
    choose(*find<QComboBox>(*dialog, "report.paper"), 1);
    find<QLineEdit>(*dialog, "report.author")->setText("A. Person");
    auto* sections = find<QListWidget>(*dialog, "report.sections");
    sections->item(0)->setCheckState(Qt::Unchecked);
    m_answers.report = m_folder.filePath("kept.md");
    QTest::mouseClick(find<QPushButton>(*dialog, "report.write"), Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<ui::ReportDialog*>() == nullptr);
    dialog = open();
    QCOMPARE(find<QComboBox>(*dialog, "report.template")->currentData().toString(), QString("handout"));
    QCOMPARE(find<QComboBox>(*dialog, "report.paper")->currentIndex(), 1);
    QCOMPARE(find<QLineEdit>(*dialog, "report.author")->text(), QString("A. Person"));
    QCOMPARE(find<QListWidget>(*dialog, "report.sections")->item(0)->checkState(), Qt::Unchecked);
}

void TestReportDialog::sectionsAreSwitched() {
    auto* dialog = open();
    const std::size_t before = dialog->report().blocks.size();
    find<QListWidget>(*dialog, "report.sections")->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(dialog->report().blocks.size() < before);
}

void TestReportDialog::aTemplateOfOnesOwnJoinsTheList() {
    ui::writeFile(m_folder.filePath("board.json"),
                  R"({"format": "scalewatt-report-template", "version": 1, "name": "Board paper",
        "sections": [{"section": "text", "text": "Why we ask"}]})");
    auto* dialog = open();
    auto* box = find<QComboBox>(*dialog, "report.template");
    m_answers.layout = m_folder.filePath("board.json");
    choose(*box, box->count() - 1);
    QCOMPARE(box->currentText(), QString("Board paper"));
    QVERIFY(dialog->report().dump().contains("Why we ask"));
}

void TestReportDialog::badFilesAreToldAndNothingIsLost() {
    ui::writeFile(m_folder.filePath("bad.json"), "{}");
    ui::writeFile(m_folder.filePath("logo.png"), "no picture");
    auto* dialog = open();
    auto* box = find<QComboBox>(*dialog, "report.template");
    m_answers.layout = m_folder.filePath("bad.json");
    choose(*box, box->count() - 1);
    QCOMPARE(m_answers.told.size(), 1);
    QCOMPARE(box->currentIndex(), 0);
    m_answers.picture = m_folder.filePath("logo.png");
    QTest::mouseClick(find<QPushButton>(*dialog, "report.logo"), Qt::LeftButton);
    QCOMPARE(m_answers.told.size(), 2);
    m_answers.report = "/proc/nowhere.pdf";
    find<QLineEdit>(*dialog, "report.title")->setText("Kept");
    QTest::mouseClick(find<QPushButton>(*dialog, "report.write"), Qt::LeftButton);
    QCOMPARE(m_answers.told.size(), 3);
    QVERIFY(dialog->isVisible());
    QCOMPARE(find<QLineEdit>(*dialog, "report.title")->text(), QString("Kept"));
}

void TestReportDialog::copiesAndPastesALine() {
    type("accuracy.target", "66");
    const model::Scenario copied = scenario();
    trigger("copy_line");
    const QString line = QGuiApplication::clipboard()->text();
    QCOMPARE(line, ui::scenarioLineOf(copied));
    type("accuracy.target", "60");
    QVERIFY(!(scenario() == copied));
    trigger("paste_line");
    QVERIFY(scenario() == copied);
    QVERIFY(m_window->session().path().isEmpty());
}

void TestReportDialog::tellsOfAClipboardWithoutALine() {
    const model::Scenario before = scenario();
    QGuiApplication::clipboard()->setText("good morning");
    trigger("paste_line");
    QGuiApplication::clipboard()->setText(ui::scenarioLineOf(before).chopped(20));
    trigger("paste_line");
    QCOMPARE(m_answers.told.size(), 2);
    QVERIFY2(m_answers.told.at(1).contains("cut short"), qPrintable(m_answers.told.at(1)));
    QVERIFY(scenario() == before);
}

void TestReportDialog::showsAQrCode() {
    trigger("share");
    auto* dialog = named<ui::ShareDialog>("share_dialog");
    QVERIFY(dialog->findChild<ui::QrView*>("share.qr") != nullptr);
    QCOMPARE(find<QPlainTextEdit>(*dialog, "share.line")->toPlainText(), ui::scenarioLineOf(scenario()));
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(find<QPushButton>(*dialog, "share.copy"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), ui::scenarioLineOf(scenario()));
}

void TestReportDialog::exportsAllCharts() {
    m_answers.folder = m_folder.filePath("charts");
    trigger("export_all");
    QVERIFY(read("charts/accuracy.svg").contains("</svg>"));
    QVERIFY(m_answers.told.isEmpty());
}

QTEST_MAIN(TestReportDialog)
#include "test_report_dialog.moc"

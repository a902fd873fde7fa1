// Reports as files: what other programs read in them, whatever the names.
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/support/problem_of.h"
#include "tests/ui/report_fixture.h"
#include "ui/files/scenario_files.h"
#include "ui/report/all_charts.h"
#include "ui/report/data_sheets.h"
#include "ui/report/html_writer.h"
#include "ui/report/logo.h"
#include "ui/report/markdown_writer.h"
#include "ui/report/pdf_writer.h"
#include "ui/report/report_file.h"

using namespace ui;

namespace {

const Report& hostileReport() {
    static const Report report = [] {
        Report made = tests::MadeReport(tests::hostilePlaces()).report(QStringLiteral("full"), tests::hostileDetails());
        made.logo = QImage(40, 20, QImage::Format_ARGB32);
        made.logo.fill(Qt::red);
        return made;
    }();
    return report;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReportFiles : public QObject {
    Q_OBJECT

private slots:
    void htmlIsOneFileWithoutScripts() {
        const QString html = QString::fromUtf8(reportHtml(hostileReport()));
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        static const QRegularExpression handler(QStringLiteral("<[^>]*\\son[a-z]+\\s*="));
        QVERIFY(!handler.match(html).hasMatch());
        static const QRegularExpression loaded(QStringLiteral("(?:src|xlink:href)=\"(?!data:image/png;base64,)"));
        QVERIFY2(!loaded.match(html).hasMatch(), qPrintable(loaded.match(html).captured()));
        QVERIFY(!html.contains("javascript:x\""));
        QVERIFY(html.count("<svg") >= 4); // charts and a QR code
        QVERIFY(html.contains("lang=\"en\""));
    }

    /// The body is well-formed but for the few elements that HTML leaves open.
    void htmlIsWellFormed() {
        QString html = QString::fromUtf8(reportHtml(hostileReport()));
        static const QRegularExpression open(QStringLiteral("<(meta|img|br)\\b([^>]*)>"));
        html.replace(open, QStringLiteral("<\\1\\2/>"))
            .remove(QStringLiteral("<!DOCTYPE html>"))
            .replace("&nbsp;", " ");
        QXmlStreamReader reader(html);
        while (!reader.atEnd()) {
            reader.readNext();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString() + QString::number(reader.lineNumber())));
    }

    void identifiersInAPageAreUnique() {
        const QString html = QString::fromUtf8(reportHtml(hostileReport()));
        static const QRegularExpression id(QStringLiteral("\\sid=\"([^\"]+)\""));
        QSet<QString> seen;
        for (auto all = id.globalMatch(html); all.hasNext();) {
            const QString one = all.next().captured(1);
            QVERIFY2(!seen.contains(one), qPrintable(one));
            seen << one;
        }
    }

    void markdownIsNoMarkupOfOthers() {
        const MarkdownReport markdown = reportMarkdown(hostileReport(), "my files");
        const QString text = QString::fromUtf8(markdown.text);
        QVERIFY(!text.contains("<script"));
        QVERIFY(!text.contains("](javascript"));
        QVERIFY(text.contains("](my%20files/figure-1.svg)"));
        QVERIFY(markdown.pictures.size() >= 5); // charts, QR code, logo
        QCOMPARE(markdownText("a|b `c` [d](e) <f> & *g* _h_ \n# i"),
                 "a\\|b \\`c\\` \\[d\\]\\(e\\) &lt;f\\> &amp; \\*g\\* \\_h\\_ \\# i");
    }

    void everyRowOfAMarkdownTableHasTheSameCells() {
        const QString text = QString::fromUtf8(reportMarkdown(hostileReport(), "f").text);
        static const QRegularExpression border(QStringLiteral("(?<!\\\\)\\|"));
        int cells = 0;
        for (const QString& line : text.split(u'\n')) {
            const int now = line.startsWith(u'|') ? static_cast<int>(line.count(border)) : 0;
            QVERIFY2(now == cells || cells == 0 || now == 0, qPrintable(line));
            cells = now;
        }
    }

    void aPdfCanBeReadAndSearched() {
        const QByteArray pdf = reportPdf(hostileReport(), Paper::A4);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(!pdf.contains("/Subtype /Image") || pdf.count("/Subtype /Image") <= 2); // the logo and its mask alone
        const auto text = tests::asOthersRead("pdftotext", pdf, {"-layout", "FILE", "-"});
        if (!text) {
            QSKIP("pdftotext is not installed");
        }
        const QString words = QString::fromUtf8(*text).simplified();
        for (const char* part : {"An estimate, not a measurement", "Page 1 of ", "Sources", "<script>alert(1)</script>",
                                 "模型", "Carbon intensity of the grid", "Figure 1."}) {
            QVERIFY2(words.contains(QString::fromUtf8(part)), part);
        }
    }

    void aPdfSaysWhatItIs() {
        const auto info = tests::asOthersRead("pdfinfo", reportPdf(hostileReport(), Paper::Letter), {"FILE"});
        if (!info) {
            QSKIP("pdfinfo is not installed");
        }
        const QString words = QString::fromUtf8(*info);
        QVERIFY2(words.contains("Title:           " + tests::hostile), qPrintable(words));
        QVERIFY2(words.contains("Author:          " + tests::hostile), qPrintable(words));
        QVERIFY2(words.contains("Subject:         Energy, carbon, water and cost"), qPrintable(words));
        QVERIFY2(words.contains("612 x 792 pts"), qPrintable(words));
        QVERIFY(!words.contains("rror"));
    }

    /// No heading is the last thing on its page, and no page is empty.
    void pagesAreFilledAndHeadingsStayWithTheirText() {
        const Report& report = hostileReport();
        const ReportPages pages(report, Paper::A4);
        QVERIFY2(pages.count() >= 4 && pages.count() <= 16, qPrintable(QString::number(pages.count())));
        const QRectF part = writtenPart(Paper::A4);
        constexpr double scale = 0.02;
        for (int page = 0; page < pages.count(); ++page) {
            QImage image((sheet(Paper::A4).size() * scale).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(scale, scale);
            pages.paint(painter, page);
            painter.end();
            int dark = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    dark += qGray(image.pixel(x, y)) < 230 ? 1 : 0;
                }
            }
            QVERIFY2(dark > 60, qPrintable(QString::number(page)));
            QVERIFY(part.isValid());
        }
    }

    void aSpreadsheetHoldsNumbersAndNoFormulas() {
        const tests::MadeReport made(tests::hostilePlaces());
        const QByteArray book = spreadsheet(dataSheets(made.inputs, openTemplate("full"), tests::hostileDetails()),
                                            tests::hostileDetails(), "x.xlsx");
        QVERIFY(book.startsWith("PK"));
        const char* reader =
            "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n"
            "print('\\n'.join(z.read(n).decode() for n in sorted(z.namelist()) if n.endswith('.xml')))";
        const auto xml = tests::asOthersRead("python3", book, {"-c", reader, "FILE"});
        if (!xml) {
            QSKIP("python3 is not installed");
        }
        const QString text = QString::fromUtf8(*xml);
        QVERIFY2(text.contains("<sst"), qPrintable(text.left(500)));
        QVERIFY(!text.contains("<f>")); // no formula anywhere
        static const QRegularExpression dangerous(QStringLiteral("<t[^>]*>[=+@-]"));
        QVERIFY2(!dangerous.match(text).hasMatch(), qPrintable(dangerous.match(text).captured()));
        QVERIFY(text.contains("'@SUM(A1:A9)"));
        const double kg = made.shown.front().result.point[model::Quantity::TotalKg];
        QVERIFY(text.contains(QStringLiteral("<v>%1").arg(QString::number(kg, 'g', 10).left(8))));
    }

    void sheetsHaveUnitsAndAsManyCellsAsColumns() {
        const tests::MadeReport made(tests::twoPlaces());
        for (const DataSheet& sheet : dataSheets(made.inputs, openTemplate("full"), {})) {
            for (const auto& row : sheet.rows) {
                QCOMPARE(static_cast<qsizetype>(row.size()), sheet.columns.size());
            }
        }
        const auto results = dataSheets(made.inputs, openTemplate("full"), {}).front();
        QCOMPARE(results.columns.mid(0, 3), (QStringList{"Result", "Id", "Unit"}));
    }

    void dataForProgramsKeepNamesUnaltered() {
        const tests::MadeReport made(tests::hostilePlaces());
        const QString csv = QString::fromUtf8(reportCsv(made.inputs));
        QVERIFY(csv.startsWith("kind,scenario,id,unit,value,low,high\r\n"));
        QVERIFY(csv.contains("result,@SUM(A1:A9),total.kgco2e,kg,"));
    }

    void markdownBringsItsPicturesAlong() {
        const QTemporaryDir folder;
        const tests::MadeReport made(tests::twoPlaces());
        writeReport(made.inputs, openTemplate("summary"), {}, Paper::A4, folder.filePath("one.md"));
        QVERIFY(bytesOf(folder.filePath("one.md")).contains("](one_files/figure-1.svg)"));
        QVERIFY(bytesOf(folder.filePath("one_files/figure-1.svg")).contains("<svg"));
    }

    void everyFormIsWritten() {
        const QTemporaryDir folder;
        const tests::MadeReport made(tests::twoPlaces());
        for (const QString& ending : reportFormats()) {
            const QString path = folder.filePath("report." + ending);
            writeReport(made.inputs, openTemplate("appendix"), tests::hostileDetails(), Paper::A4, path);
            QVERIFY2(bytesOf(path).size() > 100, qPrintable(ending));
        }
    }

    void aTargetThatCannotBeWrittenIsNamed() {
        const tests::MadeReport made(tests::twoPlaces());
        for (const QString& ending : reportFormats()) {
            const auto problem = support::problemOf([&] {
                writeReport(made.inputs, openTemplate("summary"), {}, Paper::A4, "/proc/nowhere/report." + ending);
            });
            QCOMPARE(problem.id, std::string("file.cannot_write"));
        }
        QCOMPARE(support::problemOf([&] { writeAllCharts(made.inputs, "/proc/nowhere", "svg", {}); }).id,
                 std::string("file.cannot_write"));
    }

    void allChartsAreWritten() {
        const QTemporaryDir folder;
        const tests::MadeReport made(tests::twoPlaces());
        const QStringList names = writeAllCharts(made.inputs, folder.filePath("new"), "svg", {});
        QVERIFY(names.contains("accuracy.svg") && names.contains("shares.svg") && names.contains("places.svg"));
        for (const QString& name : names) {
            QVERIFY(bytesOf(folder.filePath("new/" + name)).contains("</svg>"));
        }
    }

    void aLogoIsReadWithCare() {
        const QTemporaryDir folder;
        const auto write = [&](const QString& name, const QByteArray& bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write("text.png", "no picture"));
        QVERIFY(write("huge.png", QByteArray(12'000'000, 'x')));
        QImage wide(3'000, 100, QImage::Format_RGB32);
        wide.fill(Qt::blue);
        QVERIFY(wide.save(folder.filePath("wide.png")));
        QVERIFY(write("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\"><rect "
                                     "width=\"20\" height=\"10\"/></svg>"));
        QVERIFY(write("many.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200000\" height=\"200000\"/>"));
        QCOMPARE(support::problemOf([&] { readLogo(folder.filePath("text.png")); }).id,
                 std::string("picture.unreadable"));
        QCOMPARE(support::problemOf([&] { readLogo(folder.filePath("huge.png")); }).id, std::string("file.too_large"));
        QCOMPARE(support::problemOf([&] { readLogo(folder.filePath("many.svg")); }).id,
                 std::string("picture.too_large"));
        QCOMPARE(support::problemOf([&] { readLogo(folder.filePath("none.png")); }).id, std::string("file.missing"));
        QCOMPARE(readLogo(folder.filePath("wide.png")).width(), 1'200);
        QCOMPARE(readLogo(folder.filePath("drawing.svg")).size(), QSize(1'200, 600));
    }
};

QTEST_MAIN(TestReportFiles)
#include "test_report_files.moc"

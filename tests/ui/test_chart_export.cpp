// Charts as files: right sizes, whole words, valid whatever the names, nothing outside the axes.
#include <QtTest>

#include <QColor>
#include <QImage>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "tests/ui/sample_chart.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/pdf_text.h"

using namespace ui;

namespace {

const QString png = QStringLiteral("png");
const QString svg = QStringLiteral("svg");
const QString pdf = QStringLiteral("pdf");
const QString nasty = QStringLiteral("<b>&\"quoted\" 'single' ]]>");

struct Svg {
    QSizeF viewBox;
    QString width;
    QString title;
    QString description;
    QStringList texts;
    std::vector<QPointF> curvePoints; // of polylines and filled outlines
    QString error;
};

// Numbers of "x,y x,y" and of the M and L of a path.
void addPoints(const QString& text, std::vector<QPointF>& points) {
    static const QRegularExpression pair(QStringLiteral("(-?[0-9.e+-]+)[, ](-?[0-9.e+-]+)"));
    for (auto match = pair.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        points.emplace_back(found.captured(1).toDouble(), found.captured(2).toDouble());
    }
}

Svg parsed(const QByteArray& bytes) {
    Svg result;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const QString name = reader.name().toString();
        if (name == u"svg") {
            const QStringList box = attributes.value(QStringLiteral("viewBox")).toString().split(u' ');
            result.viewBox = QSizeF(box.value(2).toDouble(), box.value(3).toDouble());
            result.width = attributes.value(QStringLiteral("width")).toString();
        } else if (name == u"title") {
            result.title = reader.readElementText();
        } else if (name == u"desc") {
            result.description = reader.readElementText();
        } else if (name == u"text") {
            result.texts << reader.readElementText();
        } else if (name == u"polyline" || name == u"polygon") {
            addPoints(attributes.value(QStringLiteral("points")).toString(), result.curvePoints);
        } else if (name == u"path") {
            addPoints(attributes.value(QStringLiteral("d")).toString(), result.curvePoints);
        }
    }
    result.error = reader.hasError() ? reader.errorString() : QString();
    return result;
}

Svg asSvg(const ChartSpec& spec, const ExportOptions& options = {}) {
    return parsed(renderChart(spec, svg, options));
}

} // namespace

class TestChartExport : public QObject {
    Q_OBJECT

private slots:
    void pngHasTheSizeAskedFor() {
        for (const auto& [size, dpi] :
             {std::pair{QSizeF(183, 120), 300}, {QSizeF(89, 70), 150}, {QSizeF(50, 50), 600}}) {
            ExportOptions options;
            options.sizeMm = size;
            options.dpi = dpi;
            const QImage image = QImage::fromData(renderChart(sample::chart(), png, options));
            QCOMPARE(image.width(), qRound(size.width() / 25.4 * dpi));
            QCOMPARE(image.height(), qRound(size.height() / 25.4 * dpi));
            QVERIFY(std::abs(image.dotsPerMeterX() * 0.0254 - dpi) < 0.1);
            QCOMPARE(image.text(QStringLiteral("Title")), sample::chart().title);
        }
    }

    void pngMayBeTransparent() {
        ExportOptions options;
        QCOMPARE(QImage::fromData(renderChart(sample::chart(), png, options)).pixelColor(0, 0), QColor(Qt::white));
        options.transparent = true;
        const QImage image = QImage::fromData(renderChart(sample::chart(), png, options));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    }

    void printsLightWhateverTheScreen() {
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        const QByteArray before = renderChart(sample::chart(), png, {});
        QGuiApplication::setPalette(dark);
        const QByteArray after = renderChart(sample::chart(), png, {});
        QGuiApplication::setPalette(QPalette());
        QCOMPARE(after, before);
    }

    void svgKeepsWordsWhole() {
        ChartSpec spec = sample::chart();
        spec.series[0].name = QStringLiteral("我的训练 A100 方案");
        const Svg file = asSvg(spec);
        QCOMPARE(file.error, QString());
        QCOMPARE(file.width, QStringLiteral("183mm"));
        for (const QString& text : {spec.title, spec.subtitle, spec.series[0].name, QStringLiteral("Cleaner grid"),
                                    QStringLiteral("GPT-3"), QStringLiteral("Emissions (t CO₂e), log scale"),
                                    QStringLiteral("100"), QStringLiteral("80"), spec.caption[0]})
            QVERIFY2(file.texts.contains(text), qPrintable(text));
        QCOMPARE(file.title, spec.title);
    }

    void svgNamesTheChineseFamily() {
        const QString bytes = QString::fromUtf8(renderChart(sample::chart(), svg, {}));
        QVERIFY(bytes.contains(QStringLiteral("font-family=\"Noto Sans, Noto Sans CJK SC, sans-serif\"")));
    }

    void svgIsValidWhateverTheNames() {
        ChartSpec spec = sample::chart();
        spec.title = spec.subtitle = spec.x.title = spec.y.title = spec.series[0].name = spec.series[1].name = nasty;
        spec.points[1].name = nasty;
        spec.target->label = nasty;
        spec.caption = {nasty, QStringLiteral("control ") + QChar(0x01) + QChar(0x1B) + QChar(0xFFFF) + QChar(0xD800)};
        const Svg file = asSvg(spec);
        QCOMPARE(file.error, QString());
        QCOMPARE(file.title, nasty);
        QVERIFY(file.description.startsWith(nasty));
        QVERIFY(file.texts.count(nasty) >= 4);
    }

    void svgDrawsNothingOutsideTheAxes() {
        ChartSpec spec = sample::chart();
        spec.y.high = 100; // the curves leave through the top
        spec.y.low = 1;    // and come in through the bottom
        const Svg file = asSvg(spec);
        QVERIFY(file.curvePoints.size() > 50);
        for (const QPointF& point : file.curvePoints) {
            QVERIFY(point.x() >= 0 && point.x() <= file.viewBox.width());
            QVERIFY2(point.y() >= 0.1 * file.viewBox.height() && point.y() <= 0.95 * file.viewBox.height(),
                     qPrintable(QString::number(point.y())));
        }
    }

    void captionCanBeLeftOut() {
        ExportOptions without;
        without.caption = false;
        for (const QString& format : {png, svg, pdf})
            QVERIFY(renderChart(sample::chart(), format, without) != renderChart(sample::chart(), format, {}));
        const Svg file = asSvg(sample::chart(), without);
        QVERIFY(!file.texts.contains(sample::chart().caption[0]));
        QVERIFY(!file.description.contains(sample::chart().caption[0]));
    }

    void pdfHasOnePageOfTheSizeAskedFor() {
        const QByteArray bytes = renderChart(sample::chart(), pdf, {});
        QVERIFY(bytes.startsWith("%PDF-"));
        static const QRegularExpression box(QStringLiteral("/MediaBox \\[\\s*0 0 ([0-9.]+) ([0-9.]+)\\s*\\]"));
        const QRegularExpressionMatch match = box.match(QString::fromLatin1(bytes));
        QVERIFY(match.hasMatch());
        QVERIFY(std::abs(match.captured(1).toDouble() - 183 / 25.4 * 72) <= 0.5);
        QVERIFY(std::abs(match.captured(2).toDouble() - 120 / 25.4 * 72) <= 0.5);
        QVERIFY(bytes.contains("/Title"));
        QVERIFY(bytes.contains("ToUnicode")); // text that can be searched
        QVERIFY(!bytes.contains("/Subtype /Image"));
    }

    void pdfNamesCharactersNotRadicals() {
        ChartSpec spec = sample::chart();
        spec.series[0].name = QStringLiteral("使用车轮和高山户外");
        const QByteArray bytes = renderChart(spec, pdf, {});
        for (const char* character : {"<7528>", "<8F66>", "<9AD8>", "<5C71>", "<6237>"}) // 用 车 高 山 户
            QVERIFY2(bytes.contains(character), character);
        QVERIFY(!bytes.contains("<2F64>"));
    }

    void correctsOnlyCharacterTables() {
        QByteArray bytes = "[<2F64>] begincmap <0001> <0002> [<2F64> <0009> <FF0C> ] <2F64> endcmap [<2F64>]";
        const qsizetype length = bytes.size();
        correctPdfText(bytes);
        QCOMPARE(bytes, "[<2F64>] begincmap <0001> <0002> [<7528> <0020> <FF0C> ] <2F64> endcmap [<2F64>]");
        QCOMPARE(bytes.size(), length);
        QByteArray torn = "begincmap [<2F";
        correctPdfText(torn);
        QCOMPARE(torn, "begincmap [<2F");
    }

    void refusesWhatCannotBe() {
        QVERIFY(renderChart(sample::chart(), QStringLiteral("gif"), {}).isEmpty());
        for (const QSizeF& size : {QSizeF(0, 10), QSizeF(-5, 50), QSizeF(1e9, 50), QSizeF(std::nan(""), 50)}) {
            ExportOptions options;
            options.sizeMm = size;
            QVERIFY(renderChart(sample::chart(), png, options).isEmpty());
        }
        ExportOptions options;
        options.dpi = 0;
        QVERIFY(renderChart(sample::chart(), png, options).isEmpty());
    }

    void drawsTheEmptyState() {
        ChartSpec spec = sample::chart();
        spec.series.clear();
        spec.points.clear();
        QVERIFY(asSvg(spec).texts.contains(spec.emptyMessage));
    }
};

QTEST_MAIN(TestChartExport)
#include "test_chart_export.moc"

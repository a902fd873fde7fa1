#include "ui/report/html_writer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRegularExpression>

#include "ui/charts/chart_export.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportContent)
};

constexpr double chartWidthMm = 170.0;
constexpr double qrMm = 42.0;

// Print first: the same sheet serves the screen. Colours are those of the print theme.
constexpr const char* style = R"(
:root { color: #1f2328; background: #fff; font: 10.5pt/1.5 "Noto Sans", "Noto Sans CJK SC", "Segoe UI", system-ui, sans-serif; }
body { max-width: 180mm; margin: 12mm auto; padding: 0 6mm; }
header { border-bottom: 2px solid #0b6e4f; margin-bottom: 8mm; padding-bottom: 4mm; display: flex; gap: 8mm; justify-content: space-between; align-items: flex-start; }
header img { max-height: 22mm; max-width: 55mm; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 2mm; font-weight: 600; overflow-wrap: anywhere; }
h2 { font-size: 13pt; margin: 9mm 0 2mm; font-weight: 600; break-after: avoid; }
h2.page { break-before: page; }
h3 { font-size: 11pt; margin: 6mm 0 1mm; break-after: avoid; }
p { margin: 0 0 2.5mm; overflow-wrap: anywhere; }
.meta, .small, figcaption, caption { color: #5b6570; font-size: 9pt; }
.meta p { margin: 0; }
.remark { color: #8a5a00; font-weight: 600; }
.lead { font-size: 12.5pt; }
.figures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4mm 8mm; margin: 4mm 0 5mm; }
.figures div { border-top: 1px solid #e3e7eb; padding-top: 2mm; break-inside: avoid; }
.figures b { display: block; font-size: 18pt; line-height: 1.2; font-weight: 300; }
.figures small { display: block; color: #5b6570; font-size: 8.5pt; }
figure { margin: 4mm 0 6mm; break-inside: avoid; }
figure svg { width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; margin: 3mm 0 6mm; font-size: 9pt; }
caption { text-align: left; padding-bottom: 1.5mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { text-align: left; font-weight: 600; }
thead th { border-bottom: 1.5px solid #1f2328; vertical-align: bottom; }
td, th { padding: 1mm 3mm 1mm 0; border-bottom: 1px solid #e3e7eb; vertical-align: top; overflow-wrap: anywhere; }
tbody th { font-weight: 400; }
.numbers td, .numbers thead th + th { text-align: right; font-variant-numeric: tabular-nums; padding-right: 0; padding-left: 3mm; }
td.given { font-weight: 600; }
td.default { color: #5b6570; }
td small { display: block; color: #5b6570; }
tr.head th { font-weight: 600; padding-top: 3mm; }
a { color: #0b6e4f; }
sup a { text-decoration: none; }
pre { background: #f6f8fa; border: 1px solid #e3e7eb; padding: 3mm; font: 8.5pt/1.4 "Noto Sans Mono", "Noto Sans CJK SC", monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.formula { margin: 0 0 3mm; break-inside: avoid; }
.formula p { margin: 0; }
.line { border-bottom: 1px solid #9aa5b1; height: 9mm; }
.sources li { overflow-wrap: anywhere; font-size: 9pt; }
@page { margin: 16mm 15mm; }
@media print { body { margin: 0; padding: 0; max-width: none; } a { color: inherit; text-decoration: none; } }
@media (max-width: 600px) { .figures { grid-template-columns: repeat(2, 1fr); } }
)";

QString safe(const QString& text) {
    return printableText(text).toHtmlEscaped();
}

/// Addresses become links; everything around them is escaped.
QString linked(const QString& text) {
    static const QRegularExpression address(
        QStringLiteral("https?://[A-Za-z0-9\\-._~:/?#@!$&'()*+,;=%]*[A-Za-z0-9/=]"));
    QString html;
    qsizetype done = 0;
    for (auto all = address.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        const QString url = safe(match.captured());
        html += safe(text.mid(done, match.capturedStart() - done)) + QStringLiteral("<a href=\"%1\">%1</a>").arg(url);
        done = match.capturedEnd();
    }
    return html + safe(text.mid(done));
}

QString references(const std::vector<int>& numbers) {
    QStringList links;
    for (const int number : numbers) {
        links << QStringLiteral("<a href=\"#source-%1\">%1</a>").arg(number);
    }
    return links.isEmpty() ? QString() : QStringLiteral(" <sup>[%1]</sup>").arg(links.join(QStringLiteral(", ")));
}

QString element(const char* name, const QString& html, const char* kind = nullptr) {
    const QString attribute =
        kind == nullptr ? QString() : QStringLiteral(" class=\"%1\"").arg(QLatin1StringView(kind));
    return QStringLiteral("<") + QLatin1StringView(name) + attribute + u'>' + html + QStringLiteral("</") +
           QLatin1StringView(name) + QStringLiteral(">\n");
}

/// The chart's own file without what belongs to a file; what it defines gets names of its own in the page.
QString inlineSvg(const ReportChart& chart, int number) {
    const ExportOptions options{.sizeMm = {chartWidthMm, chart.heightMm}, .caption = false, .transparent = true};
    QString svg = QString::fromUtf8(renderChart(chart.spec, QStringLiteral("svg"), options));
    svg = svg.mid(svg.indexOf(QStringLiteral("<svg")));
    static const QRegularExpression defined(QStringLiteral("(\\bid=\"|href=\"#|url\\(#)(?=[A-Za-z])"));
    svg.replace(defined, QStringLiteral("\\1chart%1-").arg(number));
    static const QRegularExpression title(QStringLiteral("<title>.*?</title>|<desc>.*?</desc>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    svg.remove(title);
    return svg.replace(QStringLiteral("<svg"),
                       QStringLiteral("<svg role=\"img\" aria-label=\"%1\"").arg(safe(chart.description)));
}

/// Writes block after block.
class Writer {
public:
    QString operator()(const ReportHeading& b) const {
        return element(b.level == 1 ? "h2" : "h3", safe(b.text), b.newPage ? "page" : nullptr);
    }

    QString operator()(const ReportText& b) const {
        const char* kind = b.tone == ReportText::Tone::Lead    ? "lead"
                           : b.tone == ReportText::Tone::Small ? "small"
                                                               : nullptr;
        return element("p", broken(linked(b.text)) + references(b.references), kind);
    }

    QString operator()(const ReportFigures& b) const {
        QString html;
        for (const KeyFigure& one : b.figures) {
            html += QStringLiteral("<div>%1<b>%2</b><small>%3</small></div>\n")
                        .arg(safe(one.label), safe(one.value), safe(one.note));
        }
        return element("div", html, "figures");
    }

    QString operator()(const ReportTable& b) const {
        QString head;
        for (const QString& column : b.columns) {
            head += QStringLiteral("<th scope=\"col\">%1</th>").arg(safe(column));
        }
        QString rows;
        for (const auto& row : b.rows) {
            rows += tableRow(row);
        }
        return QStringLiteral(
                   "<table%1><caption>%2</caption>\n<thead><tr>%3</tr></thead>\n<tbody>\n%4</tbody></table>\n")
            .arg(b.numbers ? QStringLiteral(" class=\"numbers\"") : QString(), safe(b.caption), head, rows);
    }

    QString operator()(const ReportChart& b) {
        return element("figure", inlineSvg(b, ++m_charts) + element("figcaption", safe(b.caption)));
    }

    QString operator()(const ReportList& b) const {
        QString html;
        for (const ReportText& item : b.items) {
            html += element("li", broken(linked(item.text)) + references(item.references));
        }
        return element(b.numbered ? "ol" : "ul", html);
    }

    QString operator()(const ReportFormula& b) const { // rich text of the program's own making
        return element("div",
                       element("p", safe(b.name)) + element("p", b.html) +
                           (b.values.isEmpty() ? QString() : element("p", b.values, "small")),
                       "formula");
    }

    QString operator()(const ReportSources& b) const {
        QString html;
        for (qsizetype i = 0; i < b.entries.size(); ++i) {
            html += QStringLiteral("<li id=\"source-%1\">%2</li>\n").arg(i + 1).arg(linked(b.entries[i]));
        }
        return element("ol", html, "sources");
    }

    QString operator()(const ReportCode& b) const {
        return (b.caption.isEmpty() ? QString() : element("h3", safe(b.caption))) + element("pre", safe(b.text));
    }

    QString operator()(const ReportQr& b) const {
        return element("figure",
                       QString::fromLatin1(qrSvg(b.code, qrMm))
                               .replace(QStringLiteral("<svg"), QStringLiteral("<svg style=\"width:%1mm\"").arg(qrMm)) +
                           element("figcaption", safe(b.caption)));
    }

    QString operator()(const ReportLines& b) const {
        return QStringLiteral("<div class=\"line\"></div>\n").repeated(b.count);
    }

private:
    static QString broken(QString html) { return html.replace(u'\n', QStringLiteral("<br>")); }

    static QString tableRow(const std::vector<ReportCell>& row) {
        const bool isHead = row.front().mark == ReportCell::Mark::Head;
        if (isHead) {
            return QStringLiteral("<tr class=\"head\"><th scope=\"colgroup\" colspan=\"%1\">%2</th></tr>\n")
                .arg(row.size())
                .arg(safe(row.front().text));
        }
        QString cells = QStringLiteral("<th scope=\"row\">%1</th>").arg(safe(row.front().text));
        for (std::size_t i = 1; i < row.size(); ++i) {
            const ReportCell& cell = row[i];
            const QString kind = cell.mark == ReportCell::Mark::Given     ? QStringLiteral(" class=\"given\"")
                                 : cell.mark == ReportCell::Mark::Default ? QStringLiteral(" class=\"default\"")
                                                                          : QString();
            const QString under =
                cell.under.isEmpty() ? QString() : QStringLiteral("<small>%1</small>").arg(safe(cell.under));
            cells += QStringLiteral("<td%1>%2%3%4</td>").arg(kind, safe(cell.text), references(cell.references), under);
        }
        return QStringLiteral("<tr>%1</tr>\n").arg(cells);
    }

    int m_charts = 0;
};

QString logoHtml(const QImage& logo) {
    if (logo.isNull()) {
        return {};
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    logo.save(&buffer, "PNG");
    return QStringLiteral("<img alt=\"\" src=\"data:image/png;base64,%1\">\n")
        .arg(QString::fromLatin1(bytes.toBase64()));
}

QString headHtml(const Report& report) {
    QStringList meta;
    for (const QString& one : {report.author, report.date}) {
        if (!one.isEmpty()) {
            meta << safe(one);
        }
    }
    const QString lines = element("p", safe(report.subtitle)) +
                          (meta.isEmpty() ? QString() : element("p", meta.join(QStringLiteral(" · ")))) +
                          element("p", safe(report.remark), "remark");
    return element("header", element("div", element("h1", safe(report.title)) + element("div", lines, "meta")) +
                                 logoHtml(report.logo));
}

} // namespace

QByteArray reportHtml(const Report& report) {
    QString body = headHtml(report);
    Writer writer;
    for (const ReportBlock& block : report.blocks) {
        body += std::visit(writer, block);
    }
    const QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                       "style-src 'unsafe-inline'\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%2</title>\n"
                       "<meta name=\"author\" content=\"%3\">\n<meta name=\"description\" content=\"%4\">\n"
                       "<meta name=\"generator\" content=\"Scalewatt %5\">\n<style>%6</style>\n</head>\n<body>\n")
            .arg(safe(report.language), safe(report.title), safe(report.author), safe(report.subject),
                 QCoreApplication::applicationVersion(), QLatin1StringView(style));
    return (html + body + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace ui

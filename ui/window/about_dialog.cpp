#include "ui/window/about_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr QSize dialogSize{560, 420};

template <typename Records>
void addSources(QStringList& sources, const Records& records) {
    for (const auto& record : records) {
        sources << QString::fromStdString(record.provenance.source);
    }
}

} // namespace

QStringList catalogSources(const model::Catalog& catalog) {
    QStringList sources;
    addSources(sources, catalog.devices);
    addSources(sources, catalog.generations);
    addSources(sources, catalog.regions);
    addSources(sources, catalog.lossLaws);
    addSources(sources, catalog.publishedLaws);
    addSources(sources, catalog.links);
    addSources(sources, catalog.equivalents);
    addSources(sources, catalog.prices);
    addSources(sources, catalog.waterFactors);
    addSources(sources, catalog.defaults);
    for (const model::PublishedRun& run : catalog.publishedRuns) {
        sources << QString::fromStdString(run.text("source"));
    }
    sources.removeDuplicates();
    sources.sort(Qt::CaseInsensitive);
    return sources;
}

AboutDialog::AboutDialog(const model::Catalog& catalog, QWidget* parent) : QDialog(parent) {
    setObjectName("about");
    setWindowTitle(tr("About Scalewatt"));
    resize(dialogSize);
    auto* text =
        new QLabel(tr("<h3>Scalewatt %1</h3><p>What the next point of accuracy costs the climate. "
                      "Estimates from published laws and figures; no measurement of any run.</p>"
                      "<p>Data %2. Free software under the GNU General Public License, version 3 or later.</p>")
                       .arg(QCoreApplication::applicationVersion(), QString::fromStdString(catalog.dataVersion)));
    text->setObjectName("about.text");
    text->setWordWrap(true);
    auto* sources = new QPlainTextEdit(catalogSources(catalog).join('\n'));
    sources->setObjectName("about.sources");
    sources->setReadOnly(true);
    sources->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    auto* label = new QLabel(tr("&Sources of the data"));
    label->setBuddy(sources);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(label);
    column->addWidget(sources, 1);
    column->addWidget(buttons);
}

} // namespace ui

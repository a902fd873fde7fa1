#include "ui/report/report_choices.h"

#include <QLocale>
#include <QSettings>

namespace ui {
namespace {

QString sectionsKey(const ReportTemplate& layout) {
    return QStringLiteral("report/sections/") + layout.id;
}

/// Letter where inches are at home.
Paper usualPaper() {
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

} // namespace

ReportChoices ReportChoices::load() {
    const QSettings settings;
    ReportChoices choices;
    choices.layout = settings.value("report/template", choices.layout).toString();
    choices.author = settings.value("report/author").toString();
    choices.logo = settings.value("report/logo").toString();
    choices.folder = settings.value("report/folder").toString();
    const QString paper = settings.value("report/paper").toString();
    choices.paper = paper.isEmpty() ? usualPaper() : paper == u"letter" ? Paper::Letter : Paper::A4;
    return choices;
}

void ReportChoices::save() const {
    QSettings settings;
    settings.setValue("report/template", layout);
    settings.setValue("report/author", author);
    settings.setValue("report/logo", logo);
    settings.setValue("report/folder", folder);
    settings.setValue("report/paper", paper == Paper::Letter ? "letter" : "a4");
}

/// One letter a section, "1" or "0"; a template that has other sections now keeps its own switches.
void ReportChoices::restoreSections(ReportTemplate& layout) {
    const QString kept = QSettings().value(sectionsKey(layout)).toString();
    if (kept.size() != static_cast<qsizetype>(layout.sections.size())) {
        return;
    }
    for (qsizetype i = 0; i < kept.size(); ++i) {
        layout.sections[static_cast<std::size_t>(i)].on = kept[i] == u'1';
    }
}

void ReportChoices::keepSections(const ReportTemplate& layout) {
    QString switches;
    for (const TemplateSection& section : layout.sections) {
        switches += section.on ? u'1' : u'0';
    }
    QSettings().setValue(sectionsKey(layout), switches);
}

} // namespace ui

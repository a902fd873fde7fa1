// What the window's menus do.
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

#include "ui/charts/chart_area.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/inputs/known_fact_dialog.h"
#include "ui/inputs/own_curve_dialog.h"
#include "ui/report/all_charts.h"
#include "ui/results/result_table.h"
#include "ui/scenarios/scenario_strip.h"
#include "ui/sharing/scenario_line.h"
#include "ui/window/about_dialog.h"
#include "ui/window/action_links.h"
#include "ui/window/actions.h"
#include "ui/window/chart_printing.h"
#include "ui/window/main_window.h"
#include "ui/window/report_dialog.h"
#include "ui/window/share_dialog.h"
#include "ui/window/shortcut_dialog.h"
#include "ui/window/workbench.h"
#include "ui/words/scenario_words.h"
#include "ui/words/wording.h"

namespace ui {

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto what) { connect(action, &QAction::triggered, this, what); };
    connectFiles();
    on(m_actions->newScenario, [this] { m_document.start({}); });
    on(m_actions->open, [this] { m_document.openAsked(); });
    on(m_actions->save, [this] { m_document.save(); });
    on(m_actions->saveAs, [this] { m_document.saveAs(); });
    on(m_actions->startPage, [this] { showStartPage(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->findParameter, [this] { m_workbench->inputs()->focusFind(); });
    on(m_actions->knownFact, [this] { showDialog(new KnownFactDialog(*m_context, m_workbench)); });
    on(m_actions->ownCurve, [this] { showDialog(new OwnCurveDialog(*m_context, m_workbench)); });
    on(m_actions->validation, [this] { m_validation.open(*m_context); });
    on(m_actions->claims, [this] { m_claims.open(*m_context); });
    on(m_actions->shortcuts, [this] { showDialog(new ShortcutDialog(m_actions->menus(), this)); });
    on(m_actions->about, [this] { showDialog(new AboutDialog(m_catalog.catalog, this)); });
    linkSession(*m_actions, m_session, m_replay);
    connectOutput();
    connectSharing();
    connectView();
    connectChoices();
}

void MainWindow::connectFiles() {
    connect(m_actions->addFiles, &QAction::triggered, this,
            [this] { m_document.addFiles(m_document.prompt().openPaths(this)); });
    m_actions->keepSession->setChecked(m_preferences.keepSession);
    connect(m_actions->keepSession, &QAction::toggled, this, [this](bool keep) {
        remember([keep](Preferences& kept) { kept.keepSession = keep; });
        if (m_autosave != nullptr) {
            m_autosave->setEnabled(keep);
        }
    });
}

void MainWindow::connectOutput() {
    const auto on = [this](QAction* action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(m_actions->exportChart, [this] { exportChart(); });
    on(m_actions->print, [this] { printAsked(chart()->spec(), this); });
    on(m_actions->copyPicture, [this] { chart()->copyPicture(); });
    on(m_actions->copyNumbers, [this] { chart()->copyNumbers(); });
    on(m_actions->chartTable, [this] { chart()->showTable(); });
    on(m_actions->copyResults, [this] {
        QGuiApplication::clipboard()->setText(resultTable(m_runner.shown(), m_context->style));
    });
}

void MainWindow::connectSharing() {
    const auto on = [this](QAction* action, auto what) { connect(action, &QAction::triggered, this, what); };
    const auto withLine = [this](const auto& use) {
        try {
            use(scenarioLineOf(m_session.scenario()));
        } catch (const model::InputError& error) {
            m_document.tell(error.problem());
        }
    };
    on(m_actions->report, [this] { showReport(); });
    on(m_actions->exportAll, [this] { exportAllCharts(); });
    on(m_actions->copyLine, [this, withLine] {
        withLine([this](const QString& line) {
            QGuiApplication::clipboard()->setText(line);
            say(tr("Copied: %n character(s)", nullptr, static_cast<int>(line.size())));
        });
    });
    on(m_actions->pasteLine, [this] { m_document.openLine(QGuiApplication::clipboard()->text()); });
    on(m_actions->share, [this, withLine] {
        withLine([this](const QString& line) { showDialog(new ShareDialog(scenarioName(m_session.scenario()), line, this)); });
    });
}

void MainWindow::showReport() {
    auto* dialog = new ReportDialog(*m_context, m_document.prompt(), m_preferences.draws, m_workbench);
    connect(dialog, &ReportDialog::written, this, [this](const QString& path) { say(tr("Written: %1").arg(path)); });
    showDialog(dialog);
}

void MainWindow::exportAllCharts() {
    const QString folder = m_document.prompt().folderPath(this);
    if (folder.isEmpty()) {
        return;
    }
    try {
        const ReportInputs inputs{m_runner.shown(), m_catalog.catalog, m_context->style, m_preferences.draws};
        const QStringList names = writeAllCharts(inputs, folder, QStringLiteral("svg"), {});
        say(tr("Written: %n chart(s) into %1", nullptr, static_cast<int>(names.size())).arg(folder));
    } catch (const model::InputError& error) {
        m_document.tell(error.problem());
    }
}

/// What makes the panels anew waits until the menu that asked for it has closed.
void MainWindow::connectView() {
    const auto on = [this](QAction* action, auto what) {
        connect(action, &QAction::triggered, this, what, Qt::QueuedConnection);
    };
    on(m_actions->oneChart, [this] { m_workbench->charts()->setCount(1); });
    on(m_actions->twoCharts, [this] { m_workbench->charts()->setCount(2); });
    on(m_actions->rename, [this] { m_workbench->strip()->list()->renameCurrent(); });
    on(m_actions->compare, [this] { m_workbench->showComparison(); });
    on(m_actions->nextPanel, [this] { m_workbench->focusNextPanel(); });
    on(m_actions->resetLayout, [this] { m_workbench->arrange(); });
    on(m_actions->largerText, [this] { changeText(m_preferences.textPercent + textPercentStep); });
    on(m_actions->smallerText, [this] { changeText(m_preferences.textPercent - textPercentStep); });
    on(m_actions->usualText, [this] { changeText(Preferences().textPercent); });
    on(m_actions->present, [this] { present(!m_presenting); });
    on(m_actions->leavePresenting, [this] { present(false); });
}

void MainWindow::connectChoices() {
    const auto choose = [this](QActionGroup* group, auto setting) {
        connect(
            group, &QActionGroup::triggered, this,
            [this, setting](const QAction* action) {
                this->remember([&](Preferences& preferences) { setting(preferences, action->data()); });
                rebuild();
            },
            Qt::QueuedConnection);
    };
    choose(m_actions->languages, [](Preferences& p, const QVariant& choice) { p.language = choice.toString(); });
    choose(m_actions->units,
           [](Preferences& p, const QVariant& choice) { p.units = static_cast<UnitSystem>(choice.toInt()); });
    choose(m_actions->themes,
           [](Preferences& p, const QVariant& choice) { p.theme = static_cast<ThemeChoice>(choice.toInt()); });
    connect(m_actions->draws, &QActionGroup::triggered, this, [this](const QAction* action) {
        remember([&](Preferences& p) { p.draws = action->data().toInt(); });
        m_runner.setDraws(m_preferences.draws);
    });
}

void MainWindow::fillRecent() {
    m_actions->recent->clear();
    for (const QString& path : m_preferences.recentFiles) {
        QAction* action = m_actions->recent->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_document.open(path); });
    }
    m_actions->recent->setEnabled(!m_preferences.recentFiles.isEmpty());
}

void MainWindow::exportChart() {
    const QString path = m_document.exportAs(chart()->spec(), [this](const ExportChoice& choice) {
        return chart()->file(choice);
    });
    if (!path.isEmpty()) {
        say(tr("Written: %1").arg(path));
    }
}

void MainWindow::showDialog(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::tellWhatWent(const QList<model::Id>& ids) {
    QStringList gone;
    for (const model::Id id : ids.mid(1)) {
        if (!m_session.scenario().has(id)) {
            gone << parameterLabel(id);
        }
    }
    const bool moved = ids.first() == model::Id::SiteRegion || ids.first() == model::Id::TrainingHardware;
    if (moved && !gone.isEmpty()) {
        say(tr("Back to the default, since the typed value belonged to what was there before: %1")
                .arg(gone.join(tr(", ", "between names of inputs"))));
    }
}

} // namespace ui

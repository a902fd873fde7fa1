// Every page and panel of the window, opened in both languages, in small and usual windows and in large type: no word
// is cut off.
#include "tests/ui/window_fixture.h"

#include <QAction>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

#include "tests/ui/clipped_text.h"
#include "ui/charts/chart_area.h"
#include "ui/charts/chart_painter.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/validation/validation_page.h"
#include "ui/window/export_dialog.h"

using namespace tests;

class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { m_window.reset(); }

    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void chosenRowsOfListsCanBeRead();
    void toolsStayInSight_data();
    void toolsStayInSight();
    void presentingLeavesTheRoomToTheChart_data();
    void presentingLeavesTheRoomToTheChart();
    void chartsKeepTheirPlots_data();
    void chartsKeepTheirPlots();

private:
    void open(const QString& language, QSize size, int textPercent, bool presenting = false);
    void trigger(const char* name) { find<QAction>(*m_window, QString("action.") + name)->trigger(); }
    void check(const QWidget& root, const char* what);
    void checkDialog(const char* action);
    static void addSizes();

    QTemporaryDir m_folder;
    ui::LoadedCatalog m_catalog;
    Answers m_answers;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestLayout::initTestCase() {
    useTemporaryStore(m_folder);
    m_catalog = ui::loadCatalog(m_folder.path());
}

void TestLayout::open(const QString& language, QSize size, int textPercent, bool presenting) {
    QSettings().clear();
    ui::Preferences preferences = englishPreferences();
    preferences.language = language;
    preferences.textPercent = textPercent;
    m_window = std::make_unique<ui::MainWindow>(m_catalog, preferences, std::make_unique<PreparedPrompt>(m_answers));
    m_window->resize(size);
    if (presenting) {
        trigger("present");
    }
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->resize(size); // as small as it lets itself be made
}

/// Layouts of wrapped text settle over a few turns.
void TestLayout::check(const QWidget& root, const char* what) {
    const bool fits = QTest::qWaitFor([&] { return clippedText(root).isEmpty(); }, 1'000);
    QVERIFY2(fits, qPrintable(QString(what) + ":\n" + clippedText(root).join('\n')));
}

void TestLayout::checkDialog(const char* action) {
    trigger(action);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    QVERIFY(dialog != nullptr);
    check(*dialog, action);
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestLayout::addSizes() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("text");
    for (const char* language : {"en", "zh_CN"}) {
        for (const QSize size : {QSize(1280, 800), QSize(1024, 700)}) {
            for (const int text : {100, 200}) {
                QTest::addRow("%s %dx%d %d %%", language, size.width(), size.height(), text) << language << size << text;
            }
        }
    }
}

void TestLayout::nothingIsCutOff_data() {
    addSizes();
}

void TestLayout::nothingIsCutOff() {
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(int, text);
    open(language, size, text);
    QVERIFY2(m_window->width() <= size.width() && m_window->height() <= size.height(),
             qPrintable(QString("%1x%2").arg(m_window->width()).arg(m_window->height())));
    check(*m_window, "window");
    auto* inputs = find<ui::InputsPanel>(*m_window, "inputs_panel");
    inputs->setDetailed(true);
    check(*m_window, "all inputs");
    inputs->jumpTo(model::Id::SitePue); // an assumption
    QTest::keyClick(m_window->focusWidget(), Qt::Key_F1);
    check(*m_window, "assumptions, one explained");
    for (QDockWidget* dock : m_window->findChildren<QDockWidget*>()) {
        dock->show();
        dock->raise();
        check(*m_window, qPrintable(dock->objectName()));
    }
    trigger("two_charts");
    check(*m_window, "two charts");
    for (QDockWidget* dock : m_window->findChildren<QDockWidget*>()) {
        dock->setVisible(dock->objectName() != "dock.comparison");
    }
    m_window->resize(size);
    QCoreApplication::processEvents();
    QVERIFY2(text > 100 || m_window->width() <= size.width(), qPrintable(QString::number(m_window->width())));
    QTest::mouseClick(find(*m_window, "result.total"), Qt::LeftButton);
    check(*find<QDialog>(*m_window, "explain"), "explanation");
    find<QDialog>(*m_window, "explain")->reject();
    for (const char* action : {"known_fact", "own_curve", "report", "share", "shortcuts", "about"}) {
        checkDialog(action);
    }
    ui::ExportDialog exporting(m_window->chart()->spec(), m_window.get());
    exporting.show();
    check(exporting, "export");
    trigger("claims");
    auto* claims = find(*m_window, "claims");
    check(*claims, "claims");
    claims->close();
    trigger("validation");
    auto* validation = find(*m_window, "validation");
    validation->resize(size);
    QTRY_VERIFY(find<QComboBox>(*validation, "validation.runs")->count() > 0); // the runs are predicted beside the window
    check(*validation, "validation");
    validation->close();
    trigger("start_page");
    check(*find(*m_window, "start_page"), "start page");
}

/// Light words on the accent, not on the ground.
void TestLayout::chosenRowsOfListsCanBeRead() {
    open("en", {1280, 800}, 100);
    auto* box = find<QComboBox>(*m_window, "chart.quantity");
    box->showPopup();
    QVERIFY(QTest::qWaitForWindowExposed(box->view()->window()));
    const QRect row = box->view()->visualRect(box->view()->currentIndex());
    QVERIFY(row.isValid());
    const QImage picture = box->view()->viewport()->grab(row).toImage();
    const QColor ground = picture.pixelColor(picture.width() - 4, picture.height() / 2);
    const QColor accent = ui::Theme::light().accent;
    QVERIFY(std::abs(ground.red() - accent.red()) < 8 && std::abs(ground.blue() - accent.blue()) < 8);
    box->hidePopup();
}

void TestLayout::toolsStayInSight_data() {
    addSizes();
}

/// Without their words where those do not fit; what even then finds no room is behind a button that Tab reaches.
void TestLayout::toolsStayInSight() {
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(int, text);
    open(language, size, text);
    auto* bar = find<QToolBar>(*m_window, "toolbar");
    auto* more = find<QToolButton>(*bar, "qt_toolbar_ext_button");
    QVERIFY(more->focusPolicy() & Qt::TabFocus);
    QVERIFY(!more->accessibleName().isEmpty());
    for (const char* name : {"new", "open", "save", "undo", "redo", "one_chart", "two_charts", "export", "present"}) {
        const auto* tool = find<QToolButton>(*m_window, QString("tool.") + name);
        QVERIFY2(tool->isVisible() && bar->rect().contains(tool->geometry()), name);
        QVERIFY(!tool->accessibleName().isEmpty());
    }
    m_window->resize(2'400, 900);
    QTRY_COMPARE(bar->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    QCOMPARE(find<QToolButton>(*m_window, "tool.one_chart")->toolButtonStyle(), Qt::ToolButtonIconOnly);
}

void TestLayout::presentingLeavesTheRoomToTheChart_data() {
    addSizes();
}

void TestLayout::presentingLeavesTheRoomToTheChart() {
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(int, text);
    open(language, {1600, 900}, text, true); // presented on a screen that is smaller than the window was
    m_window->setWindowState(Qt::WindowNoState); // of the size that is asked for, not of the test's screen
    m_window->resize(size);
    QTRY_COMPARE(m_window->width(), size.width());
    const auto share = [&] { return static_cast<double>(m_window->chart()->width()) / size.width(); };
    QVERIFY2(QTest::qWaitFor([&] { return share() >= 0.64; }, 1'000), qPrintable(QString::number(share())));
    check(*m_window, "presenting");
}

void TestLayout::chartsKeepTheirPlots_data() {
    addSizes();
}

/// However narrow a chart and however large the type, more than half of it is its plot.
void TestLayout::chartsKeepTheirPlots() {
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(int, text);
    open(language, size, text);
    m_window->session().pin();
    m_window->session().rename("The same with a mixture of experts", {});
    trigger("two_charts");
    auto* charts = m_window->findChild<ui::ChartArea*>();
    QTRY_VERIFY(charts->second()->isVisible());
    charts->second()->setRequest(charts->first()->request());
    for (ui::ChartPanel* panel : {charts->first(), charts->second()}) {
        const QSize room = panel->view()->size();
        QImage image(room, QImage::Format_ARGB32_Premultiplied);
        const auto scene =
            ui::paintOn(image, panel->spec(), ui::Theme::light(QApplication::font()), room, 1.0, {}).value();
        const double share = scene.plot.width() / room.width();
        QVERIFY2(share >= 0.51, qPrintable(QString("%1 of %2").arg(share).arg(room.width())));
    }
}

QTEST_MAIN(TestLayout)
#include "test_layout.moc"

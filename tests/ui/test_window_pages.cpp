// The window beyond its charts: start page, presenting, panels, shortcuts, printing.
#include "tests/ui/window_fixture.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QPrinter>
#include <QTreeWidget>

#include "ui/window/chart_printing.h"

using namespace tests;

class TestWindowPages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void startPageOpensAnExampleByKeys();
    void greetsOnlyOnce();
    void presentsAndLeavesByEscape();
    void panelsComeBack();
    void textGrowsAndShrinks();
    void languageKeepsThePlace();
    void followsTheSystemsColours();
    void everyShortcutIsInAMenuAndOnTheSheet();
    void printsAPage();

private:
    void trigger(const char* name) { find<QAction>(*m_window, QString("action.") + name)->trigger(); }

    QTemporaryDir m_folder;
    ui::LoadedCatalog m_catalog;
    Answers m_answers;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestWindowPages::initTestCase() {
    useTemporaryStore(m_folder);
    m_catalog = ui::loadCatalog(m_folder.path());
}

void TestWindowPages::init() {
    QSettings().clear();
    m_answers = {};
    m_window =
        std::make_unique<ui::MainWindow>(m_catalog, englishPreferences(), std::make_unique<PreparedPrompt>(m_answers));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWindowPages::startPageOpensAnExampleByKeys() {
    trigger("start_page");
    auto* page = find(*m_window, "start_page");
    QVERIFY(page->isVisible());
    auto* first = find(*m_window, "start.example.h100_poland");
    QTRY_VERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Right);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Right);
    auto* bert = find(*m_window, "start.example.bert_base_2019");
    QVERIFY(bert->hasFocus());
    QTRY_VERIFY(bert->accessibleName().contains("741 kg"));
    QTest::keyClick(bert, Qt::Key_Return);
    QVERIFY(!page->isVisible());
    QCOMPARE(m_window->session().scenario().name, std::string("BERT base, 2019"));
}

void TestWindowPages::greetsOnlyOnce() {
    m_window->welcome();
    QVERIFY(m_window->findChild<QWidget*>("start_page") != nullptr);
    QVERIFY(ui::Preferences::load().welcomed);
}

void TestWindowPages::presentsAndLeavesByEscape() {
    const int usual = QApplication::font().pixelSize() > 0 ? QApplication::font().pixelSize()
                                                           : QFontInfo(QApplication::font()).pixelSize();
    trigger("present");
    QTRY_VERIFY(m_window->isPresenting());
    QVERIFY(QFontInfo(QApplication::font()).pixelSize() >= 1.5 * usual);
    QVERIFY(!find(*m_window, "toolbar")->isVisible());
    QVERIFY(!find(*m_window, "dock.inputs")->isVisible());
    QVERIFY(find(*m_window, "dock.results")->isVisible());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->isPresenting());
    QVERIFY(find(*m_window, "toolbar")->isVisible());
    QVERIFY(find(*m_window, "dock.inputs")->isVisible());
    QCOMPARE(QFontInfo(QApplication::font()).pixelSize(), usual);
}

void TestWindowPages::panelsComeBack() {
    find<QDockWidget>(*m_window, "dock.results")->close();
    find<QDockWidget>(*m_window, "dock.inputs")->setFloating(true);
    trigger("units.us"); // panels made anew stay where they are
    QTRY_VERIFY(find<QAction>(*m_window, "action.units.us")->isChecked());
    QTRY_VERIFY(!find(*m_window, "dock.results")->isVisible());
    trigger("reset_layout");
    QTRY_VERIFY(find(*m_window, "dock.results")->isVisible());
    QVERIFY(!find<QDockWidget>(*m_window, "dock.inputs")->isFloating());
}

void TestWindowPages::textGrowsAndShrinks() {
    const int usual = QFontInfo(QApplication::font()).pixelSize();
    trigger("larger_text");
    QTRY_VERIFY(QFontInfo(QApplication::font()).pixelSize() > usual);
    QCOMPARE(ui::Preferences::load().textPercent, 120);
    trigger("usual_text");
    QTRY_COMPARE(QFontInfo(QApplication::font()).pixelSize(), usual);
}

void TestWindowPages::languageKeepsThePlace() {
    find(*m_window, "training.devices")->setFocus();
    trigger("two_charts");
    QTRY_VERIFY(find(*m_window, "chart2")->isVisible());
    trigger("language.zh_CN");
    QTRY_VERIFY(find<QAction>(*m_window, "action.language.zh_CN")->isChecked());
    QTRY_COMPARE(m_window->focusWidget()->objectName(), QString("training.devices"));
    QTRY_VERIFY(find(*m_window, "chart2")->isVisible());
    trigger("language.en");
}

void TestWindowPages::followsTheSystemsColours() {
    trigger("theme.system");
    QTRY_VERIFY(find<QAction>(*m_window, "action.theme.system")->isChecked());
    QPalette dark(QColor("#202020"));
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    QEvent told(QEvent::ApplicationPaletteChange); // Qt tells of it by itself only inside exec()
    QCoreApplication::sendEvent(qApp, &told);
    QTRY_VERIFY(QApplication::palette().color(QPalette::Window) == ui::Theme::dark().ground);
}

void TestWindowPages::everyShortcutIsInAMenuAndOnTheSheet() {
    QList<QAction*> offered;
    for (const QMenu* menu : m_window->findChildren<QMenu*>()) {
        offered << menu->actions();
    }
    trigger("shortcuts");
    auto* sheet = find<QTreeWidget>(*m_window, "shortcuts.sheet");
    QSet<QKeySequence> taken;
    for (QAction* action : m_window->actions()) {
        QVERIFY2(offered.contains(action), qPrintable(action->objectName()));
        for (const QKeySequence& keys : action->shortcuts()) {
            QVERIFY2(!taken.contains(keys), qPrintable(keys.toString()));
            taken << keys;
        }
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        QVERIFY(keys.isEmpty() || sheet->findItems(keys, Qt::MatchExactly | Qt::MatchRecursive, 1).size() == 1);
    }
}

void TestWindowPages::printsAPage() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath("page.pdf"));
    QVERIFY(ui::printChart(m_window->chart()->spec(), printer));
    QFile file(m_folder.filePath("page.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

QTEST_MAIN(TestWindowPages)
#include "test_window_pages.moc"

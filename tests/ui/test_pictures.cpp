// Pictures of the window in every theme and language, on every page: nothing is cut off, nothing is blank. Kept where
// SCALEWATT_PICTURES names a folder (scripts/screenshots does), else looked at and thrown away.
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QListWidget>
#include <QMenu>

#include "tests/ui/clipped_text.h"
#include "tests/ui/window_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/window/export_dialog.h"

using namespace ui;
using namespace tests;

namespace {

/// The font of a platform whose type is this many times as large, for the life of the object.
class ScaledFont {
public:
    explicit ScaledFont(double scale) : m_before(QApplication::font()) {
        QFont font = m_before;
        font.setPointSizeF(font.pointSizeF() * scale);
        QApplication::setFont(font);
    }
    ~ScaledFont() { QApplication::setFont(m_before); }

private:
    QFont m_before;
};

bool isWanted(const QSize& size, double font) {
    // Every size and theme is pictured for people; for the machine the tightest ones will do.
    return qEnvironmentVariableIsSet("SCALEWATT_PICTURES") || size.width() < 1280 || font > 1.0;
}

} // namespace

class TestPictures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void pages_data();
    void pages();
    void states();

private:
    QString folder() const;
    void keep(QWidget& widget, const QString& name) const;
    void check(QWidget& widget, const QString& name) const;
    void dialogs(MainWindow& window, const QString& name) const;

    QTemporaryDir m_temporary;
    LoadedCatalog m_catalog;
    Answers m_answers;
};

void TestPictures::initTestCase() {
    useTemporaryStore(m_temporary);
    m_catalog = loadCatalog(m_temporary.path());
}

void TestPictures::init() {
    QSettings().clear();
}

QString TestPictures::folder() const {
    const QString named = qEnvironmentVariable("SCALEWATT_PICTURES");
    return named.isEmpty() ? m_temporary.path() : named;
}

void TestPictures::keep(QWidget& widget, const QString& name) const {
    for (ChartView* view : widget.findChildren<ChartView*>()) {
        view->replotNow();
    }
    const QImage picture = widget.grab().toImage();
    const QString suffix = widget.devicePixelRatio() > 1.0 ? QString("_2x") : QString();
    QVERIFY(picture.save(QDir(folder()).filePath(name + suffix + ".png")));
}

/// Wrapped text settles over a few turns of the event loop.
void TestPictures::check(QWidget& widget, const QString& name) const {
    const bool fits = QTest::qWaitFor([&] { return clippedText(widget).isEmpty(); }, 2'000);
    keep(widget, name);
    QVERIFY2(fits, qPrintable(name + ":\n" + clippedText(widget).join('\n')));
}

void TestPictures::pages_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("theme");
    QTest::addColumn<double>("font");
    for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1920, 1080)}) {
        for (const char* language : {"en", "zh_CN"}) {
            for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
                for (const double font : {1.0, 2.0}) {
                    if (isWanted(size, font) && (font < 2.0 || theme == ThemeChoice::Light)) {
                        QTest::addRow("%dx%d_%s_%s%s", size.width(), size.height(), language,
                                      theme == ThemeChoice::Light ? "light" : "dark", font > 1.0 ? "_large" : "")
                            << size << QString(language) << static_cast<int>(theme) << font;
                    }
                }
            }
        }
    }
}

void TestPictures::pages() {
    QFETCH(QSize, size);
    QFETCH(QString, language);
    QFETCH(int, theme);
    QFETCH(double, font);
    const ScaledFont scaled(font);
    const QString name = QTest::currentDataTag();
    Preferences preferences;
    preferences.language = language;
    preferences.theme = static_cast<ThemeChoice>(theme);
    MainWindow window(m_catalog, preferences, std::make_unique<PreparedPrompt>(m_answers));
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    check(window, "window_" + name);
    QCOMPARE(window.size(), size);
    dialogs(window, name);
    find<QAction>(window, "action.start_page")->trigger();
    QTRY_VERIFY(window.findChild<QWidget*>("start_page") != nullptr);
    for (int i = 0; i < 20; ++i) { // cards are drawn one at a time
        QApplication::processEvents();
    }
    check(window, "start_" + name);
    QCOMPARE(window.size(), size);
    QTest::keyClick(window.findChild<QWidget*>("start_page"), Qt::Key_Escape);
    find<QAction>(window, "action.present")->trigger();
    QTRY_VERIFY(window.isPresenting());
    window.setWindowState(Qt::WindowNoState); // the screen of the test is larger than the projector meant here
    window.resize(size);
    check(window, "present_" + name);
    find<QAction>(window, "action.leave_presenting")->trigger();
    QTRY_VERIFY(!window.isPresenting());
}

void TestPictures::dialogs(MainWindow& window, const QString& name) const {
    for (const char* action : {"about", "shortcuts"}) {
        find<QAction>(window, QString("action.") + action)->trigger();
        auto* dialog = window.findChild<QDialog*>();
        QVERIFY(dialog != nullptr);
        check(*dialog, QString("%1_%2").arg(action, name));
        delete dialog;
    }
    ExportDialog dialog(window.chart()->spec(), &window);
    dialog.show();
    check(dialog, "export_" + name);
}

/// What the window looks like once somebody has used it.
void TestPictures::states() {
    MainWindow window(m_catalog, englishPreferences(), std::make_unique<PreparedPrompt>(m_answers));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.findChild<QTabWidget*>("inputs")->setCurrentIndex(1);
    check(window, "state_assumptions");
    window.findChild<QTabWidget*>("inputs")->setCurrentIndex(0);
    QTest::mouseClick(window.findChild<QWidget*>("accuracy.solve.accuracy"), Qt::LeftButton);
    window.findChild<InputsPanel*>("inputs_panel")->jumpTo(model::Id::TrainingMfu);
    auto* mfu = window.findChild<QLineEdit*>("training.mfu");
    mfu->setText("150 %");
    QTest::keyClick(mfu, Qt::Key_Return);
    check(window, "state_forwards_and_refused");
    QTest::mouseClick(window.findChild<QWidget*>("accuracy.solve.size"), Qt::LeftButton);
    auto* region = window.findChild<QLineEdit*>("site.region");
    QTest::mouseClick(region, Qt::LeftButton);
    QTest::keyClicks(region, "virginia");
    keep(*window.findChild<QListWidget*>("site.region.list"), "state_picker");
    QTest::keyClick(region, Qt::Key_Return);
    window.session().edit({{model::Id::AccuracyTarget, 0.95}});
    check(window, "state_unreachable");
}

QTEST_MAIN(TestPictures)
#include "test_pictures.moc"

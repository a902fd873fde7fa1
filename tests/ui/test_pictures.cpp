// Pictures of the window in every theme and language: nothing is cut off, nothing is blank. Kept where
// SCALEWATT_PICTURES names a folder (scripts/screenshots does), else looked at and thrown away.
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "ui/files/catalog_loader.h"
#include "ui/charts/chart_panel.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/window/main_window.h"

using namespace ui;

namespace {

bool wrappedTextFits(const QWidget& window) {
    const auto labels = window.findChildren<QLabel*>();
    return std::ranges::all_of(labels, [](const QLabel* label) {
        return !label->isVisible() || !label->wordWrap() || label->height() >= label->heightForWidth(label->width());
    });
}

} // namespace

class TestPictures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void window_data();
    void window();
    void states();

private:
    QString folder() const;
    void keep(QWidget& widget, const QString& name) const;

    QTemporaryDir m_temporary;
    LoadedCatalog m_catalog;
};

void TestPictures::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_temporary.path());
    m_catalog = loadCatalog(m_temporary.path());
}

QString TestPictures::folder() const {
    const QString named = qEnvironmentVariable("SCALEWATT_PICTURES");
    return named.isEmpty() ? m_temporary.path() : named;
}

void TestPictures::keep(QWidget& widget, const QString& name) const {
    const QImage picture = widget.grab().toImage();
    const QString suffix = widget.devicePixelRatio() > 1.0 ? QString("_2x") : QString();
    QVERIFY(picture.save(QDir(folder()).filePath(name + suffix + ".png")));
}

void TestPictures::window_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("theme");
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        for (const char* language : {"en", "zh_CN"}) {
            for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
                const QString name = QString("window_%1x%2_%3_%4")
                                         .arg(size.width())
                                         .arg(size.height())
                                         .arg(language, theme == ThemeChoice::Light ? "light" : "dark");
                QTest::newRow(name.toUtf8()) << size << QString(language) << static_cast<int>(theme);
            }
        }
    }
}

void TestPictures::window() {
    QFETCH(QSize, size);
    QFETCH(QString, language);
    QFETCH(int, theme);
    Preferences preferences;
    preferences.language = language;
    preferences.theme = static_cast<ThemeChoice>(theme);
    MainWindow window(m_catalog, preferences, std::make_unique<DialogPrompt>());
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.chart()->view()->replotNow();
    QTRY_VERIFY(wrappedTextFits(window));
    QCOMPARE(window.size(), size);
    keep(window, QTest::currentDataTag());

    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty()) {
            const QString what = label->objectName() + ": " + label->text();
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(what));
        }
    }
    for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
        QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width() || !area->isVisible(),
                 qPrintable(area->objectName()));
    }
}

/// What the window looks like once somebody has used it.
void TestPictures::states() {
    Preferences preferences;
    preferences.language = "en";
    preferences.theme = ThemeChoice::Light;
    MainWindow window(m_catalog, preferences, std::make_unique<DialogPrompt>());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto keepWindow = [&](const QString& name) {
        window.chart()->view()->replotNow();
        QTRY_VERIFY(wrappedTextFits(window)); // wrapped text settles over a few turns of the event loop
        keep(window, name);
    };
    window.findChild<QTabWidget*>("inputs")->setCurrentIndex(1);
    keepWindow("state_assumptions");
    window.findChild<QTabWidget*>("inputs")->setCurrentIndex(0);
    QTest::mouseClick(window.findChild<QWidget*>("accuracy.solve.accuracy"), Qt::LeftButton);
    window.findChild<InputsPanel*>("inputs_panel")->jumpTo(model::Id::TrainingMfu);
    auto* mfu = window.findChild<QLineEdit*>("training.mfu");
    mfu->setText("150 %");
    QTest::keyClick(mfu, Qt::Key_Return);
    keepWindow("state_forwards_and_refused");
    QTest::mouseClick(window.findChild<QWidget*>("accuracy.solve.size"), Qt::LeftButton);
    auto* region = window.findChild<QLineEdit*>("site.region");
    QTest::mouseClick(region, Qt::LeftButton);
    QTest::keyClicks(region, "virginia");
    keep(*window.findChild<QListWidget*>("site.region.list"), "state_picker");
    QTest::keyClick(region, Qt::Key_Return);
    window.session().edit({{model::Id::AccuracyTarget, 0.95}});
    keepWindow("state_unreachable");
}

QTEST_MAIN(TestPictures)
#include "test_pictures.moc"

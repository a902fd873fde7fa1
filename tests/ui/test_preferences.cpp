// What is remembered between runs, and which language is spoken.
#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "ui/words/language.h"
#include "ui/files/preferences.h"

using namespace ui;

class TestPreferences : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void remembers();
    void ignoresWhatItDoesNotKnow();
    void keepsTheNewestFilesFirst();
    void choosesALanguage_data();
    void choosesALanguage();
    void speaksWhatIsInstalled();

private:
    QTemporaryDir m_folder;
};

void TestPreferences::initTestCase() {
    QCoreApplication::setOrganizationName("scalewatt-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestPreferences::remembers() {
    Preferences preferences;
    preferences.language = "zh_CN";
    preferences.units = UnitSystem::UsCustomary;
    preferences.theme = ThemeChoice::Dark;
    preferences.addRecent("/a.json");
    preferences.textPercent = 160;
    preferences.detailed = true;
    preferences.charts = "{}";
    preferences.layout = "docks";
    preferences.welcomed = true;
    preferences.save();
    const Preferences loaded = Preferences::load();
    QCOMPARE(loaded.language, QString("zh_CN"));
    QCOMPARE(loaded.units, UnitSystem::UsCustomary);
    QCOMPARE(loaded.theme, ThemeChoice::Dark);
    QCOMPARE(loaded.recentFiles, QStringList{"/a.json"});
    QCOMPARE(loaded.textPercent, 160);
    QVERIFY(loaded.detailed);
    QCOMPARE(loaded.charts, QByteArray("{}"));
    QCOMPARE(loaded.layout, QByteArray("docks"));
    QVERIFY(loaded.welcomed);
}

void TestPreferences::ignoresWhatItDoesNotKnow() {
    QSettings().setValue("units", "furlongs");
    QSettings().setValue("theme", "plaid");
    QSettings().setValue("text_percent", "huge");
    QCOMPARE(Preferences::load().units, UnitSystem::Metric);
    QCOMPARE(Preferences::load().theme, ThemeChoice::System);
    QCOMPARE(Preferences::load().textPercent, leastTextPercent);
}

void TestPreferences::keepsTheNewestFilesFirst() {
    Preferences preferences;
    for (int i = 0; i < 12; ++i) {
        preferences.addRecent(QString("/%1.json").arg(i));
    }
    preferences.addRecent("/9.json");
    QCOMPARE(preferences.recentFiles.size(), 8);
    QCOMPARE(preferences.recentFiles.mid(0, 2), (QStringList{"/9.json", "/11.json"}));
}

void TestPreferences::choosesALanguage_data() {
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("zh") << "zh"
                        << "zh_CN";
    QTest::newRow("zh-CN") << "zh-CN"
                           << "zh_CN";
    QTest::newRow("zh_SG") << "zh_SG"
                           << "zh_CN";
    QTest::newRow("en_GB") << "en_GB"
                           << "en";
    QTest::newRow("unknown") << "eo"
                             << "en";
}

void TestPreferences::choosesALanguage() {
    QFETCH(QString, wish);
    QFETCH(QString, chosen);
    QCOMPARE(chooseLanguage(wish), chosen);
    QCOMPARE(isShippedLanguage(wish), wish != "eo");
}

void TestPreferences::speaksWhatIsInstalled() {
    installLanguage("zh_CN");
    const QString chinese = QCoreApplication::translate("ui::Actions", "&File");
    QVERIFY(chinese != "&File");
    installLanguage("en");
    QCOMPARE(QCoreApplication::translate("ui::Actions", "&File"), QString("&File"));
}

QTEST_MAIN(TestPreferences)
#include "test_preferences.moc"

// The results in the real window: scopes by who reports, ranges on demand, notices that mend themselves, things one can
// count.
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include "tests/ui/clipped_text.h"
#include "tests/ui/window_fixture.h"
#include "ui/results/equivalent_choice.h"
#include "ui/results/notice_fixes.h"
#include "ui/results/picture_row.h"
#include "ui/results/result_choices.h"
#include "ui/session/runner.h"
#include "ui/words/wording.h"

using namespace ui;
using model::Id;
using tests::find;

class TestResults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void scopesDependOnWhoReports();
    void rangesAreShownOnDemand();
    void sectionsComeAndGo();
    void resultsAreCopiedAsATable();
    void everyNoticeNamesItsInput();
    void fixesMendWhatTheyAreAbout_data();
    void fixesMendWhatTheyAreAbout();
    void noticeButtonsDoIt();
    void countriesChangeHouseholds();
    void thingsAreChosen();
    void cardsOutOfSightWaitForTheSlider();
    void energyAndCarbonNeverMix();
    void picturesCanBeCounted_data();
    void picturesCanBeCounted();
    void nothingOpensAWindowOfItsOwn();

private:
    QLabel* label(const QString& name) { return find<QLabel>(*m_window, name); }
    bool isShown(const QString& name) {
        const auto* widget = m_window->findChild<QWidget*>(name);
        return widget != nullptr && widget->isVisibleTo(m_window.get());
    }
    void open();

    QTemporaryDir m_folder;
    LoadedCatalog m_catalog;
    std::unique_ptr<MainWindow> m_window;
    tests::Answers m_answers;
};

void TestResults::initTestCase() {
    tests::useTemporaryStore(m_folder);
    m_catalog = loadCatalog(m_folder.path());
}

void TestResults::init() {
    QSettings().clear();
    open();
}

void TestResults::open() {
    m_window = std::make_unique<MainWindow>(m_catalog, tests::englishPreferences(),
                                            std::make_unique<tests::PreparedPrompt>(m_answers));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestResults::cleanup() {
    m_window.reset();
}

void TestResults::scopesDependOnWhoReports() {
    QCOMPARE(label("result.scope.electricity")->text(), QString("Scope 2, electricity"));
    QCOMPARE(label("result.scope.hardware")->text(), QString("Scope 3, making the hardware"));
    QCOMPARE(label("result.scope.electricity.value")->text(), label("training.operational_kgco2e")->text());
    QTest::mouseClick(find<QPushButton>(*m_window, "result.owner.rented"), Qt::LeftButton);
    QCOMPARE(label("result.scope.electricity")->text(), QString("Scope 3, electricity"));
    QVERIFY(label("result.scopes")->text().contains("provider"));
    open(); // a choice of the person, not of the scenario
    QVERIFY(find<QPushButton>(*m_window, "result.owner.rented")->isChecked());
    QCOMPARE(label("result.scope.electricity")->text(), QString("Scope 3, electricity"));
}

void TestResults::rangesAreShownOnDemand() {
    QVERIFY(!isShown("total.energy_kwh.range"));
    find<QCheckBox>(*m_window, "result.ranges")->click();
    QVERIFY(isShown("total.energy_kwh.range"));
    const auto& range = (*m_window->runner().current().range)[model::Quantity::TotalEnergyKwh];
    const NumberStyle style{QLocale("en")};
    QVERIFY(label("total.energy_kwh.range")->text().contains(energyText(range.p5, style)));
    QVERIFY(label("total.energy_kwh.range")->text().contains(energyText(range.p95, style)));
    QVERIFY(ResultChoices::load().ranges);
    QTRY_VERIFY2(tests::clippedText(*m_window).isEmpty(), qPrintable(tests::clippedText(*m_window).join('\n')));
}

/// A section's figures stand in the panel and in the copied table while it is on.
void TestResults::sectionsComeAndGo() {
    const auto copied = [&] {
        QTest::mouseClick(find<QPushButton>(*m_window, "result.copy"), Qt::LeftButton);
        return QApplication::clipboard()->text();
    };
    QVERIFY(!isShown("development.energy_kwh"));
    QVERIFY(!copied().contains("Experiments"));
    m_window->session().edit({{model::Id::DevelopmentOn, std::string(model::switchedOn)}});
    QVERIFY(isShown("development.energy_kwh"));
    QCOMPARE(label("training.operational_kgco2e.title")->text(), QString("Final run, location-based"));
    QVERIFY(copied().contains("Experiments, energy (kWh)"));
    m_window->session().edit({{model::Id::DevelopmentOn, {}}});
    QVERIFY(!isShown("development.energy_kwh"));
}

void TestResults::resultsAreCopiedAsATable() {
    QTest::mouseClick(find<QPushButton>(*m_window, "result.copy"), Qt::LeftButton);
    const QStringList lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    const model::Quantities& point = m_window->runner().current().result.point;
    const auto known = std::ranges::count_if(model::quantities(), [&](const auto& i) { return point.has(i.quantity); });
    QCOMPARE(lines.size(), static_cast<qsizetype>(known) + 1);
    QVERIFY(lines.at(1 + static_cast<qsizetype>(model::Quantity::EnergyKwh)).contains("(kWh)\t"));
}

void TestResults::everyNoticeNamesItsInput() {
    for (const model::Notice& notice : m_window->runner().current().result.notices) {
        const NoticeFix fix = fixFor(notice, {});
        QCOMPARE(fix.input.has_value(), !notice.parameter.empty());
    }
}

void TestResults::fixesMendWhatTheyAreAbout_data() {
    QTest::addColumn<QString>("notice");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("scenario");
    QTest::newRow("too high") << "accuracy.unreachable"
                              << "Set the target to 89 %" << 0;
    QTest::newRow("no better than guessing") << "accuracy.at_or_below_floor"
                                             << "Set the target to 30 %" << 1;
    QTest::newRow("too small a model") << "accuracy.no_solution"
                                       << "Set the target to" << 2;
    QTest::newRow("idle fact") << "training.fact_overrides"
                               << "Clear “Utilisation (MFU)”" << 3;
    QTest::newRow("no accuracy") << "accuracy.no_link_for_architecture"
                                 << "Choose “Dense”" << 4;
    QTest::newRow("fine-tune") << "accuracy.no_link_for_kind"
                               << "Choose “Pretraining”" << 5;
    QTest::newRow("year") << "site.year_replaced"
                          << "Set the year to" << 6;
    QTest::newRow("legacy") << "accuracy.legacy_mmlu_not_identified"
                            << "Choose “HellaSwag”" << 7;
}

/// The button changes inputs, and the notice is gone.
void TestResults::fixesMendWhatTheyAreAbout() {
    QFETCH(QString, notice);
    QFETCH(QString, label);
    QFETCH(int, scenario);
    const auto make = [](std::initializer_list<std::pair<Id, model::Value>> typed) {
        model::Scenario s;
        for (const auto& [id, value] : typed) {
            s.set(id, value);
        }
        return s;
    };
    const std::array scenarios{
        make({{Id::AccuracyTarget, 0.97}}),
        make({{Id::AccuracyTarget, 0.2}}),
        make({{Id::AccuracyTarget, 0.8}, {Id::ModelParameters, 1e9}}),
        make({{Id::TrainingMfu, 0.4}, {Id::TrainingDeviceHours, 1e5}}),
        make({{Id::ModelArchitecture, "encoder"}, {Id::ModelParameters, 3e8}, {Id::DataTokens, 1e11}}),
        make({{Id::TrainingKind, "full_finetune"}, {Id::ModelParameters, 7e9}, {Id::DataTokens, 1e11}}),
        make({{Id::SiteYear, 2'030.0}}),
        make({{Id::AccuracyRecipe, "legacy_2020_2022"}, {Id::AccuracyTarget, 0.4}}),
    };
    m_window->session().open(model::workspaceOf(scenarios[static_cast<std::size_t>(scenario)]), {});
    auto* fix = find<QPushButton>(*m_window, "notice." + notice + ".fix");
    QVERIFY(fix->isVisibleTo(m_window.get()));
    QVERIFY2(fix->text().startsWith(label), qPrintable(fix->text()));
    fix->click();
    for (const model::Notice& left : m_window->runner().current().result.notices) {
        QVERIFY2(QString::fromStdString(left.id) != notice, qPrintable(noticeText(left)));
    }
    QVERIFY(m_window->session().undoStack().canUndo());
}

void TestResults::noticeButtonsDoIt() {
    m_window->session().edit({{Id::AccuracyTarget, 0.97}});
    auto* input = find<QPushButton>(*m_window, "notice.accuracy.unreachable.input");
    QVERIFY(!input->accessibleName().isEmpty());
    input->click();
    QTRY_VERIFY(m_window->focusWidget() == find(*m_window, "accuracy.target"));
}

void TestResults::countriesChangeHouseholds() {
    QVERIFY(isShown("equivalent.household_month_usa_880"));
    auto* country = find<QComboBox>(*m_window, "equivalents.country");
    QVERIFY(country->count() >= 5);
    country->setCurrentIndex(country->findData("IND"));
    emit country->activated(country->currentIndex());
    QVERIFY(isShown("equivalent.household_month_ind") && !isShown("equivalent.household_month_usa_880"));
    QVERIFY(isShown("equivalent.flight_nyc_sf")); // no flight of that country: the one that is known stays
    QCOMPARE(ResultChoices::load().country, QString("IND"));
}

void TestResults::thingsAreChosen() {
    QVERIFY(!isShown("equivalent.bus_km_gbr"));
    auto* menu = find<QPushButton>(*m_window, "equivalents.choose")->menu();
    emit menu->aboutToShow();
    find<QAction>(*menu, "equivalents.choose.bus_km.carbon")->trigger();
    QVERIFY(isShown("equivalent.bus_km_gbr") && isShown("equivalent.household_month_usa_880"));
    emit menu->aboutToShow();
    find<QAction>(*menu, "equivalents.choose.household_month.energy")->trigger();
    QVERIFY(!isShown("equivalent.household_month_usa_880") && isShown("equivalent.bus_km_gbr"));
    open();
    QVERIFY(!isShown("equivalent.household_month_usa_880") && isShown("equivalent.bus_km_gbr"));
}

void TestResults::cardsOutOfSightWaitForTheSlider() {
    m_window->resize(1024, 700);
    auto* card = label("equivalent.car_lifetime");
    auto* panel = find<QWidget>(*m_window, "equivalents");
    QTRY_VERIFY(panel->visibleRegion().isEmpty()); // further down than the column shows
    const QString before = card->text();
    m_window->session().beginGesture(true);
    m_window->session().editInGesture({{Id::SitePue, 2.5}});
    QCOMPARE(card->text(), before);
    m_window->session().endGesture();
    QVERIFY(card->text() != before);
}

void TestResults::energyAndCarbonNeverMix() {
    for (const bool energy : {false, true}) {
        for (const ThingKind& kind : thingKinds(m_catalog.catalog, energy, "USA")) {
            QVERIFY(!kind.records.empty());
            for (const model::Equivalent* record : kind.records) {
                QCOMPARE(record->isEnergy, energy);
                QVERIFY(thingIcon(record->unit) != "thing_dots");
            }
        }
    }
}

void TestResults::picturesCanBeCounted_data() {
    QTest::addColumn<double>("count");
    QTest::addColumn<double>("each");
    QTest::addColumn<double>("pictures");
    QTest::newRow("a part") << 0.2 << 1.0 << 0.2;
    QTest::newRow("some") << 14.4 << 1.0 << 14.4;
    QTest::newRow("as many as fit") << 20.0 << 1.0 << 20.0;
    QTest::newRow("tens") << 144.0 << 10.0 << 14.4;
    QTest::newRow("thousands") << 14'400.0 << 1'000.0 << 14.4;
}

void TestResults::picturesCanBeCounted() {
    QFETCH(double, count);
    QFETCH(double, each);
    QFETCH(double, pictures);
    QCOMPARE(unitsPerPicture(count, PictureRow::most), each);
    PictureRow row(Theme::light());
    row.show("thing_home", count / each);
    QCOMPARE(row.pictures(), pictures);
    row.resize(row.sizeHint());
    const QImage image = row.grab().toImage();
    QVERIFY(std::abs(row.heightForWidth(40)) >= row.height()); // narrower is higher, nothing is left out
    bool drawn = false;
    for (int x = 0; x < image.width() && !drawn; ++x) {
        drawn = image.pixelColor(x, image.height() / 4) != image.pixelColor(0, 0);
    }
    QVERIFY(drawn);
}

void TestResults::nothingOpensAWindowOfItsOwn() {
    for (const QWidget* widget : QApplication::topLevelWidgets()) {
        QVERIFY2(widget == m_window.get() || !widget->isVisible(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestResults)
#include "test_results.moc"

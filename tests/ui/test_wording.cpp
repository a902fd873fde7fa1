// Words for every id of the core, in both languages: nothing bare, every place filled, one line for an error.
#include <QCoreApplication>
#include <QtTest>

#include "model/catalog/catalog.h"
#include "model/run/place_name.h"
#include "ui/words/fill_places.h"
#include "ui/words/language.h"
#include "ui/words/range_words.h"
#include "ui/words/symbol_words.h"
#include "ui/words/wording.h"

using namespace ui;

namespace {

const NumberStyle english{QLocale("en_US"), UnitSystem::Metric};
const NumberStyle american{QLocale("en_US"), UnitSystem::UsCustomary};
const NumberStyle chinese{QLocale("zh_CN"), UnitSystem::Metric};

QString text(std::string_view id) {
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

model::Catalog smallCatalog() {
    model::Catalog catalog;
    model::Region usa;
    usa.id = "USA";
    usa.kind = "country";
    usa.name = "United States";
    usa.names = {{"zh_CN", "美国"}};
    catalog.regions.push_back(usa);
    return catalog;
}

model::Equivalent equivalent(const char* id, const char* unit, bool isEnergy, double perUnit,
                             const char* country = "") {
    model::Equivalent e;
    e.id = id;
    e.unit = unit;
    e.label = "as the record says";
    e.isEnergy = isEnergy;
    e.perUnit = perUnit;
    e.country = country;
    return e;
}

model::Problem outside(const char* path, const char* value, model::Interval allowed) {
    return {"value.outside", "scenario.json", path, value, allowed};
}

} // namespace

class TestWording : public QObject {
    Q_OBJECT

private slots:
    void init() { installLanguage("en"); }

    /// A number reads the same in results, in the table of scenarios and where it is explained.
    void oneNumberHasOneWording() {
        for (const NumberStyle& style : {english, american, chinese}) {
            installLanguage(style.locale.language() == QLocale::Chinese ? "zh_CN" : "en");
            for (const model::QuantityInfo& info : model::quantities()) {
                for (const double value : {0.0123, 7.0, 431.0, 9'990.0, 176'000.0, 3.55e6, 8.2e9, 1.4e13}) {
                    if (info.quantity != model::Quantity::LossNats) { // a coefficient where it is explained: four figures
                        QCOMPARE(symbolValue(model::symbolOf(info.quantity), value, style),
                                 quantityText(info.quantity, value, style));
                    }
                }
            }
        }
        const auto hours = [](const NumberStyle& style) { return quantityText(model::Quantity::DeviceHours, 176'000.0, style); };
        QCOMPARE(hours(chinese), QString("17.6 万小时"));
        QCOMPARE(quantityRangeText(model::Quantity::TotalKg, {28'200.0, 121'000.0, 586'000.0}, chinese),
                 QString("28.2 吨至 586 吨"));
        installLanguage("en");
        QCOMPARE(hours(english), QString("176 thousand h"));
    }

    void everyIdHasWords_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("Chinese") << "zh_CN";
    }
    void everyIdHasWords() {
        QFETCH(QString, language);
        installLanguage(language);
        for (const std::string_view id : model::noticeIds()) {
            const QString words = noticeText({model::Severity::Notice, std::string(id), "training.mfu", {}});
            QVERIFY2(words != text(id) && words.size() > 15, qPrintable(text(id)));
        }
        for (const std::string_view id : model::problemIds()) {
            const QString words =
                problemText({std::string(id), {}, "model.parameters", "7", model::Interval{1, 2, false}});
            QVERIFY2(words != text(id) && words.size() > 4, qPrintable(text(id)));
        }
        for (const model::Parameter& p : model::parameters()) {
            QVERIFY2(!parameterLabel(p.id).isEmpty() && parameterLabel(p.id) != text(p.path), p.path.data());
            QVERIFY2(parameterHelp(p.id).size() > 5, p.path.data());
            for (const std::string_view choice : p.choices) {
                QVERIFY2(choiceLabel(p.id, choice) != text(choice), choice.data());
            }
        }
        for (const model::QuantityInfo& info : model::quantities()) {
            QVERIFY2(!quantityLabel(info.quantity).isEmpty() && quantityLabel(info.quantity) != text(info.id),
                     info.id.data());
        }
    }

    void chineseIsChinese() {
        installLanguage("zh_CN");
        QCOMPARE(parameterLabel(model::Id::DataTokens), "训练词元数");
        QCOMPARE(problemText(outside("training.mfu", "1.5", {0, 1, true}), chinese),
                 "scenario.json：training.mfu 是 1.5；允许：大于 0 且不大于 1。");
    }

    void numbersInNoticesFollowTheLocale() {
        const model::Notice notice{
            model::Severity::Error, "accuracy.unreachable", "accuracy.target", {0.95, 0.8954, "mmlu"}};
        QCOMPARE(noticeText(notice, english),
                 "No amount of parameters and tokens reaches 95 % on MMLU: under this law and "
                 "recipe the most is 89.5 %. Lower the target or choose another recipe.");
        QVERIFY(noticeText(notice, {QLocale("de_DE"), UnitSystem::Metric}).contains("89,5 %"));
        const model::Notice year{model::Severity::Notice, "site.year_replaced", "site.year", {2030.0, 2025.0, "FRA"}};
        QVERIFY(noticeText(year, english).startsWith("FRA has no grid figure for 2030, so that of 2025 is used."));
    }

    void noticesNameTheirParameters() {
        const model::Notice notice{
            model::Severity::Warning, "training.fact_overrides", "training.mfu", {"training.device_hours"}};
        QVERIFY(noticeText(notice, english)
                    .startsWith("“Utilisation (MFU)” changes nothing, because “Device-hours” is given"));
        const model::Notice choice{
            model::Severity::Notice, "accuracy.no_link_for_architecture", "model.architecture", {"encoder_decoder"}};
        QVERIFY(noticeText(choice, english).contains("(Encoder-decoder)"));
    }

    void allowedIsSaidInWords_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<bool>("exclusive");
        QTest::addColumn<QString>("allowed");
        const double infinite = std::numeric_limits<double>::infinity();
        QTest::newRow("exclusive") << "training.mfu" << 0.0 << 1.0 << true << "above 0 up to 1";
        QTest::newRow("interval") << "site.pue" << 1.0 << 3.0 << false << "1 to 3";
        QTest::newRow("whole") << "training.devices" << 1.0 << 1e7 << false << "a whole number from 1 to 10,000,000";
        QTest::newRow("large") << "model.parameters" << 1e5 << 1e15 << false << "100,000 to 1e15";
        QTest::newRow("at least") << "site.price_usd_per_kwh" << 0.0 << infinite << false << "0 or more";
        QTest::newRow("above") << "training.board_power_w" << 0.0 << infinite << true << "above 0";
        QTest::newRow("one") << "model.active_parameters" << 7e5 << 7e5 << false << "700,000";
    }
    void allowedIsSaidInWords() {
        QFETCH(QString, path);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(bool, exclusive);
        QFETCH(QString, allowed);
        const auto problem = outside(qPrintable(path), "-1", {low, high, exclusive});
        QCOMPARE(problemText(problem, english), QString("scenario.json: %1 is -1; allowed is %2.").arg(path, allowed));
    }

    void listsAndTypesAreSaidInWords() {
        QCOMPARE(problemText({"value.precision_not_available", "a.json", "training.precision", "fp8",
                              std::vector<std::string>{"fp32", "fp16", "bf16"}}),
                 "a.json: training.precision is fp8, which this device does not have; allowed is fp32, fp16 or bf16.");
        QCOMPARE(problemText({"json.wrong_type", "a.json", "model.parameters", "seven",
                              std::vector<std::string>{"number", "{\"low\", \"mode\", \"high\"}"}}),
                 "a.json: model.parameters is seven; allowed is a number or a range {\"low\", \"mode\", \"high\"}.");
        QCOMPARE(problemText({"value.unknown_device", "a.json", "training.hardware", "h1000",
                              std::vector<std::string>{"h100-sxm"}}),
                 "a.json: training.hardware is h1000, no known device; did you mean h100-sxm?");
        QCOMPARE(problemText({"json.syntax", "a.json", "line 3, column 7", "}", {}}),
                 "a.json: not valid JSON at line 3, column 7, near }.");
        QCOMPARE(problemText({"json.syntax", "-", "line 3, column 7", "", {}}),
                 "standard input: not valid JSON at line 3, column 7: the text ends too early.");
    }

    void anErrorIsOneLineWhateverWasRead() {
        const QString line =
            problemText({"value.outside", "a\nb.json", "x\ty", "1\r\n%1 %2 %3", model::Interval{0, 1, false}});
        QVERIFY(!line.contains('\n') && !line.contains('\r') && !line.contains('\t'));
        QVERIFY(line.contains("%1 %2 %3")); // what was read is not filled in turn
    }

    void placesAreFilledInOnePass() {
        QCOMPARE(fillPlaces("%2, then %1", {"a%2", "b"}), "b, then a%2");
        QCOMPARE(fillPlaces("%1 and %3", {"a", "b", "c"}), "a and c");
        QVERIFY(hasEmptyPlace("%1 %2", {"a", ""}));
        QVERIFY(!hasEmptyPlace("%1 100 %", {"a"}));
    }

    void equivalentsAgreeWithTheirCount() {
        const model::Catalog catalog = smallCatalog();
        const auto month = equivalent("household_month_usa_880", "household_month", true, 880, "USA");
        QCOMPARE(equivalentText(month, 1.0, english, catalog),
                 "1 household-month of electricity, United States (880 kWh)");
        QCOMPARE(equivalentText(month, 14.2, english, catalog),
                 "14.2 household-months of electricity, United States (880 kWh)");
        const auto car = equivalent("car_lifetime", "car_lifetime", false, 57'152.6);
        QCOMPARE(equivalentText(car, 0.2, english, catalog), "0.2 car lifetimes, fuel included");
        QCOMPARE(equivalentText(car, 1.0004, english, catalog), "1 car lifetime, fuel included");
        const auto own = equivalent("mine", "my_unit", false, 3);
        QCOMPARE(equivalentText(own, 2.0, english, catalog), "2 as the record says");
    }

    void equivalentsFollowUnitsAndLanguage() {
        const model::Catalog catalog = smallCatalog();
        const auto drive = equivalent("car_km_usa", "car_km", false, 0.244, "USA");
        QCOMPARE(equivalentText(drive, 1'609.344, english, catalog), "1,610 kilometres by car, United States");
        QCOMPARE(equivalentText(drive, 1'609.344, american, catalog), "1,000 miles by car, United States");
        installLanguage("zh_CN");
        const auto month = equivalent("household_month_usa_880", "household_month", true, 880, "USA");
        QCOMPARE(equivalentText(month, 14.2, chinese, catalog), "14.2 户家庭一个月的用电（美国，880 kWh）");
    }

    void placesAreNamedInTheLanguageOfTheProgram() {
        model::Region region = smallCatalog().regions.front();
        QCOMPARE(regionLabel(region), "United States");
        installLanguage("zh_CN");
        QCOMPARE(regionLabel(region), "美国");
        const model::Notice notice{
            model::Severity::Error, "schedule.no_hours", "site.region", {model::placeName(region)}};
        QVERIFY(noticeText(notice).contains("美国"));
        installLanguage("en");
        QVERIFY(noticeText(notice).contains("United States"));
        region.id = "aws:us-east-1";
        region.kind = "cloud";
        region.provider = "AWS";
        region.name = "Northern Virginia";
        QCOMPARE(regionLabel(region), "AWS us-east-1, Northern Virginia");
    }

    void quantitiesCarryTheirUnits() {
        QCOMPARE(quantityText(model::Quantity::TotalEnergyKwh, 1'287'000.0, english), "1.29 GWh");
        QCOMPARE(quantityText(model::Quantity::TotalKg, 552'000.0, english), "552 t");
        QCOMPARE(quantityText(model::Quantity::TotalKg, 552'000.0, american), "1.22 M lb");
        QCOMPARE(quantityText(model::Quantity::DeviceHours, 3.545e6, english), "3.55 million h");
        QCOMPARE(quantityText(model::Quantity::Flop, 3.143e23, english), "3.14 × 10²³ FLOP");
        QCOMPARE(quantityText(model::Quantity::Parameters, 174.6e9, chinese), "1,750 亿");
        QCOMPARE(quantityText(model::Quantity::Days, 14.77, english), "14.8 d");
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "test_wording.moc"

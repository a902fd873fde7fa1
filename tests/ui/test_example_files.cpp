// The bundled scenarios: each opens, each is offered, and each says what was published where something was.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <map>

#include "model/run/simulate.h"
#include "ui/files/catalog_loader.h"
#include "ui/files/example_files.h"
#include "ui/words/language.h"
#include "ui/words/scenario_words.h"

using namespace ui;
using model::Quantity;

class TestExampleFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void offersEveryFile();
    void hasAnAnswer_data();
    void hasAnAnswer();
    void saysWhatWasPublished_data();
    void saysWhatWasPublished();
    void scoresWhatWasPublished_data();
    void scoresWhatWasPublished();
    void isNamedInChinese();

private:
    const model::Scenario& scenario(const QString& name) const { return m_examples.at(name).scenario; }

    QTemporaryDir m_folder;
    LoadedCatalog m_catalog;
    std::map<QString, Example> m_examples;
};

void TestExampleFiles::initTestCase() {
    m_catalog = loadCatalog(m_folder.path());
    for (const Example& example : examples(m_catalog.catalog)) {
        m_examples[QFileInfo(example.path).baseName()] = example;
    }
}

void TestExampleFiles::offersEveryFile() {
    const QStringList files = QDir(":/examples").entryList({"*.json"}, QDir::Files);
    QVERIFY(files.size() >= 8);
    QCOMPARE(static_cast<int>(m_examples.size()), files.size());
    for (const QString& file : files) {
        QVERIFY2(m_examples.contains(QFileInfo(file).baseName()), qPrintable(file));
    }
}

void TestExampleFiles::hasAnAnswer_data() {
    QTest::addColumn<QString>("name");
    for (const auto& [name, example] : m_examples) {
        QTest::newRow(name.toUtf8()) << name;
    }
}

void TestExampleFiles::hasAnAnswer() {
    QFETCH(QString, name);
    const model::Result result = model::simulate(scenario(name), m_catalog.catalog);
    QVERIFY(result.point[Quantity::TotalKg] > 0.0);
    QVERIFY(!scenario(name).notes.empty());
}

/// Ranges: a few percent where the file states everything that was published; where it leaves power or throughput to
/// the defaults, what separates boards alone from whole servers.
void TestExampleFiles::saysWhatWasPublished_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("quantity");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    const auto add = [](const char* name, Quantity quantity, double low, double high) {
        QTest::addRow("%s %d", name, static_cast<int>(quantity))
            << QString(name) << static_cast<int>(quantity) << low << high;
    };
    add("bert_base_2019", Quantity::TotalEnergyKwh, 1'507 * 0.98, 1'507 * 1.02); // arXiv 1906.02243, table 3
    add("bert_base_2019", Quantity::OperationalKg, 652 * 0.98, 652 * 1.02);
    add("algorithm_tuned_2021", Quantity::TotalEnergyKwh, 1'507 * 0.98, 1'507 * 1.02); // the same run
    add("algorithm_untuned_2021", Quantity::TotalEnergyKwh, 1'506.8 + 879.0, 1'506.8 + 881.0);
    add("lisa_2018_experiments", Quantity::TotalEnergyKwh, 82'250 * 0.999, 82'250 * 1.001); // arXiv 1906.02243, table 1
    add("gpt3_virginia", Quantity::TotalEnergyKwh, 1'287e3 * 0.98, 1'287e3 * 1.02); // arXiv 2104.10350, table 4
    add("gpt3_virginia", Quantity::OperationalKg, 552.1e3 * 0.98, 552.1e3 * 1.02);
    add("bloom_2022", Quantity::OperationalKg, 24.7e3, 39.3e3); // arXiv 2211.02001: run alone, to run and idle
    add("bloom_2022", Quantity::TotalKg, 24.7e3, 50.5e3);       // to everything the paper counts
    add("llama3_1_70b", Quantity::OperationalKg, 2'040e3, 2'040e3 * 1.6); // model card, boards alone, to whole servers
    add("olmo2_7b_texas", Quantity::TotalEnergyKwh, 157e3, 157e3 * 1.6);  // arXiv 2503.05804, table 2: boards with PUE
    add("olmo2_7b_texas", Quantity::OperationalKg, 52e3, 52e3 * 1.6);
}

void TestExampleFiles::saysWhatWasPublished() {
    QFETCH(QString, name);
    QFETCH(int, quantity);
    QFETCH(double, low);
    QFETCH(double, high);
    const double value =
        model::simulate(scenario(name), m_catalog.catalog).point[static_cast<Quantity>(quantity)];
    QVERIFY2(low <= value && value <= high, qPrintable(QString::number(value)));
}

void TestExampleFiles::scoresWhatWasPublished_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("benchmark");
    QTest::addColumn<double>("published");
    QTest::newRow("GPT-3") << "gpt3_virginia" << "hellaswag" << 0.793;
    QTest::newRow("BLOOM") << "bloom_2022" << "hellaswag" << 0.764;
    QTest::newRow("Llama 3.1 70B") << "llama3_1_70b" << "mmlu" << 0.788;
    QTest::newRow("DeepSeek-V3") << "deepseek_v3" << "mmlu" << 0.871;
    QTest::newRow("OLMo 2 7B") << "olmo2_7b_texas" << "mmlu" << 0.637;
}

/// Within five points of the published score: the link from loss to accuracy is a fit over many teams.
void TestExampleFiles::scoresWhatWasPublished() {
    QFETCH(QString, name);
    QFETCH(QString, benchmark);
    QFETCH(double, published);
    const auto accuracies = model::simulate(scenario(name), m_catalog.catalog).accuracies;
    const auto found = std::ranges::find(accuracies, benchmark.toStdString(), &std::pair<std::string, double>::first);
    QVERIFY(found != accuracies.end());
    QVERIFY2(std::abs(found->second - published) < 0.05, qPrintable(QString::number(found->second)));
}

void TestExampleFiles::isNamedInChinese() {
    std::map<QString, QString> english;
    for (const auto& [name, example] : m_examples) {
        english[name] = scenarioName(example.scenario);
    }
    installLanguage("zh_CN");
    for (const auto& [name, example] : m_examples) {
        const bool isAName = name == "llama3_1_70b"; // of a model, the same everywhere
        QVERIFY2(isAName || scenarioName(example.scenario) != english[name], qPrintable(name));
    }
    installLanguage("en");
}

QTEST_MAIN(TestExampleFiles)
#include "test_example_files.moc"

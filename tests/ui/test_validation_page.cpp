// The page about how well it predicts, driven as a person would: opened from the menu, filtered, sorted, fed with
// files.
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QtTest>
#include <fstream>

#include "tests/ui/window_fixture.h"
#include "model/serving/measured_serving.h"
#include "ui/charts/chart_view.h"
#include "ui/validation/validation_page.h"
#include "ui/words/validation_words.h"

using namespace ui;
using tests::find;

namespace {

const QByteArray header =
    "id,model,year,family,params_total_b,params_active_b,tokens_b,flops_per_param_token,hardware,precision,"
    "chips,chip_hours,pue,ci_kg_per_kwh,energy_mwh,energy_boundary,tco2e_location,use_for_mfu,"
    "use_for_energy,source\n";

QByteArray runLine(int number, const QByteArray& hours) {
    return "own-" + QByteArray::number(number) + ",Own " + QByteArray::number(number) +
           ",2024,dense,7,7,1000,6,A100-80,bf16,64," + hours + ",1.2,0.4,50,gpu_pue,20,Y,Y,our logs\n";
}

QString cellText(const QTableView* view, int line, int column) {
    return view->model()->index(line, column).data().toString();
}

} // namespace

class TestValidationPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void isNotMadeBeforeSomebodyAsks();
    void showsEveryPublishedRun();
    void saysTheSameAsTheSummary();
    void filters();
    void sortsByNumber();
    void selectionGoesToTheChart();
    void showsServing();
    void groupsAddUp();
    void copiesForSpreadsheets();
    void exportsWhatIsShown();
    void opensOwnRuns();
    void tellsWhereAFileIsWrong();
    void takesDrops();
    void cancelsAtOnce();
    void showsMeasurements();
    void keepsItsPlaceInAnotherLanguage();
    void everythingIsNamed();

private:
    ValidationPage* open();
    QString file(const QString& name, const QByteArray& text) const;

    QTemporaryDir m_folder;
    LoadedCatalog m_catalog;
    tests::Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
};

void TestValidationPage::initTestCase() {
    tests::useTemporaryStore(m_folder);
    m_catalog = loadCatalog(m_folder.path());
}

void TestValidationPage::init() {
    m_answers = {};
    m_window = std::make_unique<MainWindow>(m_catalog, tests::englishPreferences(),
                                            std::make_unique<tests::PreparedPrompt>(m_answers));
    m_window->show();
}

void TestValidationPage::cleanup() {
    m_window.reset();
}

ValidationPage* TestValidationPage::open() {
    find<QAction>(*m_window, "action.validation")->trigger();
    auto* page = find<ValidationPage>(*m_window, "validation");
    const auto* table = find<QTableView>(*page, "validation.table");
    [&] { QTRY_VERIFY(table->model()->rowCount() > 0); }();
    return page;
}

QString TestValidationPage::file(const QString& name, const QByteArray& text) const {
    const QString path = m_folder.filePath(name);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
    return path;
}

void TestValidationPage::isNotMadeBeforeSomebodyAsks() {
    QVERIFY(m_window->findChild<QWidget*>("validation") == nullptr);
    const ValidationPage* page = open();
    QVERIFY(page->isVisible());
    QVERIFY(page->isWindow());
    find<QAction>(*m_window, "action.validation")->trigger();
    QCOMPARE(m_window->findChildren<ValidationPage*>().size(), 1);
}

void TestValidationPage::showsEveryPublishedRun() {
    const ValidationPage* page = open();
    const auto* table = find<QTableView>(*page, "validation.table");
    QCOMPARE(table->model()->rowCount(), static_cast<int>(m_catalog.catalog.publishedRuns.size()));
    const auto gpt3 = std::ranges::find(m_catalog.catalog.publishedRuns, "gpt3-175b", &model::PublishedRun::id);
    const int line = static_cast<int>(gpt3 - m_catalog.catalog.publishedRuns.begin());
    QCOMPARE(cellText(table, line, 0), QString("GPT-3 175B"));
    QCOMPARE(cellText(table, line, 2), QString("3.55 million h"));
    QCOMPARE(cellText(table, line, 7), QString("V100"));
    QCOMPARE(cellText(table, line, 8), QString::fromUtf8("2020–2021"));
    QVERIFY(cellText(table, line, 10).contains("arXiv"));
}

void TestValidationPage::saysTheSameAsTheSummary() {
    const ValidationPage* page = open();
    const model::Validation all = model::validate(m_catalog.catalog.publishedRuns, m_catalog.catalog);
    for (const model::ValidationSummary& summary : all.summary) {
        const auto* label = find<QLabel>(*page, "validation.summary." + QString::fromStdString(summary.quantity));
        QCOMPARE(label->text(), summaryText(summary, {QLocale(QLocale::English)}));
        QVERIFY(label->text().contains(QString::number(summary.rows)));
    }
    const QString basis = find<QLabel>(*page, "validation.basis")->text();
    QVERIFY(find<QLabel>(*page, "validation.basis")->toolTip().contains("With the speed of a step known"));
    QVERIFY(basis.count('\n') == 1);
    QVERIFY(basis.startsWith("In-sample"));
    for (const model::FitQuality& quality : m_catalog.catalog.fitQuality) { // and how it does on what it has not seen
        QVERIFY2(basis.contains(percentText(quality.medianError, {QLocale(QLocale::English)}, 2)), qPrintable(basis));
    }
}

void TestValidationPage::filters() {
    const ValidationPage* page = open();
    const auto* table = find<QTableView>(*page, "validation.table");
    const int all = table->model()->rowCount();
    const auto choose = [&](const char* name, const QString& data) {
        auto* box = find<QComboBox>(*page, name);
        const int index = box->findData(data);
        QVERIFY2(index >= 0, name);
        box->setCurrentIndex(index);
        emit box->activated(index);
    };
    choose("validation.generation", "h100");
    const int hopper = table->model()->rowCount();
    QVERIFY(hopper > 5 && hopper < all);
    for (int line = 0; line < hopper; ++line) {
        QVERIFY(cellText(table, line, 7).startsWith('H'));
    }
    choose("validation.era", "2024");
    const int both = table->model()->rowCount();
    QVERIFY(both > 0 && both <= hopper);
    choose("validation.quantity", "");
    QCOMPARE(table->model()->rowCount(), 3 * both);
    choose("validation.generation", "");
    choose("validation.era", "");
    choose("validation.quantity", "energy_kwh");
    QCOMPARE(table->model()->rowCount(), all);
    QCOMPARE(cellText(table, 0, 1), QString("Energy"));
    QVERIFY(find<ChartView>(*page, "validation.chart")->spec().x.title.startsWith("Energy"));

    QTest::mouseClick(find<QCheckBox>(*page, "validation.misses"), Qt::LeftButton, {}, {4, 8});
    const model::Validation validation = model::validate(m_catalog.catalog.publishedRuns, m_catalog.catalog);
    const auto misses = std::ranges::count_if(validation.rows, [](const model::ValidationRow& row) {
        return row.quantity == "energy_kwh" && verdictOf(row) == Verdict::Outside;
    });
    QCOMPARE(table->model()->rowCount(), static_cast<int>(misses));
}

void TestValidationPage::sortsByNumber() {
    const ValidationPage* page = open();
    auto* table = find<QTableView>(*page, "validation.table");
    for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
        table->sortByColumn(2, order); // published hours: words would put "9" behind "10"
        const QString first = cellText(table, 0, 0);
        QCOMPARE(first, order == Qt::DescendingOrder ? QString("Llama 3.1 405B") : QString("DenseNet-121 on MNIST"));
        QCOMPARE(cellText(table, table->model()->rowCount() - 1, 2),
                 QString::fromUtf8("–")); // nothing known comes last
    }
    table->sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(cellText(table, 0, 0), QString("6.1B transformer, 13% of training"));
}

void TestValidationPage::selectionGoesToTheChart() {
    const ValidationPage* page = open();
    auto* table = find<QTableView>(*page, "validation.table");
    const auto* chart = find<ChartView>(*page, "validation.chart");
    const auto here = [&] { return std::ranges::count(chart->spec().points, PointKind::Here, &NamedPoint::kind); };
    QCOMPARE(here(), 0);
    table->sortByColumn(0, Qt::DescendingOrder);
    int line = 0;
    while (cellText(table, line, 0) != "GPT-3 175B") {
        ++line;
    }
    table->selectRow(line);
    QCOMPARE(here(), 1);
    const auto point = std::ranges::find(chart->spec().points, PointKind::Here, &NamedPoint::kind);
    QCOMPARE(point->name, QString("GPT-3 175B"));
    QVERIFY(!point->quiet);
    QVERIFY(point->x > 3.5e6 && point->x < 3.6e6);
    table->sortByColumn(2, Qt::AscendingOrder); // the run stays chosen wherever it goes
    QCOMPARE(here(), 1);
    QCOMPARE(cellText(table, table->currentIndex().row(), 0), QString("GPT-3 175B"));
}

void TestValidationPage::showsServing() {
    const ValidationPage* page = open();
    auto* runs = find<QComboBox>(*page, "validation.runs");
    const int serving = runs->findData(static_cast<int>(RunSource::Serving));
    QVERIFY(serving >= 0 && runs->itemText(serving).startsWith("Published, serving ("));
    runs->setCurrentIndex(serving);
    emit runs->activated(serving);
    const auto* quantity = find<QComboBox>(*page, "validation.quantity");
    QCOMPARE(quantity->currentText(), QString("Energy per output token"));
    const model::Validation all = model::validateServing(m_catalog.catalog.inferenceRuns, m_catalog.catalog);
    for (const model::ValidationSummary& summary : all.summary) {
        const auto* label = find<QLabel>(*page, "validation.summary." + QString::fromStdString(summary.quantity));
        QCOMPARE(label->text(), summaryText(summary, {QLocale(QLocale::English)}));
    }
    QVERIFY(find<QLabel>(*page, "validation.summary.device_hours")->isHidden());
    const QString basis = find<QLabel>(*page, "validation.basis")->text();
    QVERIFY2(basis.contains("half of them are within 2"), qPrintable(basis)); // 20-odd per cent

    const auto* table = find<QTableView>(*page, "validation.table");
    const auto rows = std::ranges::count(all.rows, "joules_per_output_token", &model::ValidationRow::quantity);
    QCOMPARE(table->model()->rowCount(), static_cast<int>(rows));
    const QString published = cellText(table, 1, 2);
    QVERIFY2(published.endsWith(" J"), qPrintable(published));
    QCOMPARE(cellText(table, 1, 6), QString("devices alone"));
    const auto* chart = find<ChartView>(*page, "validation.chart");
    QVERIFY(chart->spec().x.title.contains("(J)"));

    runs->setCurrentIndex(0);
    emit runs->activated(0);
    QCOMPARE(quantity->currentText(), QString("Device-hours"));
    QVERIFY(find<QLabel>(*page, "validation.summary.wh_per_request")->isHidden());
}

void TestValidationPage::groupsAddUp() {
    const ValidationPage* page = open();
    const auto* groups = find<QTableView>(*page, "validation.groups");
    const model::Validation all = model::validate(m_catalog.catalog.publishedRuns, m_catalog.catalog);
    auto* box = find<QComboBox>(*page, "validation.grouping");
    for (int index = 0; index < box->count(); ++index) {
        box->setCurrentIndex(index);
        emit box->activated(index);
        int runs = 0;
        for (int line = 0; line < groups->model()->rowCount(); ++line) {
            runs += groups->model()->index(line, 1).data().toInt();
            QVERIFY(!cellText(groups, line, 0).isEmpty());
        }
        QCOMPARE(runs, all.summary.front().rows);
        QVERIFY(groups->model()->rowCount() > 2);
        QCOMPARE(find<ChartView>(*page, "validation.chart")->spec().legend.size(),
                 static_cast<std::size_t>(groups->model()->rowCount()));
    }
}

void TestValidationPage::copiesForSpreadsheets() {
    const ValidationPage* page = open();
    QTest::mouseClick(find<QPushButton>(*page, "validation.copy"), Qt::LeftButton);
    const QStringList lines = QApplication::clipboard()->text().split('\n');
    QCOMPARE(lines.size(), static_cast<qsizetype>(m_catalog.catalog.publishedRuns.size()) + 2); // header, last line end
    const qsizetype cells = lines.front().split('\t').size();
    for (const QString& line : lines.first(lines.size() - 1)) {
        QCOMPARE(line.split('\t').size(), cells);
    }
    const QString gpt3 = lines.filter("GPT-3 175B").front();
    QVERIFY2(gpt3.startsWith("GPT-3 175B\tDevice-hours\th\t3.55"), qPrintable(gpt3));
    QVERIFY(gpt3.split('\t')[3].toDouble() > 3.5e6);
}

void TestValidationPage::exportsWhatIsShown() {
    const ValidationPage* page = open();
    auto* table = find<QTableView>(*page, "validation.table");
    table->sortByColumn(2, Qt::DescendingOrder);
    for (const char* format : {"csv", "json", "png", "svg", "pdf"}) {
        m_answers.exported = ExportChoice{m_folder.filePath(QString("validation.") + format), {}};
        QTest::mouseClick(find<QPushButton>(*page, "validation.export"), Qt::LeftButton);
        QVERIFY(QFileInfo(m_answers.exported->path).size() > 500);
    }
    QFile csv(m_folder.filePath("validation.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = csv.readAll().split('\n');
    QVERIFY(lines[0].startsWith("id,quantity,boundary,predicted,p5,p95,published,ratio"));
    QVERIFY(lines[1].startsWith("llama31-405b,device_hours"));
    m_answers.exported = ExportChoice{m_folder.filePath("no/such/folder.csv"), {}};
    QTest::mouseClick(find<QPushButton>(*page, "validation.export"), Qt::LeftButton);
    QCOMPARE(m_answers.told.size(), 1);
}

void TestValidationPage::opensOwnRuns() {
    const ValidationPage* page = open();
    m_answers.table = file("our runs.csv", header + runLine(1, "90000") + runLine(2, "80000") + runLine(3, "1"));
    QTest::mouseClick(find<QPushButton>(*page, "validation.open"), Qt::LeftButton);
    const auto* table = find<QTableView>(*page, "validation.table");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(cellText(table, 0, 0), QString("Own 1"));
    auto* runs = find<QComboBox>(*page, "validation.runs");
    QCOMPARE(runs->currentText(), QString("our runs.csv (3)"));
    QVERIFY(!find<QLabel>(*page, "validation.basis")->text().startsWith("In-sample"));
    // The published ones stand behind them, muted.
    const ChartSpec& spec = find<ChartView>(*page, "validation.chart")->spec();
    QVERIFY(std::ranges::count(spec.points, PointKind::Published, &NamedPoint::kind) > 30);
    QVERIFY2(spec.title.contains("3 runs"), qPrintable(spec.title));
    runs->setCurrentIndex(0);
    emit runs->activated(0);
    QCOMPARE(table->model()->rowCount(), static_cast<int>(m_catalog.catalog.publishedRuns.size()));
}

void TestValidationPage::tellsWhereAFileIsWrong() {
    const ValidationPage* page = open();
    const auto* table = find<QTableView>(*page, "validation.table");
    const auto* problem = find<QLabel>(*page, "validation.problem");
    QVERIFY(problem->isHidden());
    const auto told = [&](const QString& path) {
        m_answers.table = path;
        QTest::mouseClick(find<QPushButton>(*page, "validation.open"), Qt::LeftButton);
        const auto* busy = find<QWidget>(*page, "validation.cancel");
        [&] { QTRY_VERIFY(!busy->isVisible()); }();
        return problem->text();
    };
    QVERIFY(told(file("text.csv", header + runLine(1, "90000") + runLine(2, "many")))
                .contains("line 3, column chip_hours"));
    QVERIFY(!problem->isHidden());
    QVERIFY(told(file("columns.csv", "id,family\nx,dense\n")).contains("column params_total_b"));
    QVERIFY(told(file("bytes.csv", header + "\xff\xfe\n")).contains("line 2"));
    QVERIFY(told(file("quote.csv", header + "\"open")).contains("line 2"));
    QVERIFY(told(m_folder.filePath("nowhere.csv")).contains("no such file"));
    QCOMPARE(table->model()->rowCount(), static_cast<int>(m_catalog.catalog.publishedRuns.size()));
    QVERIFY(told(file("good.csv", header + runLine(1, "90000"))).isEmpty());
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestValidationPage::takesDrops() {
    ValidationPage* page = open();
    const auto drop = [page](const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(page, &enter);
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(page, &event);
        return enter.isAccepted();
    };
    QVERIFY(drop(file("dropped.csv", header + runLine(1, "90000"))));
    QTRY_COMPARE(find<QTableView>(*page, "validation.table")->model()->rowCount(), 1);
    const auto* problem = find<QLabel>(*page, "validation.problem");
    QVERIFY(drop(file("picture.png", "no table")));
    QTRY_VERIFY2(problem->text().contains("picture.png"), qPrintable(problem->text()));
}

void TestValidationPage::cancelsAtOnce() {
    const ValidationPage* page = open();
    QByteArray many = header;
    for (int i = 0; i < 50'000; ++i) {
        many += runLine(i, "90000");
    }
    m_answers.table = file("many.csv", many);
    QTest::mouseClick(find<QPushButton>(*page, "validation.open"), Qt::LeftButton);
    auto* cancel = find<QPushButton>(*page, "validation.cancel");
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!cancel->isVisible());
    // Another file at once; the dropped one never appears.
    m_answers.table = file("few.csv", header + runLine(1, "90000"));
    QTest::mouseClick(find<QPushButton>(*page, "validation.open"), Qt::LeftButton);
    const auto* table = find<QTableView>(*page, "validation.table");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestValidationPage::showsMeasurements() {
    const auto measured = [this] {
        const auto& points = m_window->chart()->spec().points;
        return std::ranges::count_if(points, [](const NamedPoint& p) { return p.name == "pretraining (measured)"; });
    };
    const QString path =
        file("emissions.csv", "timestamp,project_name,run_id,duration,emissions,energy_consumed,gpu_count,"
                              "gpu_model\n2024-05-27T11:31:35,pretraining,a,720000,9000,30000,512,"
                              "512 x NVIDIA H100\n");
    QCOMPARE(measured(), 0);
    m_window->openFiles({path});
    const auto* page = find<ValidationPage>(*m_window, "validation");
    const auto* table = find<QTableView>(*page, "validation.table");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cellText(table, 0, 0), QString("pretraining (measured)"));
    QCOMPARE(cellText(table, 0, 2), QString("30 MWh"));
    const double estimate = m_window->runner().current().result.point[model::Quantity::NodeEnergyKwh];
    QCOMPARE(cellText(table, 0, 3), energyText(estimate, {QLocale("en")}));
    QTRY_COMPARE(measured(), 1);
    QVERIFY(!m_window->session().isModified()); // nothing to save, nothing to undo

    // The page follows the scenario.
    m_window->session().edit({{model::Id::TrainingMfu, 0.1}});
    QVERIFY(m_window->runner().current().result.point[model::Quantity::NodeEnergyKwh] > 1.5 * estimate);
    QTRY_COMPARE(
        cellText(table, 0, 3),
        energyText(m_window->runner().current().result.point[model::Quantity::NodeEnergyKwh], {QLocale("en")}));

    auto* clear = find<QAction>(*m_window, "action.clear_measured");
    QVERIFY(clear->isEnabled());
    clear->trigger();
    QVERIFY(!clear->isEnabled());
    QTRY_COMPARE(measured(), 0);
    QTRY_VERIFY(table->model()->rowCount() > 50);
}

void TestValidationPage::keepsItsPlaceInAnotherLanguage() {
    open();
    auto* box = find<QComboBox>(*m_window, "validation.quantity");
    box->setCurrentIndex(1);
    emit box->activated(1);
    find<QAction>(*m_window, "action.theme.dark")->trigger();
    QPointer<QWidget> old = find<QWidget>(*m_window, "validation");
    QTRY_VERIFY(old.isNull());
    auto* page = find<ValidationPage>(*m_window, "validation");
    QVERIFY(page->isVisible());
    QCOMPARE(find<QComboBox>(*page, "validation.quantity")->currentIndex(), 1);
    QVERIFY(find<QTableView>(*page, "validation.table")->model()->rowCount() > 50);
}

void TestValidationPage::everythingIsNamed() {
    const ValidationPage* page = open();
    for (QWidget* widget : page->findChildren<QWidget*>()) {
        const bool interactive = qobject_cast<QComboBox*>(widget) != nullptr ||
                                 qobject_cast<QAbstractButton*>(widget) != nullptr ||
                                 qobject_cast<QTableView*>(widget) != nullptr;
        if (!interactive || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) {
            continue;
        }
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestValidationPage)
#include "test_validation_page.moc"

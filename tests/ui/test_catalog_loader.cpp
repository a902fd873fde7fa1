// The embedded catalogue, and a user's own files beside it.
#include <QTemporaryDir>
#include <QTest>

#include "ui/files/catalog_loader.h"
#include "ui/files/scenario_files.h"

class TestCatalogLoader : public QObject {
    Q_OBJECT

private slots:
    void loadsWhatIsShipped();
    void addsAUsersDevice();
    void skipsABadFileAlone();
};

void TestCatalogLoader::loadsWhatIsShipped() {
    const QTemporaryDir empty;
    const ui::LoadedCatalog loaded = ui::loadCatalog(empty.path());
    QVERIFY(loaded.problems.empty());
    QVERIFY(loaded.catalog.devices.size() >= 55);
    QVERIFY(loaded.catalog.regions.size() >= 340);
    QVERIFY(loaded.catalog.publishedRuns.size() >= 84);
    QVERIFY(!loaded.catalog.dataVersion.empty());
    QVERIFY(loaded.catalog.region("FRA") != nullptr);
}

const char* const ownDevice =
    R"({"format": "scalewatt-catalog", "version": 1, "kind": "hardware", "data_version": "mine",
 "licence": "CC0-1.0", "records": [{"id": "my-chip", "name": "My chip", "aliases": [], "vendor": "Me", "kind": "gpu",
 "form_factor": "board", "generation": "%1", "release_year": 2026, "tdp_w": 500, "memory_gb": 80,
 "peak_tflops": {"bf16": 500}, "source": "my own measurement", "year": 2026, "confidence": "A"}]})";

void TestCatalogLoader::addsAUsersDevice() {
    const QTemporaryDir folder;
    const QString generation =
        QString::fromStdString(ui::loadCatalog(folder.path()).catalog.device("h100-sxm")->generation);
    ui::writeFile(folder.filePath("mine.json"), QString(ownDevice).arg(generation).toUtf8());
    const ui::LoadedCatalog loaded = ui::loadCatalog(folder.path());
    QVERIFY2(loaded.problems.empty(), loaded.problems.empty() ? "" : loaded.problems.front().path.c_str());
    const model::Device* device = loaded.catalog.device("my-chip");
    QVERIFY(device != nullptr);
    QVERIFY(device->provenance.fromUser);
    QVERIFY(!loaded.catalog.device("h100-sxm")->provenance.fromUser);
}

void TestCatalogLoader::skipsABadFileAlone() {
    const QTemporaryDir folder;
    const std::size_t shipped = ui::loadCatalog(folder.path()).catalog.devices.size();
    ui::writeFile(folder.filePath("a_bad.json"), "{");
    ui::writeFile(folder.filePath("b_sourceless.json"),
                  QByteArray(ownDevice).replace("\"source\": \"my own measurement\", ", "").replace("%1", "hopper"));
    const ui::LoadedCatalog loaded = ui::loadCatalog(folder.path());
    QCOMPARE(loaded.problems.size(), std::size_t{2});
    QVERIFY(loaded.problems.front().file.find("a_bad.json") != std::string::npos);
    QCOMPARE(loaded.catalog.devices.size(), shipped);
}

QTEST_MAIN(TestCatalogLoader)
#include "test_catalog_loader.moc"

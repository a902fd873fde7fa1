#include <QTableView>
#include <QComboBox>
#include <QtTest>
#include "tests/ui/window_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/validation/validation_page.h"
using namespace ui;
class TestLook : public QObject {
    Q_OBJECT
private slots:
    void look() {
        QTemporaryDir folder;
        tests::useTemporaryStore(folder);
        const LoadedCatalog catalog = loadCatalog(folder.path());
        for (const char* language : {"en", "zh_CN"})
            for (auto theme : {ThemeChoice::Light, ThemeChoice::Dark})
                for (QSize size : {QSize(1024, 700), QSize(1400, 900)}) {
                    Preferences p;
                    p.language = language;
                    p.theme = theme;
                    tests::Answers answers;
                    MainWindow window(catalog, p, std::make_unique<tests::PreparedPrompt>(answers));
                    window.show();
                    tests::find<QAction>(window, "action.validation")->trigger();
                    auto* page = tests::find<ValidationPage>(window, "validation");
                    page->resize(size);
                    auto* table = tests::find<QTableView>(*page, "validation.table");
                    QTRY_VERIFY(table->model()->rowCount() > 0);
                    for (int q = 0; q < 4; ++q) {
                        auto* box = tests::find<QComboBox>(*page, "validation.quantity");
                        box->setCurrentIndex(q);
                        emit box->activated(q);
                        if (q == 1)
                            table->selectRow(9);
                        QCoreApplication::processEvents();
                        tests::find<ChartView>(*page, "validation.chart")->replotNow();
                        QCoreApplication::processEvents();
                        page->grab().save(QString("/tmp/vpics/%1_%2_%3_%4.png").arg(language).arg(int(theme)).arg(size.width()).arg(q));
                    }
                }
    }
};
QTEST_MAIN(TestLook)
#include "test_zz_validation_look.moc"

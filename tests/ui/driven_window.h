// The window with an example in it, driven as a person does: typing, clicking, menus.
#pragma once

#include <QAction>
#include <QLineEdit>

#include "tests/ui/window_fixture.h"
#include "ui/inputs/inputs_panel.h"

namespace tests {

class DrivenWindow : public QObject {
protected:
    void prepare() {
        useTemporaryStore(m_folder);
        m_catalog = ui::loadCatalog(m_folder.path());
    }

    void start() {
        QSettings().clear();
        m_answers = {};
        m_window = std::make_unique<ui::MainWindow>(m_catalog, englishPreferences(),
                                                    std::make_unique<PreparedPrompt>(m_answers));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    template <typename Widget = QWidget>
    Widget* named(const QString& name) {
        return find<Widget>(*m_window, name);
    }
    const model::Scenario& scenario() { return m_window->session().scenario(); }
    double result(model::Quantity quantity) { return m_window->runner().current().result.point[quantity]; }

    /// Shows the row of this input, whichever tab it is in.
    void bringUp(const QString& path) {
        if (const model::Parameter* p = model::findParameter(path.toStdString())) {
            named<ui::InputsPanel>("inputs_panel")->jumpTo(p->id);
        }
    }

    void type(const QString& name, const QString& text) {
        bringUp(name);
        auto* box = named<QLineEdit>(name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
    }

    void click(const QString& name) { QTest::mouseClick(named(name), Qt::LeftButton); }

    void trigger(const QString& name) {
        auto* action = named<QAction>("action." + name);
        QVERIFY2(action->isEnabled(), qPrintable(name));
        action->trigger();
    }

    QTemporaryDir m_folder;
    ui::LoadedCatalog m_catalog;
    Answers m_answers;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace tests

// The inputs alone, in a window of their own, for tests that drive them by keys and mouse.
#pragma once

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <memory>

#include "tests/support/shipped.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/look/appearance.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"

namespace tests {

class InputsFixture : public QObject {
protected:
    void start() {
        m_session = std::make_unique<ui::Session>(support::shipped());
        m_runner = std::make_unique<ui::Runner>(*m_session);
        build();
    }

    void stop() {
        m_panel.reset();
        m_runner.reset();
        m_session.reset();
    }

    void build(const ui::NumberStyle& style = {QLocale("en_US"), ui::UnitSystem::Metric},
               const ui::Theme& theme = ui::Theme::light()) {
        m_panel.reset();
        m_context = std::make_unique<ui::PanelContext>(ui::PanelContext{*m_session, *m_runner, style, theme});
        QApplication::setPalette(ui::paletteFor(theme));
        QApplication::setFont(theme.font(ui::TextRole::Base));
        m_panel = std::make_unique<ui::InputsPanel>(*m_context);
        m_panel->setStyleSheet(ui::styleSheetFor(theme));
        m_panel->resize(m_panel->minimumSizeHint().expandedTo({340, 900}));
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_panel->activateWindow();
    }

    template <typename Widget = QWidget>
    Widget* named(const QString& name) {
        auto* found = m_panel->findChild<Widget*>(name);
        if (found == nullptr) {
            qFatal("no widget named %s", qPrintable(name));
        }
        return found;
    }

    bool isShown(const QString& name) {
        const auto* found = m_panel->findChild<QWidget*>(name);
        return found != nullptr && found->isVisible();
    }

    void type(const QString& name, const QString& text) {
        auto* box = named<QLineEdit>(name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
    }

    /// Once it is laid out: rows that have just opened have no height yet.
    void click(const QString& name) {
        QTRY_VERIFY2(!named(name)->size().isEmpty(), qPrintable(name));
        QTest::mouseClick(named(name), Qt::LeftButton);
    }
    const model::Scenario& scenario() { return m_session->scenario(); }

    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::Runner> m_runner;
    std::unique_ptr<ui::PanelContext> m_context;
    std::unique_ptr<ui::InputsPanel> m_panel;
};

} // namespace tests

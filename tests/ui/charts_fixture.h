// One or two charts alone, in a window of their own, for tests that work them by mouse and keys.
#pragma once

#include <QComboBox>
#include <QTest>
#include <memory>

#include "tests/support/shipped.h"
#include "ui/charts/chart_area.h"
#include "ui/files/example_files.h"
#include "ui/session/session.h"
#include "ui/words/language.h"

namespace tests {

class ChartsFixture : public QObject {
protected:
    void start() {
        m_session = std::make_unique<ui::Session>(support::shipped());
        m_session->open(ui::firstLook(support::shipped()), {});
        m_runner = std::make_unique<ui::Runner>(*m_session);
        m_context.reset(
            new ui::PanelContext{*m_session, *m_runner, {QLocale("en"), ui::UnitSystem::Metric}, ui::Theme::light()});
        m_area = std::make_unique<ui::ChartArea>(*m_context);
        m_area->resize(900, 600);
        m_area->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
        m_area->first()->view()->replotNow();
    }

    void stop() {
        m_area.reset();
        m_runner.reset();
    }

    void choose(const QString& box, const QString& text) {
        auto* combo = find<QComboBox>(box);
        const int index = combo->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }

    void ask(ui::Topic topic, model::Quantity quantity = model::Quantity::TotalKg) {
        ui::ChartRequest request;
        request.topic = topic;
        request.quantity = quantity;
        m_area->first()->setRequest(request);
        m_area->first()->view()->replotNow();
    }

    template <typename Widget>
    Widget* find(const QString& name) {
        auto* found = m_area->findChild<Widget*>(name);
        return found != nullptr ? found : (qFatal("no widget %s", qPrintable(name)), nullptr);
    }

    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::Runner> m_runner;
    std::unique_ptr<ui::PanelContext> m_context;
    std::unique_ptr<ui::ChartArea> m_area;
};

} // namespace tests

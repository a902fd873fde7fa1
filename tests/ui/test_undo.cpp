// A long series of everything that can be done to scenarios: back at the start the first state stands again, bit for
// bit, and forwards again the last.
#include <QTest>
#include <random>

#include "model/scenario/workspace_json.h"
#include "tests/support/shipped.h"
#include "ui/session/scenario_edits.h"
#include "ui/session/session.h"

using model::Id;
using ui::Session;

namespace {

class Somebody {
public:
    Somebody(Session& session, unsigned seed) : m_session(session), m_random(seed) {}

    void doSomething() {
        const auto& cases = m_session.workspace().cases;
        switch (below(18)) {
        case 0:
            return m_session.pin();
        case 1:
            return m_session.duplicate(below(cases.size()));
        case 2:
            return m_session.remove(below(cases.size()));
        case 3:
            return m_session.setHidden(below(cases.size()), below(2) == 0);
        case 4:
            return m_session.move(below(cases.size()), below(cases.size()));
        case 5:
            return m_session.makeCurrent(below(cases.size()));
        case 6:
            return m_session.renameCase(below(cases.size()), word());
        case 7:
            m_session.add({support::gpt3(), support::scenario({{Id::SiteRegion, "FRA"}})});
            return;
        case 8:
            return m_session.setBaseline(below(4) == 0 ? std::nullopt : std::optional(m_session.scenario()));
        case 9:
            return m_session.setBaselineHidden(below(2) == 0);
        case 10:
            return m_session.renameBaseline(word());
        case 11:
            return m_session.editCopyOfBaseline();
        case 12:
            return m_session.rename(word(), word());
        case 13:
            return drag();
        case 14:
            return measure();
        case 15:
            return m_session.resetAll();
        case 16: {
            model::Workspace changed = m_session.workspace(); // by somebody else, on disk
            changed.scenario().set(Id::SiteYear, 2020.0 + static_cast<double>(below(5)));
            m_reloaded = true;
            return m_session.reload(changed);
        }
        default:
            return edit();
        }
    }

    /// What is undone past a file that changed on disk is no longer what the file holds.
    bool hasReloaded() const { return m_reloaded; }

private:
    std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(m_random); }
    double share() { return std::uniform_real_distribution(0.0, 1.0)(m_random); }
    QString word() { return QStringLiteral("name %1").arg(below(5)); }

    void edit() {
        static const std::vector<ui::Changes> edits{
            {{Id::SiteRegion, "NOR"}},
            {{Id::TrainingPrecision, "fp8"}},
            {{Id::TrainingHardware, "a100-sxm4-80"}},
            {{Id::SitePue, model::Range{1.05, 1.1, 1.4}}},
            {{Id::SitePue, {}}, {Id::SiteRegion, {}}},
            {{Id::AccuracyLaw, "olmo_ladder"}},
            {{Id::AccuracySolve, "accuracy"}, {Id::ModelParameters, 7e9}, {Id::DataTokens, 2e12}}};
        m_session.edit(edits[below(edits.size())]);
    }

    /// An accuracy curve of one's own comes, changes and goes.
    void measure() {
        std::optional<model::OwnCurve> curve;
        if (below(3) != 0) {
            const double best = 0.5 + 0.4 * share();
            curve = model::OwnCurve{word().toStdString(), 0.0, 1.0, {{1e21, 0.3}, {1e22, 0.4}, {1e23, best}}};
        }
        m_session.setOwnCurve(curve);
    }

    void drag() {
        const bool ranged = below(2) == 0;
        m_session.beginGesture(true);
        for (std::size_t i = below(5); i > 0; --i) {
            m_session.editInGesture({ranged ? ui::Change{Id::TrainingMfu, model::Range{0.2, 0.3, 0.3 + share() / 2.0}}
                                            : ui::Change{Id::SiteContractedCarbonFree, share()}});
        }
        m_session.endGesture();
    }

    Session& m_session;
    std::mt19937 m_random;
    bool m_reloaded = false;
};

} // namespace

class TestUndo : public QObject {
    Q_OBJECT

private slots:
    void leadsBackToTheStart_data();
    void leadsBackToTheStart();
};

void TestUndo::leadsBackToTheStart_data() {
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestUndo::leadsBackToTheStart() {
    QFETCH(unsigned, seed);
    Session session(support::shipped());
    session.open(model::workspaceOf(support::gpt3(), support::scenario({{Id::SiteRegion, "FRA"}})), "gpt3.json");
    const model::Workspace first = session.workspace();
    Somebody somebody(session, seed);
    for (int i = 0; i < 200; ++i) {
        const model::Workspace before = session.workspace();
        const int steps = session.undoStack().index();
        somebody.doSomething();
        QVERIFY(!session.workspace().cases[session.workspace().current].hidden);
        QVERIFY(session.workspace().cases.size() <= model::maxCases);
        if (session.undoStack().index() > steps) { // a step of its own, not part of the one before
            QVERIFY(session.beforeLastStep() == before);
        }
    }
    // What the window holds can always be written, and reads back the same.
    QVERIFY(model::parseWorkspace(model::writeWorkspace(session.workspace()), {}, support::shipped()) ==
            session.workspace());
    const model::Workspace last = session.workspace();
    QVERIFY(session.undoStack().count() > 50);
    while (session.undoStack().canUndo()) {
        session.undoStack().undo();
    }
    QVERIFY(session.workspace() == first);
    QCOMPARE(session.isModified(), somebody.hasReloaded());
    while (session.undoStack().canRedo()) {
        session.undoStack().redo();
    }
    QVERIFY(session.workspace() == last);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "test_undo.moc"

// Scenarios side by side: lines that stay unique, and no more of them than can be told apart.
#include <QTest>
#include <algorithm>
#include <set>

#include "model/scenario/workspace.h"
#include "tests/support/shipped.h"

using namespace model;

class TestWorkspace : public QObject {
    Q_OBJECT

private slots:
    void holdsOneScenarioAtLeast() {
        const Workspace empty;
        QCOMPARE(empty.cases.size(), std::size_t{1});
        QVERIFY(empty.scenario() == Scenario());
        const Workspace both = workspaceOf(support::gpt3(), Scenario());
        QVERIFY(both.scenario() == support::gpt3());
        QVERIFY(both.baseline == Scenario());
    }

    void wearsEachLineOnce() {
        Workspace workspace;
        while (addCase(workspace, support::gpt3())) {
        }
        QCOMPARE(workspace.cases.size(), maxCases);
        QVERIFY(workspace.isFull());
        std::set<int> lines;
        for (const Case& one : workspace.cases) {
            lines.insert(one.line);
        }
        QCOMPARE(lines.size(), maxCases);
        QCOMPARE(*lines.begin(), 1);
        QCOMPARE(*lines.rbegin(), static_cast<int>(maxCases));
    }

    void givesAFreedLineAway() {
        Workspace workspace;
        addCase(workspace, {});
        addCase(workspace, {});
        workspace.cases.erase(workspace.cases.begin() + 1);
        QCOMPARE(freeLine(workspace), 2);
        QVERIFY(addCase(workspace, {}));
        QCOMPARE(workspace.cases.back().line, 2);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "test_workspace.moc"

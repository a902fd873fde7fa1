// Scenarios as one line of text: all of a scenario comes back, and nothing else does.
#include <QCryptographicHash>
#include <QTest>
#include <QtEndian>
#include <random>

#include "model/scenario/scenario_json.h"
#include "model/scenario/workspace_json.h"
#include "tests/support/problem_of.h"
#include "tests/support/shipped.h"
#include "ui/files/scenario_files.h"
#include "ui/sharing/qr_code.h"
#include "ui/sharing/scenario_line.h"

using model::Id;

namespace {

model::Workspace back(const QString& line) {
    return ui::openWorkspace(line, support::shipped());
}

std::string problemIn(const QString& line) {
    try {
        back(line);
    } catch (const model::InputError& error) {
        return error.problem().id;
    }
    return {};
}

QString lineAround(const QByteArray& packed) {
    const QByteArray check = QCryptographicHash::hash(packed, QCryptographicHash::Sha256).left(4);
    return QStringLiteral("scalewatt:1:") +
           QString::fromLatin1(
               (check + packed).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)) +
           u'.';
}

std::vector<model::Workspace> examples() {
    std::vector<model::Workspace> all;
    for (const auto& entry : std::filesystem::directory_iterator(support::resources() / "examples")) {
        all.push_back(
            model::parseWorkspace(support::readFile(entry.path()), entry.path().string(), support::shipped()));
    }
    return all;
}

/// Inputs typed here and there, each inside its limits; such as do not fit together are left out by the caller.
model::Scenario randomScenario(std::mt19937& random) {
    model::Scenario scenario;
    scenario.name = QStringLiteral("Run %1 – 模型 \"<&>\"").arg(random() % 1000).toStdString();
    for (const model::Parameter& p : model::parameters()) {
        if (random() % 4 != 0 || !p.isNumeric()) {
            continue;
        }
        const double share = static_cast<double>(random()) / static_cast<double>(std::mt19937::max());
        double value = p.track.low + share * (p.track.high - p.track.low);
        value = p.kind == model::Kind::Integer ? std::round(value) : value;
        if (p.limits.contains(value)) {
            scenario.set(p.id, value);
        }
    }
    return scenario;
}

} // namespace

class TestScenarioLine : public QObject {
    Q_OBJECT

private slots:
    void everyExampleComesBack() {
        for (const model::Workspace& example : examples()) {
            const QString line = ui::scenarioLineOf(example);
            QVERIFY(line.startsWith("scalewatt:1:") && line.endsWith(u'.') && !line.contains(u'\n'));
            QVERIFY2(line.size() < 900 + 300 * (std::ssize(example.cases) - 1), qPrintable(QString::number(line.size())));
            QVERIFY(back(line) == example);
        }
    }

    void randomScenariosComeBack() {
        std::mt19937 random(7);
        int tried = 0;
        while (tried < 200) {
            const model::Scenario scenario = randomScenario(random);
            try {
                model::checkScenario(scenario, "random", support::shipped());
            } catch (const model::InputError&) {
                continue;
            }
            ++tried;
            QVERIFY(back(ui::scenarioLineOf(scenario)).scenario() == scenario);
        }
    }

    void severalScenariosAndTheirBaselineComeBack() {
        const auto all = examples();
        model::Workspace workspace = model::workspaceOf(all[0].scenario(), all[1].scenario());
        model::addCase(workspace, all[2].scenario());
        workspace.cases.back().hidden = true;
        QVERIFY(back(ui::scenarioLineOf(workspace)) == workspace);
    }

    void onlyWhatWasTypedIsInside() {
        const QString nothing = ui::scenarioLineOf(model::Scenario());
        QVERIFY2(nothing.size() < 50, qPrintable(nothing));
        QVERIFY(back(nothing).scenario() == model::Scenario());
    }

    void othersMayBreakAndSurroundIt() {
        const model::Workspace example = examples().front();
        const QString line = ui::scenarioLineOf(example);
        QString mailed = line;
        mailed.insert(40, QStringLiteral("\r\n  ")).insert(70, u'\n');
        QVERIFY(ui::readWorkspace(mailed.toUtf8(), "mail", support::shipped()) == example);
        const QByteArray inText =
            ui::documentOfLine(QStringLiteral("Look: ") + line + QStringLiteral(" What do you think?"), "chat");
        QVERIFY(ui::readWorkspace(inText, "chat", support::shipped()) == example);
        const QByteArray noStop = ui::documentOfLine(line.chopped(1) + QStringLiteral(" and then"), "chat");
        QVERIFY(ui::readWorkspace(noStop, "chat", support::shipped()) == example);
    }

    void aCutOrChangedLineIsRefused() {
        const QString line = ui::scenarioLineOf(examples().front());
        for (qsizetype length = 12; length < line.size() - 1; ++length) {
            QCOMPARE(problemIn(line.left(length)), std::string("line.damaged"));
        }
        for (qsizetype place = 12; place < line.size() - 3; place += 7) {
            QString changed = line;
            changed[place] = changed[place] == u'A' ? u'B' : u'A';
            QCOMPARE(problemIn(changed), std::string("line.damaged"));
        }
    }

    void otherVersionsAndOtherTextAreNamed() {
        QCOMPARE(problemIn("scalewatt:2:abc."), std::string("line.unknown_version"));
        QCOMPARE(problemIn("scalewatt:"), std::string("line.unknown_version"));
        QCOMPARE(problemIn("scalewatt:1:"), std::string("line.damaged"));
        QCOMPARE(support::problemOf([] { ui::documentOfLine("good morning", "clipboard"); }).id,
                 std::string("line.missing"));
    }

    /// What unpacks to much more than any scenario is refused before it is unpacked, and what lies about its length
    /// after.
    void aBombIsRefused() {
        const QByteArray large = qCompress(QByteArray(12'000'000, ' '), 9);
        QVERIFY2(large.size() < 12'100, "no bomb");
        QCOMPARE(problemIn(lineAround(large)), std::string("line.too_large"));
        QByteArray liar = large;
        qToBigEndian<quint32>(100, liar.data());
        QCOMPARE(problemIn(lineAround(liar)), std::string("line.damaged"));
    }

    void aDocumentThatIsNoScenarioIsRefusedLikeAFile() {
        QCOMPARE(problemIn(lineAround(qCompress("{\"site\": {\"pue\": -1}}"))), std::string("value.outside"));
        QCOMPARE(problemIn(lineAround(qCompress("{\"nonsense\": 1}"))), std::string("json.unknown_key"));
    }

    void aScenarioTooLongForALineIsNotCut() {
        model::Scenario scenario;
        std::mt19937 random(3);
        for (int i = 0; i < 100'000; ++i) {
            scenario.notes += static_cast<char>('a' + random() % 26);
        }
        QCOMPARE(support::problemOf([&] { ui::scenarioLineOf(scenario); }).id, std::string("line.too_large"));
    }

    void aQrCodeHoldsEveryExample() {
        for (const model::Workspace& example : examples()) {
            const ui::QrCode code = ui::qrCode(ui::scenarioLineOf(example).toUtf8());
            QVERIFY(code.size >= 21 && code.size <= 177 &&
                    code.dark.size() == static_cast<std::size_t>(code.size * code.size));
            QVERIFY(code.at(0, 0) && code.at(code.size - 1, 0) &&
                    code.at(0, code.size - 1)); // the corners that scanners look for
        }
        QVERIFY(ui::qrCode(QByteArray(3'000, 'x')).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestScenarioLine)
#include "test_scenario_line.moc"

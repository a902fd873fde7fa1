// The direction of the arrows: the core knows no Qt, thread, clock, locale or environment, and nothing above itself.
#include <QTest>
#include <map>
#include <regex>

#include "tests/support/shipped.h"

namespace {

namespace fs = std::filesystem;

const fs::path root = SCALEWATT_SOURCE_DIR;

std::vector<fs::path> sourcesOf(const char* room) {
    std::vector<fs::path> files;
    if (!fs::exists(root / room)) {
        return files;
    }
    for (const auto& entry : fs::recursive_directory_iterator(root / room)) {
        if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h") {
            files.push_back(entry.path());
        }
    }
    return files;
}

// The code without comments and text in quotes (includes keep theirs).
std::string codeOf(const fs::path& file) {
    std::string text = support::readFile(file);
    text = std::regex_replace(text, std::regex("//[^\n]*"), "");
    return std::regex_replace(text, std::regex("(\n[^#\n]*)\"[^\"\n]*\""), "$1");
}

void lacks(const char* room, const std::vector<std::string>& patterns) {
    const auto files = sourcesOf(room);
    for (const fs::path& file : files) {
        const std::string code = codeOf(file);
        for (const std::string& pattern : patterns) {
            QVERIFY2(!std::regex_search(code, std::regex(pattern)),
                     (file.filename().string() + " has " + pattern).c_str());
        }
    }
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT

private slots:
    void theCoreIsThere() { QVERIFY(sourcesOf("model").size() > 40); }

    void theCoreKnowsNoQt() {
        lacks("model", {"#include <Q", "\\bQ[A-Z][A-Za-z]+\\b(?=[ :(<&*])(?!uantit|uestion)", "Q_OBJECT", "\\btr\\("});
    }

    void theCoreKnowsNoWorld() {
        lacks("model",
              {"#include "
               "<(thread|mutex|atomic|future|chrono|ctime|time\\.h|locale|clocale|fstream|filesystem|iostream|random|"
               "cstdlib)>",
               "std::locale", "setlocale", "\\bgetenv\\b", "\\bfopen\\b", "std::time\\b", "std::thread", "\\brand\\("});
    }

    void theCoreHasNoMutableGlobals() {
        lacks("model", {"\n(static )?(int|double|bool|std::string) [A-Za-z_]+( =[^;(]*)?;", "\\bthread_local\\b"});
    }

    void includesGoDownwardsOnly() {
        lacks("model", {"#include \"(ui|app)/"});
        lacks("ui", {"#include \"app/"});
    }

    // The linker keeps one of two classes of a name, whichever comes first, and the program crashes far from there.
    void noTwoTypesBearOneName() {
        const std::regex type("\n(?:class|struct|enum class) (\\w+)[^;\n]*\\{");
        for (const char* room : {"model", "ui", "app"}) {
            std::map<std::string, std::string> homes;
            for (const fs::path& file : sourcesOf(room)) {
                if (file.extension() != ".h") {
                    continue;
                }
                const std::string text = support::readFile(file);
                for (std::sregex_iterator found(text.begin(), text.end(), type), end; found != end; ++found) {
                    const auto [home, isNew] = homes.emplace((*found)[1].str(), file.string());
                    QVERIFY2(isNew, (home->first + ": " + home->second + ", " + file.string()).c_str());
                }
            }
            QVERIFY(!homes.empty());
        }
    }

    void everyHeaderSaysWhatItIsFor() {
        for (const char* room : {"model", "ui", "app"}) {
            for (const fs::path& file : sourcesOf(room)) {
                if (file.extension() == ".h") {
                    const std::string text = support::readFile(file);
                    QVERIFY2(text.starts_with("// "), file.filename().c_str());
                    QVERIFY2(text.find("#pragma once") != std::string::npos, file.filename().c_str());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "test_architecture.moc"

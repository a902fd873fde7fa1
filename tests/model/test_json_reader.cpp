// Strict JSON: what is refused, and where it says the fault lies.
#include <QTest>

#include "model/formats/json_reader.h"
#include "tests/support/problem_of.h"

using namespace model;

namespace {

Problem refused(std::string_view text) {
    return support::problemOf([&] { parseJson(text, "f.json"); });
}

std::string nested(int depth) {
    return std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']');
}

} // namespace

class TestJsonReader : public QObject {
    Q_OBJECT

private slots:
    void keepsOrderAndValues() {
        const Json json = parseJson(R"({"b": 1, "a": {"x": [true, null, "é"]}})", "f.json");
        QCOMPARE(json.begin().key(), std::string("b"));
        QCOMPARE(json["a"]["x"][2].get<std::string>(), std::string("é"));
    }

    void syntaxNamesLineAndColumn() {
        const Problem p = refused("{\n  \"a\": 1,\n  \"b\": oops\n}");
        QCOMPARE(p.id, std::string("json.syntax"));
        QCOMPARE(p.file, std::string("f.json"));
        QVERIFY2(p.path.starts_with("line 3, column "), p.path.c_str());
        for (const char* bad :
             {"", "{", "{\"a\":}", "[1,]", "{\"a\": NaN}", "{\"a\": Infinity}", "not json", "{} {}", "{'a': 1}"}) {
            QCOMPARE(refused(bad).id, std::string("json.syntax"));
        }
    }

    void utf8IsChecked_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("offset");
        QTest::newRow("lone continuation") << QByteArray("ab\x80") << 2;
        QTest::newRow("overlong two") << QByteArray("\xC0\xAF") << 0;
        QTest::newRow("overlong three") << QByteArray("a\xE0\x80\xAF") << 1;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 0;
        QTest::newRow("overlong four") << QByteArray("\xF0\x80\x80\x80") << 0;
        QTest::newRow("above the last") << QByteArray("\xF4\x90\x80\x80") << 0;
        QTest::newRow("no such lead") << QByteArray("x\xFF") << 1;
        QTest::newRow("cut short") << QByteArray("é\xE6\xB3") << 2;
        QTest::newRow("bad tail") << QByteArray("\xE6\xB3(") << 0;
        QTest::newRow("all well") << QByteArray("aé法😀") << -1;
        QTest::newRow("edges well") << QByteArray(
                                           "\xED\x9F\xBF\xEE\x80\x80\xF4\x8F\xBF\xBF\xE0\xA0\x80\xF0\x90\x80\x80")
                                    << -1;
    }
    void utf8IsChecked() {
        QFETCH(QByteArray, text);
        QFETCH(int, offset);
        const std::size_t bad = firstInvalidUtf8(text.toStdString());
        QCOMPARE(bad == std::string_view::npos ? -1 : static_cast<int>(bad), offset);
    }

    void invalidUtf8IsRefused() {
        const Problem p = refused("{\"name\":\n \"\xFF\"}");
        QCOMPARE(p.id, std::string("json.not_utf8"));
        QCOMPARE(p.path, std::string("line 2, column 3"));
    }

    void depthIsBounded() {
        QVERIFY(parseJson(nested(20), "f.json").is_array());
        for (const int depth : {40, 100'000}) {
            const Problem p = refused(nested(depth));
            QCOMPARE(p.id, std::string("json.too_deep"));
            QVERIFY(std::holds_alternative<Interval>(p.allowed));
        }
        QCOMPARE(refused(std::string(100'000, '[')).id, std::string("json.too_deep"));
        std::string objects = R"({"a":)";
        for (int i = 0; i < 100'000; ++i) {
            objects += R"({"b":)";
        }
        const Problem p = refused(objects);
        QCOMPARE(p.id, std::string("json.too_deep"));
        QVERIFY2(p.path.starts_with("a.b.b"), p.path.c_str());
    }

    void duplicateKeysAreRefused() {
        const Problem top = refused(R"({"a": 1, "b": 2, "a": 3})");
        QCOMPARE(top.id, std::string("json.duplicate_key"));
        QCOMPARE(top.path, std::string("a"));
        const Problem inner = refused(R"({"site": {"pue": 1.1, "pue": 1.2}})");
        QCOMPARE(inner.path, std::string("site.pue"));
        QCOMPARE(inner.value, std::string("pue"));
        const Problem listed = refused(R"([{"a": 1}, 7, {"a": 1, "b": [{"c": 1}, {"c": 1, "c": 1}]}])");
        QCOMPARE(listed.id, std::string("json.duplicate_key"));
        QCOMPARE(listed.path, std::string("[2].b[1].c"));
    }

    void theSameKeyInSiblingsIsFine() {
        QVERIFY(
            parseJson(R"({"a": {"x": 1}, "b": {"x": 1}, "c": [{"x": 1}, {"x": 2}], "x": 0})", "f.json").is_object());
    }

    void numbersThatNoDoubleHoldsAreRefused() {
        const Problem p = refused(R"({"model": {"parameters": 1e999}})");
        QCOMPARE(p.id, std::string("value.not_finite"));
        QCOMPARE(p.path, std::string("model.parameters"));
    }

    void typesAndExcerpts() {
        QCOMPARE(jsonTypeName(Json(1.5)), std::string("number"));
        QCOMPARE(jsonTypeName(Json(3)), std::string("number"));
        QCOMPARE(jsonTypeName(Json("x")), std::string("string"));
        QCOMPARE(jsonTypeName(Json::array()), std::string("array"));
        QCOMPARE(jsonExcerpt(Json("short")), std::string("short"));
        const std::string cut = jsonExcerpt(Json(std::string(39, 'a') + "法法"));
        QCOMPARE(cut, std::string(39, 'a') + "…"); // never in the middle of a character
        QCOMPARE(firstInvalidUtf8(cut), std::string_view::npos);
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "test_json_reader.moc"

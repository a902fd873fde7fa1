// Folding, words and edit distance behind the search for devices and places.
#include <QTest>

#include "model/catalog/text_search.h"

using namespace model;

class TestTextSearch : public QObject {
    Q_OBJECT

private slots:
    void foldsCaseAndAccents_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("folded");
        QTest::newRow("case") << QByteArray("H100 SXM") << QByteArray("h100 sxm");
        QTest::newRow("French") << QByteArray("États-Unis") << QByteArray("etats-unis");
        QTest::newRow("Spanish") << QByteArray("España Ñ") << QByteArray("espana n");
        QTest::newRow("German") << QByteArray("Österreich ÄÖÜ äöü") << QByteArray("osterreich aou aou");
        QTest::newRow("Turkish") << QByteArray("İzmir Türkiye ş") << QByteArray("izmir turkiye s");
        QTest::newRow("Polish") << QByteArray("Łódź Żywiec") << QByteArray("lodz zywiec");
        QTest::newRow("Czech") << QByteArray("Česko Šťáhlavy") << QByteArray("cesko stahlavy");
        QTest::newRow("Danish") << QByteArray("Ærø Ålborg") << QByteArray("aro alborg");
        QTest::newRow("Chinese stays") << QByteArray("法国") << QByteArray("法国");
        QTest::newRow("Cyrillic stays") << QByteArray("Я") << QByteArray("Я");
        QTest::newRow("cut sequence") << QByteArray("a\xC3") << QByteArray("a\xC3");
        QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    }
    void foldsCaseAndAccents() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, folded);
        QCOMPARE(QByteArray::fromStdString(foldText(text.toStdString())), folded);
    }

    void wordsAreSplitAtSpacesAndCommas() {
        QCOMPARE(queryWords("  Paris,France\tÉté "), (std::vector<std::string>{"paris", "france", "ete"}));
        QVERIFY(queryWords(" , ").empty());
        QCOMPARE(queryWords("us-east-1"), (std::vector<std::string>{"us-east-1"}));
    }

    void editDistanceCountsEdits() {
        QCOMPARE(editDistance("", ""), std::size_t{0});
        QCOMPARE(editDistance("h100", "h100"), std::size_t{0});
        QCOMPARE(editDistance("h100", "h200"), std::size_t{1});
        QCOMPARE(editDistance("kitten", "sitting"), std::size_t{3});
        QCOMPARE(editDistance("abc", ""), std::size_t{3});
        QCOMPARE(editDistance("", "abcd"), std::size_t{4});
        QCOMPARE(editDistance("flaw", "lawn"), editDistance("lawn", "flaw"));
    }
};

QTEST_GUILESS_MAIN(TestTextSearch)
#include "test_text_search.moc"

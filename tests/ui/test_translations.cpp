// The translation files themselves: complete, without leftovers, and with the same places as their sources.
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>
#include <functional>

namespace {

struct Message {
    QString context;
    QString source;
    QString type; // "unfinished", "obsolete", …
    bool numerus = false;
    QStringList translations;
};

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message{context, {}, {}, xml.attributes().value("numerus") == QStringLiteral("yes"), {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            message.type = xml.attributes().value("type").toString();
            if (!message.numerus) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) {
                message.translations << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString& language) {
    QFile file(QStringLiteral(SCALEWATT_SOURCE_DIR "/translations/scalewatt_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == QStringLiteral("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QStringLiteral("message")) {
            messages << readMessage(xml, context);
        }
    }
    return messages;
}

QStringList places(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%(?:L?[0-9]|n)"));
    QStringList found;
    for (const auto& match : pattern.globalMatch(text)) {
        found << match.captured();
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

    static void forEachMessage(const QString& language,
                               const std::function<bool(const Message&, const QString&)>& isGood) {
        const QList<Message> messages = readMessages(language);
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            for (const QString& translation : message.translations) {
                QVERIFY2(isGood(message, translation), qPrintable(message.context + ": " + message.source));
            }
        }
    }

private slots:
    void languages_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English plurals") << "en";
        QTest::newRow("Simplified Chinese") << "zh_CN";
    }

    void everyMessageIsTranslated_data() { languages_data(); }
    void everyMessageIsTranslated() {
        QFETCH(QString, language);
        forEachMessage(language, [](const Message& message, const QString& translation) {
            return message.type.isEmpty() && !translation.trimmed().isEmpty();
        });
    }

    void placesAgree_data() { languages_data(); }
    void placesAgree() {
        QFETCH(QString, language);
        forEachMessage(language, [](const Message& message, const QString& translation) {
            return places(message.source) == places(translation);
        });
    }

    void chineseHoldsEverySource() {
        QVERIFY(readMessages("zh_CN").size() > 400);
        for (const Message& message : readMessages("en")) {
            QVERIFY2(message.numerus && message.translations.size() == 2, qPrintable(message.source));
            QVERIFY2(!message.translations.join(' ').contains("(s)"), qPrintable(message.source));
        }
    }

    void proseUsesChinesePunctuation() {
        static const QRegularExpression halfWidth(QStringLiteral("\\p{Han}[,;:!?]|\\p{Han}\\.(\\s|$)"));
        forEachMessage("zh_CN", [](const Message&, const QString& translation) {
            return !halfWidth.match(translation).hasMatch();
        });
    }

    void filesHoldNeitherLinesNorLeftovers() {
        for (const char* language : {"en", "zh_CN"}) {
            QFile file(QStringLiteral(SCALEWATT_SOURCE_DIR "/translations/scalewatt_%1.ts").arg(language));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            QVERIFY(!text.contains("<location"));
            QVERIFY(!text.contains("type=\"obsolete\"") && !text.contains("type=\"vanished\""));
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"

#include "ui/words/fill_places.h"

#include <QRegularExpression>

namespace ui {
namespace {

const QRegularExpression& placePattern() {
    static const QRegularExpression pattern(QStringLiteral("%([1-9])"));
    return pattern;
}

/// No space between Chinese characters: "56.6 万次" and "28 吨至 586 吨", but "14 次".
bool closesUp(const QString& filled, QStringView rest) {
    const bool isChinese = !filled.isEmpty() && filled.back().script() == QChar::Script_Han;
    return isChinese && rest.size() > 1 && rest[0] == u' ' && rest[1].script() == QChar::Script_Han;
}

} // namespace

QString fillPlaces(const QString& sentence, const QStringList& values) {
    QString filled;
    qsizetype end = 0;
    for (const QRegularExpressionMatch& place : placePattern().globalMatch(sentence)) {
        filled += QStringView(sentence).mid(end, place.capturedStart() - end);
        filled += values.value(place.captured(1).toInt() - 1);
        end = place.capturedEnd();
        end += closesUp(filled, QStringView(sentence).mid(end)) ? 1 : 0;
    }
    return filled + sentence.mid(end);
}

bool hasEmptyPlace(const QString& sentence, const QStringList& values) {
    for (const QRegularExpressionMatch& place : placePattern().globalMatch(sentence)) {
        if (values.value(place.captured(1).toInt() - 1).isEmpty()) {
            return true;
        }
    }
    return false;
}

} // namespace ui

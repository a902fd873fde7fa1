#include "ui/fill_places.h"

#include <QRegularExpression>

namespace ui {
namespace {

const QRegularExpression& placePattern() {
    static const QRegularExpression pattern(QStringLiteral("%([1-9])"));
    return pattern;
}

} // namespace

QString fillPlaces(const QString& sentence, const QStringList& values) {
    QString filled;
    qsizetype end = 0;
    for (const QRegularExpressionMatch& place : placePattern().globalMatch(sentence)) {
        filled += QStringView(sentence).mid(end, place.capturedStart() - end);
        filled += values.value(place.captured(1).toInt() - 1);
        end = place.capturedEnd();
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

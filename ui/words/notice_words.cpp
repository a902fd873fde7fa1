// Notices of the core in words: the table's sentence with its places filled.
#include <QCoreApplication>
#include <cmath>

#include "ui/words/fill_places.h"
#include "ui/words/notice_table.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using enum As;

QString basisText(std::string_view basis) {
    const QString text = QString::fromUtf8(basis.data(), static_cast<qsizetype>(basis.size()));
    if (basis.starts_with("life_cycle")) {
        return QCoreApplication::translate("NoticeWords", "life-cycle");
    }
    if (basis.starts_with("direct")) {
        return QCoreApplication::translate("NoticeWords", "direct emissions only");
    }
    return text;
}

QString numberArgument(As as, double value, const NumberStyle& style) {
    switch (as) {
    case Share:
        return percentText(value, style);
    case Count:
        return countText(value, style);
    case Flop:
        return flopText(value, style);
    case Mass:
        return massText(value, style);
    case Watts:
        return powerText(value, style);
    case Year:
        return QString::number(std::lround(value)); // a year is never grouped
    default:
        return plainText(value, style);
    }
}

QString wordArgument(As as, const model::Notice& notice, const std::string& word) {
    const model::Parameter* own = model::findParameter(notice.parameter);
    const model::Parameter* named = model::findParameter(word);
    if (as == Benchmark) {
        return benchmarkLabel(word);
    }
    if (as == Law) {
        return lawLabel(word);
    }
    if (as == Choice && own != nullptr) {
        return choiceLabel(own->id, word);
    }
    if (as == Path && named != nullptr) {
        return parameterLabel(named->id);
    }
    return as == Basis ? basisText(word) : QString::fromStdString(word);
}

QString ownLabel(const model::Notice& notice) {
    const model::Parameter* own = model::findParameter(notice.parameter);
    return own != nullptr ? parameterLabel(own->id) : QString::fromStdString(notice.parameter);
}

QString placeText(As as, std::size_t place, const model::Notice& notice, const NumberStyle& style) {
    if (as == Own) {
        return ownLabel(notice);
    }
    if (place >= notice.arguments.size()) {
        return QStringLiteral("–");
    }
    const model::Argument& argument = notice.arguments[place];
    if (const double* number = std::get_if<double>(&argument)) {
        return numberArgument(as, *number, style);
    }
    if (const auto* region = std::get_if<model::PlaceName>(&argument)) {
        return placeLabel(*region);
    }
    return wordArgument(as, notice, std::get<std::string>(argument));
}

} // namespace

QString noticeText(const model::Notice& notice, const NumberStyle& style) {
    const NoticeWords* words = findNoticeWords(notice.id);
    if (words == nullptr) {
        return QString::fromStdString(notice.id);
    }
    QStringList places;
    for (std::size_t i = 0; i < words->places.size() && words->places[i] != None; ++i) {
        places << placeText(words->places[i], i, notice, style);
    }
    return fillPlaces(QCoreApplication::translate("NoticeWords", words->sentence), places);
}

QString severityLabel(model::Severity severity) {
    switch (severity) {
    case model::Severity::Error:
        return QCoreApplication::translate("NoticeWords", "Error");
    case model::Severity::Warning:
        return QCoreApplication::translate("NoticeWords", "Warning");
    default:
        return QCoreApplication::translate("NoticeWords", "Notice");
    }
}

} // namespace ui

// Fills the numbered places of a sentence in one pass, so that a value holding "%2" stays as it is.
#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// "%1 is %2" with {"a", "b"}; a place without a value stays empty, a value without a place is left out.
/// A Chinese value closes up with the Chinese word behind it.
QString fillPlaces(const QString& sentence, const QStringList& values);
/// Whether the sentence has a place whose value is missing or empty.
bool hasEmptyPlace(const QString& sentence, const QStringList& values);

} // namespace ui

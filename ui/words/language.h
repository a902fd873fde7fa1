// The language of the program: which are shipped, which one to speak, and switching while running.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace ui {

/// Locale names of the shipped languages, English first.
QStringList shippedLanguages();
/// The language's own name, "简体中文".
QString languageName(const QString& language);
/// The shipped language for this wish: a locale name ("zh", "zh-CN", "en_GB"), or empty for the system's; English where
/// none fits.
QString chooseLanguage(const QString& wish);
/// True where `wish` names a shipped language.
bool isShippedLanguage(const QString& wish);

/// Installs the translators of a shipped language in the application, in place of the ones before.
void installLanguage(const QString& language);
/// How numbers look in this language: the system's locale where it speaks the language, else the language's own.
QLocale numberLocale(const QString& language);

} // namespace ui

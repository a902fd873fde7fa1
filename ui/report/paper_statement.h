// What a paper or a model card says about its compute and carbon, ready to be copied.
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "model/catalog/catalog.h"
#include "ui/session/runner.h"
#include "ui/words/number_format.h"

namespace ui {

/// Sentences in the language of the application; empty where there is no answer.
QString paperSentences(const Shown& shown, const model::Catalog& catalog, const NumberStyle& style);
/// The same for LaTeX, everything escaped, with a \cite of the program.
QString paperLatex(const Shown& shown, const model::Catalog& catalog, const NumberStyle& style);
/// The program with its data, and the sources the numbers rest on, as BibTeX entries (@misc).
QString paperBibtex(const Shown& shown, const model::Catalog& catalog);
/// The block `co2_eq_emissions` of a model card's metadata (huggingface.co/docs/hub/model-cards-co2): `emissions` in
/// grams, here of the electricity of the final run, as trackers measure it; `source`, `training_type`,
/// `geographical_location`, `hardware_used`. Empty where there is no answer.
QString modelCardYaml(const Shown& shown, const model::Catalog& catalog, const NumberStyle& style);

/// Text in LaTeX: special characters escaped, subscripts, dashes and × in commands every engine knows.
QString latexText(const QString& text);
/// Text inside a BibTeX field in braces: as for LaTeX, and with braces that match.
QString bibtexText(const QString& text);
/// A YAML string in double quotes.
QString yamlText(const QString& text);

} // namespace ui

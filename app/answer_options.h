// What commands that read scenarios and print an answer have in common: FILE, --format, the catalogue, notices as words.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "app/command_parser.h"
#include "model/catalog/catalog.h"
#include "model/run/notice.h"
#include "ui/files/catalog_loader.h"
#include "ui/words/number_format.h"

namespace app {

enum class Form { Json, Text, Csv };

/// One scenario file, or standard input.
void addFile(CommandParser& parser);
void addForm(CommandParser& parser);
/// Of the answer; throws UsageError.
Form formFrom(const CommandParser& parser);

/// The catalogue with the user's own files; what is wrong with those is told.
ui::LoadedCatalog toldCatalog(ui::Runs runs = ui::Runs::LeftOut);

/// In the language of the reader, in their order.
std::vector<std::string> noticeTexts(std::span<const model::Notice> notices, const ui::NumberStyle& style);
/// Tells the errors among them, one line each; true where there is none.
bool toldErrors(const QString& file, std::span<const model::Notice> notices, const ui::NumberStyle& style);

} // namespace app

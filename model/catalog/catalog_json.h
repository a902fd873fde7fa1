// Catalogue files: JSON in, records with provenance out. The program's own files and a user's go the same way.
#pragma once

#include <string_view>

#include "model/catalog/catalog.h"

namespace model {

enum class CatalogOwner { Shipped, User };

/// Adds the records of one catalogue file; a record with a known id replaces the earlier one. User files are checked against
/// `schemaText` first and their records marked. Throws InputError naming file and path; the catalogue is unchanged then.
void addCatalog(Catalog& catalog, std::string_view text, std::string_view file, CatalogOwner owner, std::string_view schemaText);

/// The records of one shipped file in a catalogue of their own, so that files can be read side by side.
Catalog readShippedCatalog(std::string_view text, std::string_view file);

/// Moves the records of `added` into `catalog`; a record with a known id replaces the earlier one.
void mergeCatalog(Catalog& catalog, Catalog&& added);

/// What is wrong with this catalogue text by the schema, as an InputError; returns normally when all is well.
void checkCatalogSchema(std::string_view text, std::string_view file, std::string_view schemaText);

} // namespace model

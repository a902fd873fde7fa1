// JSON schema check of catalogue files (valijson), in a translation unit of its own: its headers are heavy.
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "model/catalog/catalog_json.h"
#include "model/formats/json_reader.h"

namespace model {
namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

// valijson's "<root>[records][3][mfu]" as "records[3].mfu".
std::string readablePath(const std::string& context)
{
    std::string path;
    for (std::size_t open = context.find('['); open != std::string::npos; open = context.find('[', open + 1)) {
        const std::string step = context.substr(open + 1, context.find(']', open) - open - 1);
        const bool isIndex = !step.empty() && step.find_first_not_of("0123456789") == std::string::npos;
        path += isIndex ? "[" + step + "]" : (path.empty() ? "" : ".") + step;
    }
    return path;
}

// The most deeply placed complaint says most; the outer ones only repeat that something inside is wrong.
valijson::ValidationResults::Error deepestError(valijson::ValidationResults& results)
{
    valijson::ValidationResults::Error deepest;
    for (valijson::ValidationResults::Error error; results.popError(error);) {
        if (error.context.size() >= deepest.context.size()) {
            deepest = error;
        }
    }
    return deepest;
}

std::string joined(const std::vector<std::string>& context)
{
    std::string path;
    for (const std::string& step : context) {
        path += step;
    }
    return path;
}

} // namespace

void checkCatalogSchema(std::string_view text, std::string_view file, std::string_view schemaText)
{
    const nlohmann::json document = nlohmann::json::parse(parseJson(text, file).dump());
    const nlohmann::json schemaJson = nlohmann::json::parse(schemaText);
    valijson::Schema schema;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(Adapter(schemaJson), schema);
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (!validator.validate(schema, Adapter(document), &results)) {
        const auto error = deepestError(results);
        const std::string path = readablePath(joined(error.context));
        const bool source = path.ends_with("source") || error.description.find("'source'") != std::string::npos;
        fail(source ? "catalog.missing_source" : "catalog.schema", file, path, error.description);
    }
}

} // namespace model

#include "model/ranges/asked_questions.h"

namespace model {

AskedQuestions::AskedQuestions(const Question& question, const Catalog& catalog) {
    if (!question.hasAccuracy || linkOf(question, catalog, question.benchmark) == nullptr) {
        return;
    }
    own.emplace(question, catalog, question.benchmark);
    for (const std::string& benchmark : linkedBenchmarks(question, catalog)) {
        benchmarks.emplace_back(benchmark, DrawnQuestion(question, catalog, benchmark));
    }
}

} // namespace model

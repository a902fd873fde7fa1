// What a scenario asks about accuracy, ready to be drawn: its own benchmark, and every one that the law links.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/ranges/drawn_question.h"

namespace model {

struct AskedQuestions {
    std::optional<DrawnQuestion> own; // none where no accuracy is linked: then the others are empty too
    std::vector<std::pair<std::string, DrawnQuestion>> benchmarks;

    AskedQuestions(const Question& question, const Catalog& catalog);
};

} // namespace model

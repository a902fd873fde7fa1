#include "model/run/step.h"

#include <algorithm>
#include <cctype>

namespace model {
namespace {

bool isWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

} // namespace

const Step* Plan::stepFor(Symbol symbol) const {
    for (std::size_t i = 0; i < m_count; ++i) {
        const auto found = std::ranges::find(m_parts[i], symbol, &Step::result);
        if (found != m_parts[i].end()) {
            return &*found;
        }
    }
    return nullptr;
}

std::vector<Symbol> symbolsIn(std::string_view formula) {
    std::vector<Symbol> found;
    while (!formula.empty()) {
        const std::string_view word(formula.begin(), std::ranges::find_if_not(formula, isWord));
        const auto symbol = symbolNamed(word);
        if (symbol && std::ranges::find(found, *symbol) == found.end()) {
            found.push_back(*symbol);
        }
        formula.remove_prefix(std::max<std::size_t>(word.size(), 1));
    }
    return found;
}

} // namespace model

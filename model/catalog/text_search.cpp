#include "model/catalog/text_search.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace model {
namespace {

// Base letters of U+00C0 … U+017F (Latin-1 Supplement and Latin Extended-A), '?' where there is none.
constexpr std::string_view latinBase = "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
                                       "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                                       "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr unsigned firstLatin = 0xC0;

char asciiLower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// The code point of a two-byte UTF-8 sequence, or 0.
unsigned twoByteCodePoint(std::string_view text, std::size_t i)
{
    const auto lead = static_cast<unsigned char>(text[i]);
    if ((lead & 0xE0U) != 0xC0U || i + 1 >= text.size()) {
        return 0;
    }
    return ((lead & 0x1FU) << 6U) | (static_cast<unsigned char>(text[i + 1]) & 0x3FU);
}

} // namespace

std::string foldText(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const unsigned code = twoByteCodePoint(text, i);
        if (code >= firstLatin && code < firstLatin + latinBase.size()) {
            folded += latinBase[code - firstLatin];
            ++i;
        } else {
            folded += asciiLower(text[i]);
        }
    }
    return folded;
}

std::vector<std::string> queryWords(std::string_view query)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : foldText(query) + ' ') {
        if (c != ' ' && c != ',' && c != '\t') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row[b.size()];
}

} // namespace model

#include "model/formats/csv.h"

#include <charconv>
#include <cmath>

#include "model/formats/json_reader.h"

namespace model {
namespace {

class CsvParser {
public:
    using Take = std::function<bool(CsvRow, double)>;

    CsvParser(std::string_view text, std::string_view file, const Take& take)
        : m_text(text), m_file(file), m_take(take)
    {
    }

    bool parse()
    {
        for (m_at = 0; m_at < m_text.size() && m_goesOn; ++m_at) {
            m_quoted ? insideQuotes(m_text[m_at]) : outsideQuotes(m_text[m_at]);
        }
        if (m_quoted) {
            fail("csv.bad_row", m_file, "line " + std::to_string(m_row.line), m_cell.substr(0, 40));
        }
        if (m_goesOn) {
            endRow();
        }
        return m_goesOn;
    }

private:
    void insideQuotes(char c)
    {
        if (c == '"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
            m_cell += c;
            ++m_at;
        } else if (c == '"') {
            m_quoted = false;
        } else {
            m_line += c == '\n' ? 1 : 0;
            m_cell += c;
        }
    }

    void outsideQuotes(char c)
    {
        if (c == '"' && m_cell.empty()) {
            m_quoted = true;
        } else if (c == ',') {
            endCell();
        } else if (c == '\n') {
            endRow();
            m_row.line = ++m_line;
        } else if (c != '\r') {
            m_cell += c;
        }
    }

    void endCell()
    {
        m_row.cells.push_back(std::move(m_cell));
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        const bool blank = m_row.cells.size() == 1 && m_row.cells.front().empty();
        if (!blank) {
            m_goesOn = m_take(std::move(m_row), static_cast<double>(m_at) / static_cast<double>(m_text.size()));
        }
        m_row = {};
    }

    std::string_view m_text;
    std::string m_file;
    std::size_t m_at = 0;
    int m_line = 1;
    bool m_quoted = false;
    std::string m_cell;
    CsvRow m_row{1, {}};
    const Take& m_take;
    bool m_goesOn = true;
};

} // namespace

bool readCsv(std::string_view text, std::string_view file, const std::function<bool(CsvRow, double)>& take)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark)) {
        text.remove_prefix(byteOrderMark.size());
    }
    return CsvParser(text, file, take).parse();
}

std::vector<CsvRow> parseCsv(std::string_view text, std::string_view file)
{
    std::vector<CsvRow> rows;
    readCsv(text, file, [&](CsvRow row, double) {
        rows.push_back(std::move(row));
        return true;
    });
    return rows;
}

std::optional<double> finiteNumber(std::string_view text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace model

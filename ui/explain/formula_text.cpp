#include "ui/explain/formula_text.h"

#include <QMap>
#include <cctype>

namespace ui {
namespace {

QString qtText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isWordChar(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.';
}

/// Reads a formula from left to right and writes rich text.
class FormulaWriter {
public:
    FormulaWriter(std::string_view rest, const NumberStyle& style, const std::function<QString(model::Symbol)>& write)
        : m_rest(rest), m_style(style), m_write(write) {}

    QString written() {
        QString text;
        while (!m_rest.empty()) {
            text += next();
        }
        return text;
    }

private:
    QString next() {
        const char c = m_rest.front();
        if (isWordChar(c)) {
            return word();
        }
        m_rest.remove_prefix(1);
        switch (c) {
        case '*':
            return QStringLiteral("·");
        case '-':
            return QStringLiteral("−");
        case '^':
            return QStringLiteral("<sup>") + raised() + QStringLiteral("</sup>");
        default:
            return QString(QLatin1Char(c));
        }
    }

    /// What stands behind ^: a word, or a group without its brackets.
    QString raised() {
        if (m_rest.empty() || m_rest.front() != '(') {
            return word();
        }
        int depth = 0;
        std::size_t end = 0;
        do {
            depth += m_rest[end] == '(' ? 1 : m_rest[end] == ')' ? -1 : 0;
            ++end;
        } while (depth > 0 && end < m_rest.size());
        const QString inner = FormulaWriter(m_rest.substr(1, end - 2), m_style, m_write).written();
        m_rest.remove_prefix(end);
        return inner;
    }

    QString word() {
        std::size_t length = 0;
        while (length < m_rest.size() && isWordChar(m_rest[length])) {
            ++length;
        }
        const std::string_view text = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        if (const auto symbol = model::symbolNamed(text)) {
            return m_write(*symbol);
        }
        bool isNumber = false;
        const double number = qtText(text).toDouble(&isNumber);
        return isNumber ? m_style.locale.toString(number, 'f', 0) : qtText(text); // exp, ln, min, max
    }

    std::string_view m_rest;
    const NumberStyle& m_style;
    const std::function<QString(model::Symbol)>& m_write;
};

} // namespace

QString symbolHtml(model::Symbol symbol) {
    static const QMap<QString, QString> greek{{"alpha", "α"}, {"beta", "β"}};
    const QString name = qtText(model::symbolInfo(symbol).name);
    const QString base = name.section(u'_', 0, 0);
    const QString index = name.section(u'_', 1).replace(u'_', u',');
    const QString shown = greek.value(base, base);
    const QString first = shown.size() == 1 ? "<i>" + shown + "</i>" : shown;
    return index.isEmpty() ? first : first + "<sub>" + index + "</sub>";
}

QString formulaHtml(std::string_view formula, const NumberStyle& style,
                    const std::function<QString(model::Symbol)>& write) {
    return FormulaWriter(formula, style, write).written();
}

QString formulaWithValues(const model::Derivation& derivation, const NumberStyle& style,
                          const std::function<QString(const model::Term&)>& valueText) {
    const std::vector<model::Symbol> named = model::symbolsIn(derivation.formula);
    return formulaHtml(derivation.formula, style, [&](model::Symbol symbol) {
        if (symbol == derivation.result.figure.symbol) {
            return symbolHtml(symbol);
        }
        const auto place = std::ranges::find(named, symbol) - named.begin();
        const QString text = valueText(derivation.terms[static_cast<std::size_t>(place)]);
        return text.contains(u'×') || text.startsWith(u'−') ? u'(' + text + u')' : text;
    });
}

} // namespace ui

// Evaluates a shown formula from the shown values alone: a reader's pocket calculator, knowing nothing of the program's
// own.
#pragma once

#include <cctype>
#include <cmath>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace support {

class Formula {
public:
    using Lookup = std::function<double(std::string_view)>;

    Formula(std::string_view text, Lookup lookup) : m_text(text), m_lookup(std::move(lookup)) {}

    double value() {
        const double result = sum();
        if (!m_text.empty()) {
            throw std::invalid_argument("left over: " + std::string(m_text));
        }
        return result;
    }

private:
    bool take(char c) {
        while (!m_text.empty() && m_text.front() == ' ') {
            m_text.remove_prefix(1);
        }
        if (m_text.empty() || m_text.front() != c) {
            return false;
        }
        m_text.remove_prefix(1);
        take('\0'); // spaces behind
        return true;
    }

    double sum() {
        double left = product();
        while (true) {
            if (take('+')) {
                left += product();
            } else if (take('-')) {
                left -= product();
            } else {
                return left;
            }
        }
    }

    double product() {
        double left = power();
        while (true) {
            if (take('*')) {
                left *= power();
            } else if (take('/')) {
                left /= power();
            } else {
                return left;
            }
        }
    }

    double power() {
        if (take('-')) {
            return -power();
        }
        const double base = atom();
        return take('^') ? std::pow(base, power()) : base;
    }

    double atom() {
        if (take('(')) {
            const double inner = sum();
            close();
            return inner;
        }
        take('\0');
        if (!m_text.empty() && std::isdigit(static_cast<unsigned char>(m_text.front()))) {
            std::size_t used = 0;
            const double number = std::stod(std::string(m_text), &used);
            m_text.remove_prefix(used);
            return number;
        }
        return named();
    }

    double named() {
        std::size_t length = 0;
        while (length < m_text.size() &&
               (std::isalnum(static_cast<unsigned char>(m_text[length])) || m_text[length] == '_')) {
            ++length;
        }
        const std::string word(m_text.substr(0, length));
        m_text.remove_prefix(length);
        return take('(') ? function(word) : m_lookup(word);
    }

    double function(const std::string& word) {
        const double first = sum();
        const double second = take(',') ? sum() : std::nan("");
        close();
        return word == "exp"   ? std::exp(first)
               : word == "ln"  ? std::log(first)
               : word == "ceil" ? std::ceil(first)
               : word == "min" ? std::min(first, second)
               : word == "max" ? std::max(first, second)
                               : throw std::invalid_argument("function " + word);
    }

    void close() {
        if (!take(')')) {
            throw std::invalid_argument("no ) before " + std::string(m_text));
        }
    }

    std::string_view m_text;
    Lookup m_lookup;
};

} // namespace support

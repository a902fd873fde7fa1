#include "ui/explain/explain_page.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/explain/formula_text.h"
#include "ui/words/fill_places.h"
#include "ui/words/symbol_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::Symbol;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExplainPage)
};

const model::Equivalent* recordOf(const model::Figure& figure, const model::Catalog& catalog) {
    const auto found = std::ranges::find(catalog.equivalents, figure.which, &model::Equivalent::id);
    return found == catalog.equivalents.end() ? nullptr : &*found;
}

/// Writes the page part by part and remembers where its links lead.
class PageWriter {
public:
    PageWriter(const model::Catalog& catalog, const NumberStyle& style, const Theme& theme)
        : m_catalog(catalog), m_style(style), m_theme(theme) {}

    ExplainPage written(const std::vector<model::Derivation>& derivations) {
        if (derivations.empty()) {
            return {Words::tr("No answer"), paragraph(Words::tr("There is no such number for these inputs.")), {}};
        }
        const model::Term& asked = derivations.front().result;
        m_page.title = fillPlaces(Words::tr("%1: %2"), {label(asked.figure), value(asked)});
        addBlock(derivations.front(), TextRole::Section);
        if (derivations.size() > 1) {
            m_page.html += QStringLiteral("<hr/>");
            m_page.html += paragraph(Words::tr("What it rests on, step by step"), m_theme.muted);
        }
        for (std::size_t i = 1; i < derivations.size(); ++i) {
            addBlock(derivations[i], TextRole::Base);
        }
        return m_page;
    }

private:
    QString label(const model::Figure& figure) const { return figureLabel(figure, m_catalog, m_style); }
    QString value(const model::Term& term) const { return figureValue(term.figure, term.value, m_catalog, m_style); }

    static QString coloured(const QString& html, const QColor& colour) {
        return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), html);
    }

    static QString paragraph(const QString& text, const QColor& colour = {}) {
        const QString html = text.toHtmlEscaped();
        return QStringLiteral("<p>%1</p>").arg(colour.isValid() ? coloured(html, colour) : html);
    }

    QString link(const QString& target, const QString& html) const {
        return QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>").arg(target, m_theme.accent.name(), html);
    }

    QString figureLink(const model::Figure& figure, const QString& text) {
        m_page.figures.push_back(figure);
        return link(QStringLiteral("figure:%1").arg(m_page.figures.size() - 1), text.toHtmlEscaped());
    }

    void addBlock(const model::Derivation& d, TextRole role) {
        const double pixels = m_theme.font(role).pixelSize();
        m_page.html +=
            QStringLiteral("<p style=\"font-size:%1px;font-weight:600;margin-top:%2px\">%3</p>")
                .arg(pixels)
                .arg(Theme::space12)
                .arg(fillPlaces(Words::tr("%1: %2"), {label(d.result.figure), value(d.result)}).toHtmlEscaped());
        if (d.formula.empty()) {
            m_page.html += QStringLiteral("<p>%1</p>").arg(source(d.result));
            return;
        }
        addFormula(d);
        const QString note = symbolNote(d.result.figure.symbol);
        if (!note.isEmpty()) {
            m_page.html += paragraph(note, m_theme.muted);
        }
        for (const model::Term& term : d.terms) {
            addTerm(term);
        }
    }

    /// In symbols, and below it with values.
    void addFormula(const model::Derivation& d) {
        const QString symbol = symbolHtml(d.result.figure.symbol);
        const QString symbols = formulaHtml(d.formula, m_style);
        const QString values = formulaWithValues(d, m_style, [this](const model::Term& term) { return value(term); });
        if (d.kind != model::StepKind::Formula) {
            const QString how = d.kind == model::StepKind::Least
                                    ? Words::tr("Found by search: %1 is the one for which this is least.")
                                : d.kind == model::StepKind::Monthly
                                    ? Words::tr("%1 is worked out month by month, each with its own requests; if all "
                                                "were like the first, it would be this.")
                                : d.kind == model::StepKind::Reading
                                    ? Words::tr("%1 is read from the hours of the place, as the mean over all starts in "
                                                "the year, for a run that must be done after so many hours.")
                                    : Words::tr("Found as a root: %1 is the one for which both sides agree.");
            m_page.html += QStringLiteral("<p>%1<br/>%2</p>").arg(how.toHtmlEscaped().arg(symbol), symbols);
            return;
        }
        m_page.html += QStringLiteral("<p>%1 = %2<br/>%1 = %3<br/>%1 = <b>%4</b></p>")
                           .arg(symbol, symbols, values, value(d.result).toHtmlEscaped());
    }

    void addTerm(const model::Term& term) {
        const QString name =
            term.computed ? figureLink(term.figure, label(term.figure)) : label(term.figure).toHtmlEscaped();
        m_page.html += QStringLiteral("<p style=\"margin-left:%1px\">%2 = %3 · %4%5</p>")
                           .arg(Theme::space12)
                           .arg(symbolHtml(term.figure.symbol), value(term).toHtmlEscaped(), name,
                                term.computed ? QString() : QStringLiteral("<br/>") + source(term));
    }

    QString chip(model::Origin origin) const {
        const QColor ink = origin == model::Origin::Typed      ? m_theme.accent
                           : origin == model::Origin::Fallback ? m_theme.warning
                                                               : m_theme.text;
        return QStringLiteral("<span style=\"background-color:%1;color:%2\">&nbsp;%3&nbsp;</span>")
            .arg(m_theme.grid.name(), ink.name(), originLabel(origin).toHtmlEscaped());
    }

    /// "[catalogue] source – change".
    QString source(const model::Term& term) const {
        QString text = chip(term.origin);
        if (term.origin != model::Origin::Typed && !term.source.empty()) {
            text += u' ' + coloured(QString::fromStdString(term.source).toHtmlEscaped(), m_theme.muted);
        }
        if (term.parameter) {
            const QString change = Words::tr("change “%1”").arg(parameterLabel(*term.parameter));
            text +=
                u' ' + link(QStringLiteral("input:%1").arg(static_cast<int>(*term.parameter)), change.toHtmlEscaped());
        }
        return text;
    }

    const model::Catalog& m_catalog;
    const NumberStyle& m_style;
    const Theme& m_theme;
    ExplainPage m_page;
};

} // namespace

QString figureLabel(const model::Figure& figure, const model::Catalog& catalog, const NumberStyle& style) {
    QString label = symbolLabel(figure.symbol);
    const model::Equivalent* record = recordOf(figure, catalog);
    if (figure.symbol == Symbol::Accuracy && !figure.which.empty()) {
        label = benchmarkLabel(figure.which);
    } else if (record != nullptr && figure.symbol == Symbol::Count) {
        label = equivalentLabel(*record, 2.0, catalog);
    } else if (record != nullptr && figure.symbol == Symbol::PerUnit) {
        label = fillPlaces(Words::tr("One of “%1”"), {equivalentLabel(*record, 1.0, catalog)});
    }
    if (!figure.target) {
        return label;
    }
    const QString target = percentText(*figure.target, style);
    return figure.benchmark.empty()
               ? fillPlaces(Words::tr("%1, at %2"), {label, target})
               : fillPlaces(Words::tr("%1, at %2 %3"), {label, target, benchmarkLabel(figure.benchmark)});
}

QString figureValue(const model::Figure& figure, double value, const model::Catalog& catalog,
                    const NumberStyle& style) {
    const model::Equivalent* record = recordOf(figure, catalog);
    if (record != nullptr && figure.symbol == Symbol::PerUnit) {
        return record->isEnergy ? energyText(value, style) : massText(value, style);
    }
    return figure.symbol == Symbol::Count ? spokenCount(value, style) : symbolValue(figure.symbol, value, style);
}

ExplainPage explainPage(const std::vector<model::Derivation>& derivations, const model::Catalog& catalog,
                        const NumberStyle& style, const Theme& theme) {
    return PageWriter(catalog, style, theme).written(derivations);
}

} // namespace ui

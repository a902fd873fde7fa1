#include "ui/topics/models_chart.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <ranges>

#include "model/history/history.h"
#include "ui/topics/year_places.h"
#include "ui/words/doubling_words.h"
#include "ui/words/fill_places.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using model::HistoryMeasure;
using model::HistoryPoint;
using model::Quantity;

constexpr int pieces = 32; // of the line, which is bent where the scale is linear

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelsChart)
};

/// "40 GB of text", "499 billion tokens".
QString corpusText(const model::HistoryModel& m, const NumberStyle& style) {
    constexpr double gigabyte = 1e9;
    if (m.corpusUnit == "bytes") {
        return fillPlaces(Words::tr("%1 GB of text"), {plainText(m.corpus / gigabyte, style)});
    }
    const QString count = spokenCount(m.corpus, style);
    return fillPlaces(m.corpusUnit == "words"            ? Words::tr("%1 words")
                      : m.corpusUnit == "subword_pieces" ? Words::tr("%1 subword pieces")
                                                         : Words::tr("%1 tokens"),
                      {count});
}

class Builder {
public:
    Builder(const ChartRequest& request, const ChartInputs& inputs)
        : m_inputs(inputs), m_measure(request.history), m_logarithmic(request.logarithmic && !isAccuracy()),
          m_points(model::historyPoints(request.history, inputs.catalog)), m_fit(model::historyFit(m_measure, m_points)) {}

    TopicChart build() {
        m_chart.spec.title = title();
        m_chart.spec.subtitle = subtitle();
        m_chart.spec.emptyMessage = Words::tr("The catalogue holds no models.");
        if (m_points.empty()) {
            return std::move(m_chart);
        }
        setYears();
        setValues();
        addModels();
        addOwn();
        addLine();
        addLegend();
        return std::move(m_chart);
    }

private:
    bool isAccuracy() const { return m_measure == HistoryMeasure::Accuracy; }
    bool isCorpus() const { return m_measure == HistoryMeasure::Corpus; }

    QString title() const {
        if (isAccuracy()) {
            return Words::tr("What accuracy they bought: each on its own benchmark, which no line can join");
        }
        const QString doubled = m_fit ? doublingText(*m_fit, m_inputs.style) : QString();
        return m_measure == HistoryMeasure::Corpus  ? Words::tr("What models learn from doubled %1").arg(doubled)
               : m_measure == HistoryMeasure::Compute ? Words::tr("The compute of training doubled %1").arg(doubled)
                                                      : Words::tr("The CO₂e of training doubled %1").arg(doubled);
    }

    QString subtitle() const {
        const QString fit = m_fit ? Words::tr("Least squares through %1 models, range 90 %.")
                                        .arg(plainText(m_fit->points, m_inputs.style))
                                  : QString();
        switch (m_measure) {
        case HistoryMeasure::Corpus:
            return Words::tr("Articles take every figure for words; papers count words, pieces of words, gigabytes or tokens. %1").arg(fit);
        case HistoryMeasure::Carbon:
            return Words::tr("Filled: published, whatever each report counts. Hollow: nobody published it, estimated here. %1").arg(fit);
        case HistoryMeasure::Compute:
            return Words::tr("Operations of the final run: parameters times tokens times 6, or 3 for encoder-decoders. %1").arg(fit);
        case HistoryMeasure::Accuracy:
            break;
        }
        return Words::tr("A higher mark on another benchmark is no better model.");
    }

    double own(const Shown& shown) const {
        switch (m_measure) {
        case HistoryMeasure::Corpus:
            return model::wordsOf(shown.result.point[Quantity::Tokens], m_inputs.catalog);
        case HistoryMeasure::Compute:
            return shown.result.point[Quantity::Flop];
        case HistoryMeasure::Carbon:
            return shown.result.point[Quantity::OperationalKg];
        case HistoryMeasure::Accuracy:
            break;
        }
        return std::nan("");
    }

    double ownYear(const Shown& shown) const { return shown.scenario.numberOrDefault(model::Id::SiteYear); }

    void setYears() {
        double first = m_points.front().model->provenance.year;
        double last = first;
        for (const HistoryPoint& p : m_points) {
            first = std::min(first, static_cast<double>(p.model->provenance.year));
            last = std::max(last, static_cast<double>(p.model->provenance.year));
        }
        for (const Shown& shown : m_inputs.shown) {
            if (own(shown) > 0.0) {
                first = std::min(first, ownYear(shown));
                last = std::max(last, ownYear(shown));
            }
        }
        m_chart.ranges.x = {first - 0.5, last + 0.5};
        m_chart.spec.x = {Words::tr("Year"), first - 0.5, last + 0.5, false, false, true};
    }

    void setValues() {
        std::vector<double> values;
        for (const HistoryPoint& p : m_points) {
            values.push_back(p.value);
            values.push_back(p.stated.value_or(p.value));
        }
        for (const Shown& shown : m_inputs.shown) {
            values.push_back(own(shown));
        }
        AxisRange& y = m_chart.ranges.y;
        if (isAccuracy()) {
            y = {0.0, 1.0};
            m_chart.spec.y = {withUnit(Words::tr("Accuracy, each on its benchmark"), QStringLiteral("%")), 0.0, 1.0, false, true, false};
            return;
        }
        y = m_logarithmic ? decadesAround(values, m_inputs.held.y) : fromZero(values, m_inputs.held.y);
        m_unit = unit(y.high);
        m_chart.spec.y = axisOver(y, m_unit, axisWords(), m_logarithmic);
    }

    AxisUnit unit(double largest) const {
        const Quantity like = isCorpus()                             ? Quantity::Tokens
                              : m_measure == HistoryMeasure::Compute ? Quantity::Flop
                                                                     : Quantity::OperationalKg;
        return axisUnit(like, largest, m_inputs.style);
    }

    QString axisWords() const {
        return withUnit(isCorpus()                             ? Words::tr("Corpus in words of English")
                        : m_measure == HistoryMeasure::Compute ? Words::tr("Compute")
                                                               : Words::tr("CO₂e of the electricity of training"),
                        m_unit.symbol);
    }

    QString nameOf(const HistoryPoint& p) const {
        const QString name = QString::fromStdString(p.model->name);
        if (isAccuracy()) {
            return Words::tr("%1: %2", "model and benchmark").arg(name, QString::fromStdString(p.model->benchmark));
        }
        return p.stated ? Words::tr("%1: %2", "model and corpus").arg(name, corpusText(*p.model, m_inputs.style)) : name;
    }

    void addModels() {
        std::vector<YearAndValue> dated;
        for (const HistoryPoint& p : m_points) {
            dated.push_back({p.model->provenance.year, p.value});
        }
        const std::vector<double> xs = yearPlaces(dated);
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            addModel(m_points[i], xs[i]);
        }
    }

    /// The figure that articles print hangs on a thin line from the true one.
    void addModel(const HistoryPoint& p, double x) {
        const PointKind kind = p.isEstimated ? PointKind::Member : PointKind::Odd;
        m_chart.spec.points.push_back({nameOf(p), x, p.value * m_unit.perBase, kind, LineRole::Baseline});
        if (p.stated) {
            NamedPoint stated{fillPlaces(Words::tr("%1 as articles print it: %2 words"),
                                         {QString::fromStdString(p.model->name), spokenCount(*p.stated, m_inputs.style)}),
                              x, *p.stated * m_unit.perBase, PointKind::Member, LineRole::Scenario2};
            stated.low = std::min(p.value, *p.stated) * m_unit.perBase;
            stated.high = std::max(p.value, *p.stated) * m_unit.perBase;
            stated.quiet = true;
            m_chart.spec.points.push_back(std::move(stated));
        }
    }

    void addOwn() {
        for (const Shown& shown : m_inputs.shown | std::views::reverse) { // the edited one lies on top
            if (own(shown) > 0.0) {
                m_chart.spec.points.push_back({lineName(shown), ownYear(shown), own(shown) * m_unit.perBase, PointKind::Here, shown.role});
            }
        }
    }

    void addLine() {
        if (!m_fit) {
            return;
        }
        Series line{Words::tr("Doubling every %1 months").arg(plainText(m_fit->months, m_inputs.style, 2)), LineRole::Baseline,
                    {}, {}, {}, {}};
        for (int i = 0; i <= pieces; ++i) {
            const double year = m_fit->firstYear + (m_fit->lastYear - m_fit->firstYear) * i / pieces;
            line.x.push_back(year);
            line.y.push_back(m_fit->at(year) * m_unit.perBase);
        }
        m_chart.spec.series.push_back(std::move(line));
    }

    void addLegend() {
        if (isCorpus()) {
            m_chart.spec.legend = {{Words::tr("As the paper counts, in words"), LineRole::Baseline},
                                   {Words::tr("As articles print it"), LineRole::Scenario2}};
        }
    }

    const ChartInputs& m_inputs;
    HistoryMeasure m_measure;
    bool m_logarithmic;
    std::vector<HistoryPoint> m_points;
    std::optional<model::DoublingFit> m_fit;
    TopicChart m_chart;
    AxisUnit m_unit;
};

} // namespace

TopicChart modelsChart(const ChartRequest& request, const ChartInputs& inputs) {
    return Builder(request, inputs).build();
}

} // namespace ui

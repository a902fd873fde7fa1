#include "ui/charts/chart_options.h"

#include <QActionGroup>

#include "model/scenario/scenario_json.h"
#include "ui/look/flow_layout.h"
#include "ui/session/session.h"
#include "ui/topics/hourly_place.h"
#include "ui/topics/topic_words.h"
#include "ui/words/own_curve_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

QStringList textsOf(const QComboBox& box) {
    QStringList texts;
    for (int i = 0; i < box.count(); ++i) {
        texts << box.itemText(i);
    }
    return texts;
}

/// Fills a box with these choices, without a word to its listeners; one that holds them already is not laid out anew.
template <typename Choices, typename Label>
void fill(QComboBox* box, const Choices& choices, Label label, int current) {
    const QSignalBlocker quiet(box);
    QStringList texts;
    for (const auto& choice : choices) {
        texts << label(choice);
    }
    if (texts != textsOf(*box)) {
        box->clear();
        box->addItems(texts);
    }
    box->setCurrentIndex(current);
}

template <typename Choices, typename Choice>
int placeOf(const Choices& choices, const Choice& choice) {
    const auto found = std::ranges::find(choices, choice);
    return found == std::ranges::end(choices) ? 0 : static_cast<int>(found - std::ranges::begin(choices));
}

template <typename Choice, std::size_t count>
constexpr std::array<Choice, count> allOf() {
    std::array<Choice, count> all{};
    for (std::size_t i = 0; i < count; ++i) {
        all[i] = static_cast<Choice>(i);
    }
    return all;
}
constexpr auto allTopics = allOf<Topic, topicCount>();
constexpr auto allPlaces = allOf<PlaceFilter, placeFilterCount>();
constexpr auto allMeasures = allOf<model::HistoryMeasure, model::historyMeasureCount>();

/// The benchmarks one can choose, the edited scenario's own (an empty one) first.
std::vector<std::string> benchmarkChoices(const model::Scenario& scenario, const model::Catalog& catalog) {
    std::vector<std::string> all{std::string()};
    for (std::string& one : model::benchmarks(scenario, catalog)) {
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<std::string> zoneIds(const std::vector<std::pair<std::string, QString>>& zones) {
    std::vector<std::string> ids;
    for (const auto& zone : zones) {
        ids.push_back(zone.first);
    }
    return ids;
}

/// As wide as its longest choice with its padding, which large type would else cut; of very long ones the beginning.
class RoomyBox : public QComboBox {
public:
    QSize sizeHint() const override {
        constexpr int widest = 22; // heights of a line
        const QSize size = QComboBox::sizeHint() + QSize(fontMetrics().height(), 0);
        return {std::min(size.width(), widest * fontMetrics().height()), size.height()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

ChartOptions::ChartOptions(PanelContext& context, const QString& name, QWidget* parent)
    : QWidget(parent), m_context(context), m_name(name), m_menu(new QMenu(this)) {
    auto* row = new FlowLayout(Theme::space8, this); // two rows where the chart is narrow
    m_topic = addBox("topic", tr("Chart"));
    m_quantity = addBox("quantity", tr("Quantity of the chart"));
    m_third = addBox("choice", {});
    m_more = new QToolButton;
    m_more->setObjectName(m_name + ".menu");
    m_more->setText(QStringLiteral("⋮"));
    m_more->setAccessibleName(tr("More about this chart"));
    m_more->setToolTip(tr("Scale, second axis, copy, table"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setAutoRaise(true);
    m_more->setMenu(m_menu);
    m_more->setStyleSheet("QToolButton::menu-indicator { image: none; }"); // the three dots say it already
    row->addWidget(m_more);
    m_logarithmic = m_menu->addAction(tr("&Logarithmic scale"));
    m_logarithmic->setObjectName(m_name + ".logarithmic");
    m_logarithmic->setCheckable(true);
    m_equivalents = m_menu->addMenu(tr("&Second axis counts"));
    m_equivalents->setObjectName(m_name + ".equivalents");
    fill(m_topic, allTopics, topicLabel, 0);

    const auto on = [this](QComboBox* box, auto change) {
        connect(box, &QComboBox::activated, this, [this, change](int index) {
            ChartRequest request = m_request;
            change(request, static_cast<std::size_t>(index));
            choose(request);
        });
    };
    on(m_topic, [](ChartRequest& request, std::size_t i) {
        request.topic = allTopics[i];
        if (request.topic == Topic::Growth) { // its ceiling is one of electricity
            request.quantity = optionsOf(request.topic).quantities.front();
        }
    });
    on(m_quantity,
       [](ChartRequest& request, std::size_t i) { request.quantity = optionsOf(request.topic).quantities[i]; });
    on(m_third, [this](ChartRequest& request, std::size_t i) {
        const TopicOptions& options = optionsOf(request.topic);
        if (!options.across.empty()) {
            request.across = options.across[i];
        } else if (options.places) {
            request.places = allPlaces[i];
        } else if (options.history) {
            request.history = allMeasures[i];
        } else if (options.zones) {
            request.zone = zones()[i].first;
        } else {
            request.benchmark = benchmarkChoices(m_context.session.scenario(), m_context.session.catalog())[i];
        }
    });
    connect(m_logarithmic, &QAction::triggered, this, [this](bool checked) {
        ChartRequest request = m_request;
        request.logarithmic = checked;
        choose(request);
    });
    setRequest({});
}

QComboBox* ChartOptions::addBox(const QString& name, const QString& spoken) {
    auto* box = new RoomyBox;
    box->setObjectName(m_name + u'.' + name);
    box->setAccessibleName(spoken);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout()->addWidget(box);
    return box;
}

void ChartOptions::addButton(QAction* action) {
    auto* button = new QToolButton;
    button->setObjectName(action->objectName() + ".button");
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setDefaultAction(action);
    layout()->addWidget(button);
    const auto fit = [button, action] { button->setVisible(action->isVisible()); };
    connect(action, &QAction::changed, button, fit);
    fit();
}

void ChartOptions::choose(ChartRequest request) {
    request = sensible(std::move(request));
    if (request != m_request) {
        setRequest(request);
        emit chosen(request);
    }
}

void ChartOptions::setRequest(const ChartRequest& request) {
    m_request = request;
    const TopicOptions& options = optionsOf(request.topic);
    m_topic->setCurrentIndex(placeOf(allTopics, request.topic));
    fill(m_quantity, options.quantities, quantityLabel, placeOf(options.quantities, request.quantity));
    m_quantity->setVisible(options.quantities.size() > 1);
    m_logarithmic->setVisible(options.scale);
    m_logarithmic->setChecked(request.logarithmic);
    m_equivalents->menuAction()->setVisible(!equivalentsFor(request, m_context.session.catalog()).empty());
    fillEquivalents();
    followScenario();
}

void ChartOptions::followScenario() {
    const TopicOptions& options = optionsOf(m_request.topic);
    m_third->setVisible(!options.across.empty() || options.places || options.zones || options.history ||
                        options.benchmark);
    if (!options.across.empty()) {
        m_third->setAccessibleName(tr("Horizontal axis of the chart"));
        fill(m_third, options.across, quantityLabel, placeOf(options.across, m_request.across));
    } else if (options.places) {
        m_third->setAccessibleName(tr("Places of the chart"));
        fill(m_third, allPlaces, placeFilterLabel, placeOf(allPlaces, m_request.places));
    } else if (options.history) {
        m_third->setAccessibleName(tr("What of the models is shown"));
        fill(m_third, allMeasures, historyMeasureLabel, placeOf(allMeasures, m_request.history));
    } else if (options.zones) {
        m_third->setAccessibleName(tr("Zone of the chart"));
        fill(m_third, zones(), [](const auto& zone) { return zone.second; }, placeOf(zoneIds(zones()), m_request.zone));
    } else if (options.benchmark) {
        m_third->setAccessibleName(tr("Benchmark of the chart"));
        const model::Scenario& scenario = m_context.session.scenario();
        const auto all = benchmarkChoices(scenario, m_context.session.catalog());
        const auto label = [&](const std::string& id) {
            return id.empty() ? tr("%1 (scenario's)")
                                    .arg(benchmarkName(scenario, scenario.text(model::Id::AccuracyBenchmark)))
                              : benchmarkName(scenario, id);
        };
        fill(m_third, all, label, placeOf(all, m_request.benchmark));
    }
}

const std::vector<std::pair<std::string, QString>>& ChartOptions::zones() {
    if (m_zones.empty()) {
        m_zones = zoneChoices(m_context.session.catalog());
    }
    return m_zones;
}

void ChartOptions::fillEquivalents() {
    m_equivalents->clear();
    delete m_equivalents->findChild<QActionGroup*>();
    auto* group = new QActionGroup(m_equivalents);
    const auto add = [&](const QString& text, const std::string& id) {
        QAction* action = m_equivalents->addAction(text);
        action->setObjectName(m_name + ".equivalent." + QString::fromStdString(id));
        action->setCheckable(true);
        action->setChecked(id == m_request.equivalent);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] {
            ChartRequest request = m_request;
            request.equivalent = id;
            choose(request);
        });
    };
    add(tr("Nothing"), {});
    for (const model::Equivalent* one : equivalentsFor(m_request, m_context.session.catalog())) {
        constexpr double several = 2.0;
        add(equivalentLabel(*one, several, m_context.session.catalog()), one->id);
    }
}

} // namespace ui

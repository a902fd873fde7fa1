#include "ui/topics/topic_words.h"

#include <QCoreApplication>

namespace ui {
namespace {

constexpr std::array<const char*, topicCount> topics{
    QT_TRANSLATE_NOOP("TopicWords", "What an accuracy costs"),  QT_TRANSLATE_NOOP("TopicWords", "What size costs"),
    QT_TRANSLATE_NOOP("TopicWords", "What one more point costs"), QT_TRANSLATE_NOOP("TopicWords", "Where it comes from"),
    QT_TRANSLATE_NOOP("TopicWords", "From compute to carbon"),  QT_TRANSLATE_NOOP("TopicWords", "The same run elsewhere"),
    QT_TRANSLATE_NOOP("TopicWords", "Published runs by year"),  QT_TRANSLATE_NOOP("TopicWords", "The whole life by month"),
    QT_TRANSLATE_NOOP("TopicWords", "How the draws are spread"), QT_TRANSLATE_NOOP("TopicWords", "When power is clean"),
    QT_TRANSLATE_NOOP("TopicWords", "What waiting saves"),
    QT_TRANSLATE_NOOP("TopicWords", "Models over the years"),
    QT_TRANSLATE_NOOP("TopicWords", "If it goes on doubling"),
    QT_TRANSLATE_NOOP("TopicWords", "Footprint and claimed savings"),
    QT_TRANSLATE_NOOP("TopicWords", "From today to after"),
    QT_TRANSLATE_NOOP("TopicWords", "What each measure saves"),
};

constexpr std::array<const char*, placeFilterCount> filters{
    QT_TRANSLATE_NOOP("TopicWords", "Lowest 20 countries"),
    QT_TRANSLATE_NOOP("TopicWords", "Highest 20 countries"),
    QT_TRANSLATE_NOOP("TopicWords", "Countries like mine"),
    QT_TRANSLATE_NOOP("TopicWords", "Lowest 20 cloud regions"),
};

constexpr std::array<const char*, model::historyMeasureCount> measures{
    QT_TRANSLATE_NOOP("TopicWords", "What they learnt from"),
    QT_TRANSLATE_NOOP("TopicWords", "Compute of training"),
    QT_TRANSLATE_NOOP("TopicWords", "CO₂e of training"),
    QT_TRANSLATE_NOOP("TopicWords", "What accuracy they bought"),
};

} // namespace

QString topicLabel(Topic topic) {
    return QCoreApplication::translate("TopicWords", topics[static_cast<std::size_t>(topic)]);
}

QString placeFilterLabel(PlaceFilter filter) {
    return QCoreApplication::translate("TopicWords", filters[static_cast<std::size_t>(filter)]);
}

QString historyMeasureLabel(model::HistoryMeasure measure) {
    return QCoreApplication::translate("TopicWords", measures[static_cast<std::size_t>(measure)]);
}

} // namespace ui

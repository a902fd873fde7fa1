#include "ui/charts/chart_reading.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QString listed(const QStringList& items) {
    return items.join(Words::tr(", ", "between items of a list"));
}

QString nameAndValue(const QString& name, const QString& value) {
    return value.isEmpty() ? name : Words::tr("%1: %2", "name and value").arg(name, value);
}

QString curves(const ChartSpec& spec) {
    QStringList names;
    for (const Series& series : spec.series)
        names << series.name;
    return names.isEmpty() ? QString() : Words::tr("Curves: %1.").arg(listed(names));
}

QStringList namesOf(const ChartSpec& spec, PointKind kind) {
    QStringList names;
    for (const NamedPoint& point : spec.points)
        if (point.kind == kind && !point.quiet)
            names << point.name;
    return names;
}

QString points(const ChartSpec& spec) {
    const QStringList names = namesOf(spec, PointKind::Published);
    return names.isEmpty() ? QString() : Words::tr("Published runs: %1.").arg(listed(names));
}

QString oddPoints(const ChartSpec& spec) {
    const QStringList names = namesOf(spec, PointKind::Odd);
    return names.isEmpty() ? QString() : Words::tr("Standing out: %1.").arg(listed(names));
}

QString values(const ChartSpec& spec) {
    QStringList items;
    for (const Bar& bar : spec.bars)
        items << nameAndValue(bar.name, bar.text);
    for (const FlowNode& node : spec.nodes)
        items << nameAndValue(node.name, node.text);
    return items.join(Words::tr("; ", "between items of a list"));
}

} // namespace

QString spokenChart(const ChartSpec& spec) {
    const bool isLines = spec.kind == ChartKind::Lines;
    QStringList sentences{spec.subtitle.isEmpty() ? spec.y.title : spec.subtitle};
    sentences << (isLines ? curves(spec) : values(spec));
    if (isLines)
        sentences << points(spec) << oddPoints(spec);
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

} // namespace ui

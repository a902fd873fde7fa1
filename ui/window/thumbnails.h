// Small pictures of what a scenario answers, made by the charts' own painter and kept.
#pragma once

#include <QHash>
#include <QPixmap>
#include <QString>

#include "model/catalog/catalog.h"
#include "model/scenario/scenario.h"
#include "ui/look/theme.h"
#include "ui/words/number_format.h"

namespace ui {

/// What a card shows of a scenario.
struct Preview {
    QPixmap picture;
    QString answer; // "13 t CO₂e"
};

class Thumbnails {
public:
    explicit Thumbnails(const model::Catalog& catalog) : m_catalog(catalog) {}

    /// Computes and paints in this call unless it did so before. `size` in logical pixels.
    const Preview& preview(const model::Scenario& scenario, const Theme& theme, const NumberStyle& style, QSize size,
                           qreal pixelRatio);

private:
    const model::Catalog& m_catalog;
    QHash<QString, Preview> m_made;
};

} // namespace ui

// Dialogs of wrapped text: as high as their words need at the width they have.
#pragma once

#include <QDialog>
#include <QLayout>
#include <algorithm>

namespace ui {

/// Lets the dialog grow, never shrink, so that nothing is cut off. Wrapped labels ask for height only once a width is known.
inline void growToFit(QDialog& dialog) {
    dialog.layout()->activate();
    const int width = std::max(dialog.width(), dialog.minimumSizeHint().width());
    const int height = dialog.layout()->hasHeightForWidth() ? dialog.layout()->totalHeightForWidth(width)
                                                            : dialog.sizeHint().height();
    dialog.resize(width, std::max(dialog.height(), height));
}

} // namespace ui

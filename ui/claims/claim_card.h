// One claim: what is said, what we find, the verdict, why, who says so, and a way to the scenarios behind it.
#pragma once

#include <QWidget>

#include "model/claims/claim_check.h"
#include "ui/look/theme.h"
#include "ui/words/number_format.h"

class QVBoxLayout;

namespace ui {

class ClaimCard : public QWidget {
    Q_OBJECT

public:
    ClaimCard(const model::ClaimCheck& check, const NumberStyle& style, const Theme& theme, QWidget* parent = nullptr);

signals:
    void openWanted();

private:
    void addFigures(QVBoxLayout* column, const model::ClaimCheck& check, const NumberStyle& style, const Theme& theme);
    void addButton(QVBoxLayout* column, const model::ClaimCheck& check);
};

} // namespace ui

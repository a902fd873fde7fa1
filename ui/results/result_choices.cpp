#include "ui/results/result_choices.h"

#include <QSettings>

namespace ui {

ResultChoices ResultChoices::load() {
    const QSettings settings;
    ResultChoices choices;
    choices.owner = settings.value("results/owner").toString() == "rented" ? MachineOwner::Rented : MachineOwner::Own;
    choices.ranges = settings.value("results/ranges").toBool();
    choices.country = settings.value("results/country", choices.country).toString();
    choices.shownThings = settings.value("results/shown_things").toStringList();
    return choices;
}

void ResultChoices::save() const {
    QSettings settings;
    settings.setValue("results/owner", owner == MachineOwner::Rented ? "rented" : "own");
    settings.setValue("results/ranges", ranges);
    settings.setValue("results/country", country);
    settings.setValue("results/shown_things", shownThings);
}

} // namespace ui

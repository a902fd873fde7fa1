// What a person chose about how results are shown: who reports them, with which ranges, and which everyday things. Kept
// in the platform's settings.
#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// Whose electricity it is: the owner's is Scope 2, a cloud customer's usually Scope 3.
enum class MachineOwner { Own, Rented };

struct ResultChoices {
    MachineOwner owner = MachineOwner::Own;
    bool ranges = false;
    QString country = "USA"; // of households and cars
    QStringList shownThings; // kinds of equivalents; empty: those the catalogue features

    static ResultChoices load();
    void save() const;
};

} // namespace ui

// What a measure works with, and what several of them do alike. Internal to the measures.
#pragma once

#include <string>

#include "model/catalog/catalog.h"
#include "model/measures/measure.h"
#include "model/run/inputs.h"

namespace model {

struct MeasureContext {
    Scenario& scenario; // before; changed in place
    const Value& value; // how far it goes; absent only where nothing better is known
    const DefaultValue& evidence;
    const Catalog& catalog;

    std::string word() const { return std::holds_alternative<std::string>(value) ? std::get<std::string>(value) : std::string(); }
    /// The chosen number, or the mode of the range.
    double number() const;
    Inputs inputs() const { return resolveInputs(scenario, catalog); }
    /// Sets an input and what follows from it.
    void set(Id id, Value to);
};

Notice measureNotice(std::string id, Id about, std::vector<Argument> arguments = {});
Applicability refused(std::string id, Id about, std::vector<Argument> arguments = {});
Applicability doneWith(std::string id, Id about, std::vector<Argument> arguments = {});

/// The record's middle with its range: for effects that nobody knows exactly.
Range rangeOf(const DefaultValue& record);
/// The product of two independent positive factors, their spreads added in the logarithm. An absent one is 1.
Value product(const Value& a, const Value& b);
/// One over it.
Value inverse(const Value& x);
/// Hours and energy of training by this factor shorter, whatever says how long they are: bill, throughput, MFU or default.
void speedUp(Scenario& scenario, const Value& factor);
/// The number that counts: typed, else of its record or the table.
double numberInUse(const Scenario& scenario, const Catalog& catalog, Id id);
/// Raises an input to the chosen number (or lowers it to it); refused where it is there already.
Applicability raise(MeasureContext& context, Id id);

Applicability fineTune(MeasureContext& context);
Applicability newerHardware(MeasureContext& context);
Applicability lowerPrecision(MeasureContext& context);
Applicability higherMfu(MeasureContext& context);
Applicability defaultFirst(MeasureContext& context);
Applicability moveRegion(MeasureContext& context);
Applicability moveServing(MeasureContext& context);
Applicability betterPue(MeasureContext& context);
Applicability cleanerYear(MeasureContext& context);
Applicability cleanerContract(MeasureContext& context);
Applicability moveTime(MeasureContext& context);
Applicability keepLonger(MeasureContext& context);
Applicability betterUse(MeasureContext& context);
Applicability newerServers(MeasureContext& context);
Applicability distil(MeasureContext& context);
Applicability quantise(MeasureContext& context);
Applicability biggerBatch(MeasureContext& context);
Applicability fullerFleet(MeasureContext& context);

/// What is proposed where nobody chose: the range of an effect; the newest device of the same maker with more operations per
/// watt; the cleanest place of the same kind in which providers have data centres. Absent where there is nothing better.
Value trainingGain(const Scenario& today, const Catalog& catalog);
Value newerDevice(const Scenario& today, const Catalog& catalog);
Value newerServer(const Scenario& today, const Catalog& catalog);
Value cleanerRegion(const Scenario& today, const Catalog& catalog);
Value cleanerServingRegion(const Scenario& today, const Catalog& catalog);
Value fewerBitsInTraining(const Scenario& today, const Catalog& catalog);
Value fewerBitsInServing(const Scenario& today, const Catalog& catalog);
Value wholeAdaptation(const Scenario& today, const Catalog& catalog);

} // namespace model

// A model of the past and present: what it learnt from, what its training took, and what accuracy that bought.
#pragma once

#include <optional>
#include <string>

#include "model/catalog/provenance.h"

namespace model {

struct HistoryModel {
    std::string id;
    std::string name;
    std::string architecture; // as in a scenario
    double parameters = 0.0;
    double activeParameters = 0.0;
    std::optional<double> statedWords; // the corpus as articles print it, taken at its word
    double corpus = 0.0;               // in its own unit, as the paper has it
    std::string corpusUnit;            // words | subword_pieces | bytes | tokens
    double corpusTokens = 0.0;
    std::string corpusBasis; // how the tokens follow
    std::optional<double> trainingTokens; // seen in training, repetitions included
    std::string hardware;                 // id of a device; empty where nobody says
    std::optional<double> devices;
    std::optional<double> deviceHours;
    std::string region; // where our own estimate puts it
    std::optional<double> publishedKg;
    std::string publishedBasis;
    std::string benchmark; // what `accuracy` was measured on; empty where there is none
    std::optional<double> accuracy;
    std::string accuracyConfidence;
    Provenance provenance; // its year is the model's
};

} // namespace model

#include <functional>

#include "model/fit/form_scores.h"

namespace model {

UtilisationForm shippedForm() {
    UtilisationForm form;
    form.mixtures = form.memory = form.smallModels = form.size = true;
    return form;
}

std::vector<TriedForm> triedForms() {
    using Form = UtilisationForm;
    UtilisationForm one;
    one.generations = false;
    const UtilisationForm generation;
    UtilisationForm machine;
    machine.mixtures = machine.memory = true;
    UtilisationForm small = machine;
    small.smallModels = true;
    const UtilisationForm all = shippedForm();
    const auto with = [](Form form, const std::function<void(Form&)>& change) {
        change(form);
        return form;
    };
    const auto byRuns = [](Form& f) { f.evenFamilies = false; };
    const auto squares = [](Form& f) { f.loss = Loss::Squares; };
    const auto student = [](Form& f) { f.loss = Loss::Student; };
    const auto organisation = [](Form& f) { f.organisation = true; };
    const auto year = [](Form& f) { f.year = true; };
    return {
        {"one number for all", one},
        {"generation", generation},
        {"generation, each run counted alike", with(generation, byRuns)},
        {"generation, least squares", with(generation, squares)},
        {"generation, MoE, 40 GB", machine},
        {"generation, MoE, 40 GB, size", with(machine, [](Form& f) { f.size = true; })},
        {"generation, MoE, 40 GB, N0 (the prototype's form)", small},
        {"– each run counted alike", with(small, byRuns)},
        {"– least squares", with(small, squares)},
        {"– least squares, each run counted alike", with(with(small, squares), byRuns)},
        {"– Student's t", with(small, student)},
        {"– generations pooled, sd 0.2", with(small, [](Form& f) { f.pooling = 0.2; })},
        {"– generations pooled, sd 0.4", with(small, [](Form& f) { f.pooling = 0.4; })},
        {"– and year", with(small, year)},
        {"– and number of devices", with(small, [](Form& f) { f.devices = true; })},
        {"– and organisation, pooled", with(small, organisation)},
        {"– with the peak instead of the generation", with(small, [](Form& f) { f.generations = false, f.byPeak = true; })},
        {"**generation, MoE, 40 GB, N0, size (shipped)**", all},
        {"– without MoE", with(all, [](Form& f) { f.mixtures = false; })},
        {"– without 40 GB", with(all, [](Form& f) { f.memory = false; })},
        {"– without generation", with(all, [](Form& f) { f.generations = false; })},
        {"– each run counted alike", with(all, byRuns)},
        {"– least squares", with(all, squares)},
        {"– Student's t", with(all, student)},
        {"– generations pooled, sd 0.4", with(all, [](Form& f) { f.pooling = 0.4; })},
        {"– and year", with(all, year)},
        {"– and organisation, pooled", with(all, organisation)},
    };
}

} // namespace model

// Name and explanation of every input, in the order of the parameter table.
#include <QCoreApplication>
#include <array>

#include "ui/words/section_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

using enum model::Id;
constexpr auto trainingWords = std::to_array<ParameterWords>({
    {ModelArchitecture, QT_TRANSLATE_NOOP("ParameterWords", "Architecture"),
     QT_TRANSLATE_NOOP("ParameterWords",
                       "Dense models use all parameters for every token, mixtures of experts only a part. Encoders and "
                       "encoder-decoders get energy and emissions but no accuracy.")},
    {ModelParameters, QT_TRANSLATE_NOOP("ParameterWords", "Parameters"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "Size of the model: all its trained weights. Compute grows in proportion to size times tokens.")},
    {ModelActiveParameters, QT_TRANSLATE_NOOP("ParameterWords", "Active parameters"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "Weights that work on one token in a mixture of experts. They set the compute; all of them help accuracy.")},
    {ModelLayers, QT_TRANSLATE_NOOP("ParameterWords", "Layers"),
     QT_TRANSLATE_NOOP("ParameterWords",
                       "Number of transformer layers. With width and context it adds the compute of attention.")},
    {ModelWidth, QT_TRANSLATE_NOOP("ParameterWords", "Width"),
     QT_TRANSLATE_NOOP("ParameterWords", "Size of the hidden state, also called the model dimension.")},
    {ModelContext, QT_TRANSLATE_NOOP("ParameterWords", "Context length"),
     QT_TRANSLATE_NOOP("ParameterWords",
                       "Tokens per training sequence. Long contexts add attention compute beyond 6 N D.")},
    {ModelKvHeads, QT_TRANSLATE_NOOP("ParameterWords", "Key-value heads"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "Heads whose keys and values are stored per layer; fewer heads need less memory when the model is used.")},
    {ModelHeadSize, QT_TRANSLATE_NOOP("ParameterWords", "Head size"),
     QT_TRANSLATE_NOOP("ParameterWords", "Width of one attention head.")},
    {DataTokens, QT_TRANSLATE_NOOP("ParameterWords", "Training tokens"),
     QT_TRANSLATE_NOOP("ParameterWords", "Tokens seen during training, every pass over the data counted.")},
    {DataUniqueTokens, QT_TRANSLATE_NOOP("ParameterWords", "Unique tokens"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "Tokens that differ. Passing over them again teaches less each time; leave empty if nothing repeats.")},
    {AccuracySolve, QT_TRANSLATE_NOOP("ParameterWords", "Question"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "Either size and tokens are given and accuracy follows, or a target accuracy is given and size and tokens "
         "follow.")},
    {AccuracyLaw, QT_TRANSLATE_NOOP("ParameterWords", "Scaling law"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "The law that turns size and tokens into loss. Each law has its own link to accuracy; losses of different "
         "laws cannot be compared.")},
    {AccuracyRecipe, QT_TRANSLATE_NOOP("ParameterWords", "Training recipe"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "How well data and training of an era turn compute into accuracy. Later recipes filter data better and "
         "reach the same accuracy with less compute.")},
    {AccuracyBenchmark, QT_TRANSLATE_NOOP("ParameterWords", "Benchmark"),
     QT_TRANSLATE_NOOP("ParameterWords", "The test whose score is the accuracy.")},
    {AccuracyTarget, QT_TRANSLATE_NOOP("ParameterWords", "Target accuracy"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "Score the model should reach on the benchmark. It must lie above guessing and below the most the law can "
         "reach.")},
    {AccuracyAllocation, QT_TRANSLATE_NOOP("ParameterWords", "Split of compute"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "How compute is split between size and tokens: with the least compute, at a fixed ratio, or with one of the "
         "two given.")},
    {AccuracyTokensPerParameter, QT_TRANSLATE_NOOP("ParameterWords", "Tokens per parameter"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "Ratio of tokens to parameters. About 20 was called compute-optimal in 2022; small models of today see "
         "hundreds or thousands.")},
    {AccuracyEfficiency, QT_TRANSLATE_NOOP("ParameterWords", "Skill of the team"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "Difference between teams with the same recipe, in the logarithm of the reducible loss. Negative is better "
         "than usual; 0.15 is one standard deviation.")},
    {TrainingKind, QT_TRANSLATE_NOOP("ParameterWords", "Kind of training"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "Pretraining from scratch, or adapting a model that exists. Only pretraining has an accuracy here.")},
    {TrainingHardware, QT_TRANSLATE_NOOP("ParameterWords", "Device"),
     QT_TRANSLATE_NOOP("ParameterWords", "Accelerator or processor the model is trained on.")},
    {TrainingDevices, QT_TRANSLATE_NOOP("ParameterWords", "Devices"),
     QT_TRANSLATE_NOOP("ParameterWords", "How many devices work at once. It sets the days, not the energy.")},
    {TrainingPrecision, QT_TRANSLATE_NOOP("ParameterWords", "Precision"),
     QT_TRANSLATE_NOOP("ParameterWords",
                       "Number format of the matrix products; it chooses the peak speed of the device.")},
    {TrainingMfu, QT_TRANSLATE_NOOP("ParameterWords", "Utilisation (MFU)"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "Model FLOP utilisation: useful model FLOP as a share of the device's dense peak. Knowing your own narrows "
         "the result more than anything else.")},
    {TrainingMfuBasis, QT_TRANSLATE_NOOP("ParameterWords", "MFU measured over"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "All billed hours, restarts and idle time included, or single training steps. A step's figure is higher, "
         "so it is scaled down.")},
    {TrainingBoardPowerW, QT_TRANSLATE_NOOP("ParameterWords", "Board power"),
     QT_TRANSLATE_NOOP("ParameterWords",
                       "Mean power of one accelerator board during training, without host, network and cooling.")},
    {TrainingNodeFactor, QT_TRANSLATE_NOOP("ParameterWords", "Node factor"),
     QT_TRANSLATE_NOOP("ParameterWords", "Power of the whole server divided by the power of its accelerator boards.")},
    {TrainingSystemPowerW, QT_TRANSLATE_NOOP("ParameterWords", "System power per device"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "Mean power of the whole system per device, host and network included, cooling not. It replaces board power "
         "and node factor.")},
    {TrainingUsdPerDeviceHour, QT_TRANSLATE_NOOP("ParameterWords", "Rent per device-hour"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "Price of renting one device for an hour. The electricity is inside, so it is not counted again.")},
    {TrainingTokensPerSecondPerDevice, QT_TRANSLATE_NOOP("ParameterWords", "Tokens per second per device"),
     QT_TRANSLATE_NOOP("ParameterWords", "Measured throughput. It replaces the MFU.")},
    {TrainingDeviceHours, QT_TRANSLATE_NOOP("ParameterWords", "Device-hours"),
     QT_TRANSLATE_NOOP("ParameterWords",
                       "Billed device-hours of the run, if you know them. They replace MFU and throughput.")},
    {TrainingEnergyKwh, QT_TRANSLATE_NOOP("ParameterWords", "Metered energy"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "Electricity of the run from a bill or meter, cooling included. It replaces everything computed from hours "
         "and power.")},
    {TrainingLoraParameters, QT_TRANSLATE_NOOP("ParameterWords", "Adapter parameters"),
     QT_TRANSLATE_NOOP("ParameterWords", "Trained weights of a low-rank adapter (LoRA).")},
    {TrainingSoftwareGain, QT_TRANSLATE_NOOP("ParameterWords", "Gain from tuned software"),
     QT_TRANSLATE_NOOP("ParameterWords",
                       "How much faster the software is than what is usual on this device. Counts where no MFU, "
                       "throughput or hours of your own are known.")},
    {SiteRegion, QT_TRANSLATE_NOOP("ParameterWords", "Region"),
     QT_TRANSLATE_NOOP("ParameterWords",
                       "Where the power is used: a country, a cloud region or a grid zone. Search by name or code.")},
    {SiteYear, QT_TRANSLATE_NOOP("ParameterWords", "Year"),
     QT_TRANSLATE_NOOP("ParameterWords", "Year of the grid's carbon figure.")},
    {SiteCarbonIntensity, QT_TRANSLATE_NOOP("ParameterWords", "Carbon intensity"),
     QT_TRANSLATE_NOOP("ParameterWords",
                       "Emissions per kilowatt-hour of the grid. It replaces the figure of region and year.")},
    {SitePue, QT_TRANSLATE_NOOP("ParameterWords", "PUE"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "Power usage effectiveness: energy of the whole data centre divided by that of its computers. 1 would be no "
         "cooling at all.")},
    {SiteWue, QT_TRANSLATE_NOOP("ParameterWords", "Cooling water (WUE)"),
     QT_TRANSLATE_NOOP("ParameterWords", "Water used on site per kilowatt-hour of the computers, mostly for cooling.")},
    {SiteEwif, QT_TRANSLATE_NOOP("ParameterWords", "Water of electricity"),
     QT_TRANSLATE_NOOP("ParameterWords", "Water consumed by power stations per kilowatt-hour.")},
    {SiteContractedCarbonFree, QT_TRANSLATE_NOOP("ParameterWords", "Contracted carbon-free share"),
     QT_TRANSLATE_NOOP(
         "ParameterWords",
         "Share of the electricity bought carbon-free under contract. It lowers the market-based figure only.")},
    {SitePrice, QT_TRANSLATE_NOOP("ParameterWords", "Electricity price"),
     QT_TRANSLATE_NOOP("ParameterWords", "Price of a kilowatt-hour for your own machines.")},
    {EmbodiedDevice, QT_TRANSLATE_NOOP("ParameterWords", "Carbon of making a device"),
     QT_TRANSLATE_NOOP("ParameterWords",
                       "Emissions of producing one device. A run carries the share of its life that it uses.")},
    {EmbodiedServer, QT_TRANSLATE_NOOP("ParameterWords", "Carbon of the server per device"),
     QT_TRANSLATE_NOOP("ParameterWords",
                       "Emissions of producing host, network and chassis, divided by the devices in it.")},
    {EmbodiedLifetime, QT_TRANSLATE_NOOP("ParameterWords", "Lifetime"),
     QT_TRANSLATE_NOOP("ParameterWords", "Years a device is in service.")},
    {EmbodiedUseRate, QT_TRANSLATE_NOOP("ParameterWords", "Use rate"),
     QT_TRANSLATE_NOOP("ParameterWords",
                       "Share of its life that a device works. Idle life is carried by the hours of work.")},
    {EmbodiedScope, QT_TRANSLATE_NOOP("ParameterWords", "What is made"),
     QT_TRANSLATE_NOOP("ParameterWords",
                       "How much of the machine counts: the device with its share of the server, the board alone, or only the "
                       "piece of silicon, as some studies do.")},
    {EmbodiedReplacement, QT_TRANSLATE_NOOP("ParameterWords", "Worn-out servers"),
     QT_TRANSLATE_NOOP("ParameterWords",
                       "How a long deployment replaces them. In parts: hours beyond one life wear out a second machine in parts, "
                       "and a fleet uses the rest. Whole machines: bought for this service alone and scrapped with it.")},
});
constexpr auto table = model::joined(trainingWords, sectionParameterWords);

constexpr bool inTableOrder() {
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].id) != i) {
            return false;
        }
    }
    return true;
}
static_assert(table.size() == model::idCount && inTableOrder(), "words stand in the order of the ids");

QString translated(const char* text) {
    return QCoreApplication::translate("ParameterWords", text);
}

} // namespace

QString parameterLabel(model::Id id) {
    return translated(table[static_cast<std::size_t>(id)].label);
}

QString parameterHelp(model::Id id) {
    return translated(table[static_cast<std::size_t>(id)].help);
}

QString groupLabel(model::Group group) {
    switch (group) {
    case model::Group::Model:
        return translated(QT_TRANSLATE_NOOP("ParameterWords", "Model"));
    case model::Group::Data:
        return translated(QT_TRANSLATE_NOOP("ParameterWords", "Data"));
    case model::Group::Accuracy:
        return translated(QT_TRANSLATE_NOOP("ParameterWords", "Accuracy"));
    case model::Group::Training:
        return translated(QT_TRANSLATE_NOOP("ParameterWords", "Training"));
    case model::Group::Site:
        return translated(QT_TRANSLATE_NOOP("ParameterWords", "Place"));
    case model::Group::Embodied:
        return translated(QT_TRANSLATE_NOOP("ParameterWords", "Making the hardware"));
    case model::Group::Deployment:
        return translated(QT_TRANSLATE_NOOP("ParameterWords", "Answering requests"));
    case model::Group::Development:
        return translated(QT_TRANSLATE_NOOP("ParameterWords", "Experiments"));
    case model::Group::DataMovement:
        return translated(QT_TRANSLATE_NOOP("ParameterWords", "Moving the data"));
    case model::Group::Schedule:
        return translated(QT_TRANSLATE_NOOP("ParameterWords", "Time of day"));
    case model::Group::Base:
        return translated(QT_TRANSLATE_NOOP("ParameterWords", "Off the shelf"));
    case model::Group::Growth:
        return translated(QT_TRANSLATE_NOOP("ParameterWords", "Growth"));
    }
    return {};
}

} // namespace ui

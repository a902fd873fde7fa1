// FLOP of a training run, the share of peak it reaches, and the device time it takes.
#pragma once

#include <optional>

#include "model/catalog/catalog.h"

namespace model {

/// FLOP per parameter and token: 2 forward, 4 backward (Kaplan et al. 2020, arXiv 2001.08361, section 2.1).
inline constexpr double flopPerParameterToken = 6.0;
/// Encoder-decoders: a token passes about half of the parameters.
inline constexpr double flopPerParameterTokenEncoderDecoder = 3.0;
/// LoRA: frozen weights need forward and activation gradients, no weight gradients.
inline constexpr double flopPerFrozenParameterToken = 4.0;
/// Attention scores and values, full (not causal): 12 layers width context per token (PaLM, arXiv 2204.02311, appendix B).
inline constexpr double flopPerAttentionElement = 12.0;

enum class TrainingKind { Pretraining, FullFinetune, Lora, Distillation };

/// What decides the FLOP of a run besides its size and tokens.
struct Workload {
    TrainingKind kind = TrainingKind::Pretraining;
    bool encoderDecoder = false;
    double loraParameters = 0.0;
    double attentionElements = 0.0; // layers x width x context, 0 where not given
};

/// C in FLOP. `activeParameters` are those one token passes.
double trainingFlop(const Workload& workload, double activeParameters, double tokens);

/// Attention term over the 6 N of the same token.
double attentionShare(double parameters, double layers, double width, double context);

/// Size at which m, the MFU of a generation, is quoted.
inline constexpr double quotedParameters = 1e10;

/// How MFU goes with the size of the model (fitted to published runs, docs/prediction.md).
struct SizeEffect {
    double smallModelSeconds = 0.0; // N0 per FLOP/s of peak: a model of N0 keeps half of a chip idle
    double exponent = 0.0;          // larger models are cut into more pieces that wait for each other
};
SizeEffect sizeEffect(const Catalog& catalog);

/// MFU over all billed hours: m f_moe f_40GB / ((N_a/1e10)^c (1 + N0/N_a)), N0 = seconds x peak (FLOP/s); `quotedMfu` is the numerator.
double defaultMfu(double quotedMfu, const SizeEffect& size, double peakFlops, double activeParameters);
double defaultMfu(const Generation& generation, const Device& device, bool moe, double activeParameters, double peakFlops,
                  const SizeEffect& size);
/// f_moe and f_40GB: 1 where they do not apply.
double moeFactor(const Generation& generation, bool moe);
double memoryFactor(const Generation& generation, const Device& device);

/// MFU over billed hours that makes C FLOP take these device-hours, or run at this throughput (tokens/s per device in steady state).
double mfuFromHours(double flop, double peakFlops, double deviceHours);
double mfuFromThroughput(double flop, double tokens, double tokensPerSecond, double stepToBilled, double peakFlops);

/// Device-seconds of C FLOP at this share of the peak (FLOP/s).
double deviceSeconds(double flop, double peakFlops, double mfu);

/// The precision to assume when none is given: bf16, else fp16, else fp32, else the first the device has.
Precision defaultPrecision(const Device& device);
/// The peak the default MFU refers to: the precision's own, but bf16's (fp16's, fp32's) for fp8 and below. FLOP/s.
double referencePeakFlops(const Device& device, Precision precision);
bool isBelow16Bit(Precision precision);

} // namespace model

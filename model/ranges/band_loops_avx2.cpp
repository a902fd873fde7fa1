// The band loops once more, compiled for AVX2 and FMA. Eigen takes another name here: inline code of the wide build must never be
// the copy that the linker keeps for the rest of the program.
#define Eigen EigenAvx2
#include "model/ranges/band_loops_body.h"

namespace model {

BandLoops avx2BandLoops() { return {reducibleLoss}; }

} // namespace model

#include "model/ranges/band_loops.h"

#include "model/ranges/band_loops_body.h"

namespace model {

#if defined(SCALEWATT_WIDE_LOOPS)
BandLoops avx2BandLoops();
#endif

BandLoops plainBandLoops() { return {reducibleLoss}; }

BandLoops bestBandLoops()
{
#if defined(SCALEWATT_WIDE_LOOPS)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
        return avx2BandLoops();
    }
#endif
    return plainBandLoops();
}

} // namespace model

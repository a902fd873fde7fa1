// The kernel behind bands takes memory once, not target by target.
#include <QTest>
#include <atomic>
#include <cstdlib>
#include <new>

#include "model/ranges/uncertainty.h"
#include "tests/support/shipped.h"

namespace {

std::atomic<long> allocations = 0;

} // namespace

void* operator new(std::size_t size) {
    ++allocations;
    if (void* memory = std::malloc(size)) {
        return memory;
    }
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}

using namespace model;
using support::shipped;

namespace {

long allocationsOf(const Scenario& scenario, int targets, const Draws& draws) {
    CurveRequest request = defaultCurveRequest(scenario);
    request.points = targets;
    const long before = allocations;
    const auto band = simulateBand(scenario, shipped(), request, Quantity::TotalKg, draws);
    return band->values.size() == static_cast<std::size_t>(targets) ? allocations - before : -1;
}

} // namespace

class TestKernelAllocations : public QObject {
    Q_OBJECT

private slots:
    void moreTargetsTakeNoMoreAllocations() {
        const Draws draws(defaultDraws, defaultSeed);
        const Scenario scenario;
        allocationsOf(scenario, 2, draws); // the catalogue is read here
        const long few = allocationsOf(scenario, 64, draws);
        const long many = allocationsOf(scenario, 512, draws);
        QVERIFY(few > 0);
        QVERIFY2(many - few < 8, qPrintable(QStringLiteral("%1 for 64 targets, %2 for 512").arg(few).arg(many)));
    }
};

QTEST_GUILESS_MAIN(TestKernelAllocations)
#include "test_kernel_allocations.moc"

#include "model/ranges/distribution.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace model {
namespace {

// Double precision is enough, and twice as fast as Boost's default of computing in long double.
using Fast = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
using Normal = boost::math::normal_distribution<double, Fast>;
using Student = boost::math::students_t_distribution<double, Fast>;

double triangularQuantile(const Distribution& d, double u)
{
    const double width = d.high - d.low;
    if (!(width > 0.0)) {
        return d.mode;
    }
    const double rising = (d.mode - d.low) / width;
    return u < rising ? d.low + std::sqrt(u * width * (d.mode - d.low)) : d.high - std::sqrt((1.0 - u) * width * (d.high - d.mode));
}

// Low and high need not lie symmetrically about the middle: each side has its own spread.
double normalSpread(const Distribution& d, double z) { return (z < 0.0 ? d.mode - d.low : d.high - d.mode) / z95; }

double logNormalAt(const Distribution& d, double z)
{
    const double spread = (z < 0.0 ? std::log(d.mode / d.low) : std::log(d.high / d.mode)) / z95;
    return d.mode * std::exp(spread * z);
}

} // namespace

Distribution fixedAt(double value) { return {Shape::Fixed, value, value, value}; }

double normalQuantile(double u) { return boost::math::quantile(Normal(), u); }

double studentQuantile(double u) { return boost::math::quantile(Student(studentDegrees), u); }

double normalProbability(double z) { return boost::math::cdf(Normal(), z); }

double quantileAtNormal(const Distribution& d, double z)
{
    return d.shape == Shape::LogNormal ? logNormalAt(d, z) : d.mode + normalSpread(d, z) * z;
}

double quantile(const Distribution& d, double u)
{
    switch (d.shape) {
    case Shape::Fixed:
        return d.mode;
    case Shape::Uniform:
        return d.low + u * (d.high - d.low);
    case Shape::Triangular:
        return triangularQuantile(d, u);
    case Shape::Normal:
    case Shape::LogNormal:
        return quantileAtNormal(d, normalQuantile(u));
    case Shape::StudentInLog:
        return d.mode * std::exp(d.low * studentQuantile(u));
    }
    return d.mode;
}

} // namespace model

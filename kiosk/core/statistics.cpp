// Wilson's score interval, and Newcombe's way to put two of them together.
#include "kiosk/core/statistics.hpp"

#include <algorithm>
#include <cmath>

namespace schoolpoort {
namespace {

constexpr double kZ = 1.959963984540054;  // 95 % of a normal distribution lies within so many deviations

double share(int n, int of) { return static_cast<double>(n) / of; }

}  // namespace

Band wilson(int n, int of) {
  if (of <= 0) return {0, 1};
  const double p = share(n, of), z2 = kZ * kZ, count = of;
  const double middle = (2 * count * p + z2) / (2 * (count + z2));
  const double reach = kZ * std::sqrt(z2 + 4 * count * p * (1 - p)) / (2 * (count + z2));
  return {std::max(0.0, middle - reach), std::min(1.0, middle + reach)};
}

Band newcombe(int n_before, int of_before, int n_now, int of_now) {
  if (of_before <= 0 || of_now <= 0) return {-1, 1};
  const Band before = wilson(n_before, of_before), now = wilson(n_now, of_now);
  const double p = share(n_before, of_before), q = share(n_now, of_now);
  return {q - p - std::hypot(q - now.least, before.most - p), q - p + std::hypot(now.most - q, p - before.least)};
}

}  // namespace schoolpoort

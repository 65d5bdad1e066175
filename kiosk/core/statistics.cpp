// Wilson's score interval, and Newcombe's of two of them.
#include "kiosk/core/statistics.hpp"

#include <algorithm>
#include <cmath>

namespace schoolpoort {
namespace {

constexpr double kNormal = 1.959963984540054;  // 97.5 % of the normal distribution lies below: 95 % between both

double share(int n, int of) { return static_cast<double>(n) / of; }

}  // namespace

Band wilson(int n, int of) {
  if (of <= 0) return {};
  const double p = share(n, of);
  const double spread = kNormal * kNormal / of;
  const double middle = p + spread / 2;
  const double half = kNormal * std::sqrt((p * (1 - p) + spread / 4) / of);
  // At none and all the exact limits are 0 and 1; arithmetic misses them by a hair.
  return {n == 0 ? 0 : std::max(0., (middle - half) / (1 + spread)),
          n == of ? 1 : std::min(1., (middle + half) / (1 + spread))};
}

Band newcombe(int n_before, int of_before, int n_now, int of_now) {
  if (of_before <= 0 || of_now <= 0) return {-1, 1};
  const double before = share(n_before, of_before);
  const double now = share(n_now, of_now);
  const Band was = wilson(n_before, of_before);
  const Band is = wilson(n_now, of_now);
  const double difference = now - before;
  return {difference - std::hypot(now - is.least, was.most - before),
          difference + std::hypot(is.most - now, before - was.least)};
}

}  // namespace schoolpoort

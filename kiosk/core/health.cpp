// What is too little, and what cannot be.
#include "kiosk/core/health.hpp"

namespace schoolpoort {
namespace {

constexpr std::uint64_t kAlmostFull = 200'000'000;
constexpr Day kWritten{std::chrono::year{2026} / 9 / 1};  // no kiosk ran before
constexpr Day kFarOff{std::chrono::year{2060} / 1 / 1};

}  // namespace

bool clock_is_odd(const Health& health) {
  if (health.today < kWritten || health.today >= kFarOff) return true;
  if (health.last_export && health.today < *health.last_export) return true;
  return health.period && health.today < health.period->start;
}

bool disk_is_almost_full(const Health& health) { return health.free_bytes < kAlmostFull; }

bool all_is_well(const Health& health) {
  return health.troubles.empty() && !clock_is_odd(health) && !disk_is_almost_full(health) &&
         (health.can_keep_answers || !health.period);
}

}  // namespace schoolpoort

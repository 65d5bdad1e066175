// Pools and joins bands until all that is printed, and all that can be worked out from it, is large enough.
#include "kiosk/core/bands.hpp"

namespace schoolpoort {

// An empty pool is filled as well: a pool that is only missing when it is empty would tell that it is empty. It takes
// the last, not the smallest: who knows that a band was the smallest knows more of it than its rounded count.
std::vector<std::size_t> told_apart(const std::vector<int>& counts, int pool) {
  std::vector<std::size_t> alone;
  for (std::size_t at = 0; at < counts.size(); ++at) {
    if (counts[at] >= kFewestInBand)
      alone.push_back(at);
    else
      pool += counts[at];
  }
  while (pool < kFewestInBand && !alone.empty()) {
    pool += counts[alone.back()];
    alone.pop_back();
  }
  return alone;
}

}  // namespace schoolpoort

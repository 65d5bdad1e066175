// Pools and joins bands until all that is printed, and all that can be worked out from it, is large enough.
#include "kiosk/core/bands.hpp"

#include <algorithm>

namespace schoolpoort {

// An empty pool is filled as well: a pool that is only missing when it is empty would tell that it is empty.
std::vector<std::size_t> told_apart(const std::vector<int>& counts, int pool) {
  std::vector<std::size_t> alone;
  for (std::size_t at = 0; at < counts.size(); ++at) {
    if (counts[at] >= kFewestInBand)
      alone.push_back(at);
    else
      pool += counts[at];
  }
  while (pool < kFewestInBand && !alone.empty()) {
    const auto smallest = std::ranges::min_element(alone, {}, [&](std::size_t at) { return counts[at]; });
    pool += counts[*smallest];
    alone.erase(smallest);
  }
  return alone;
}

std::vector<std::size_t> joined_neighbours(const std::vector<int>& counts) {
  std::vector<std::size_t> begins;
  int band = kFewestInBand;  // the first band begins at once
  for (std::size_t at = 0; at < counts.size(); ++at) {
    if (band >= kFewestInBand) {
      begins.push_back(at);
      band = 0;
    }
    band += counts[at];
  }
  if (!begins.empty() && band < kFewestInBand) begins.pop_back();
  return begins;
}

}  // namespace schoolpoort

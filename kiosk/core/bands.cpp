// Pools and joins bands until all that is printed, and all that can be worked out from it, is large enough.
#include "kiosk/core/bands.hpp"

#include <algorithm>
#include <limits>

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
  while (!alone.empty() && (pool < kFewestInBand || alone.size() == counts.size())) {
    pool += counts[alone.back()];
    alone.pop_back();
  }
  return alone;
}

std::vector<Range> within(const std::vector<int>& counts, int pool, const std::vector<std::size_t>& alone) {
  std::vector<Range> ranges(alone.size() + 1, {kFewestInBand, std::numeric_limits<int>::max()});
  ranges.back().least = std::max(kFewestInBand, pool);
  if (!alone.empty() && alone.back() + 1 == counts.size())
    ranges.back().most = pool + (kFewestInBand - 1) * static_cast<int>(counts.size() - alone.size());
  return ranges;
}

}  // namespace schoolpoort

// Random rounding, and the attacker who decides which roundings may be drawn.
#include "kiosk/core/rounding.hpp"

#include <algorithm>
#include <numeric>

namespace schoolpoort {
namespace {

int sum_of(const std::vector<Range>& ranges, int Range::*end) {
  return std::accumulate(ranges.begin(), ranges.end(), 0, [&](int sum, const Range& r) { return sum + r.*end; });
}

// What one band holds at least the others cannot hold.
void add_up(std::vector<Range>& ranges, const Known& known) {
  const int least = sum_of(ranges, &Range::least);
  const int most = sum_of(ranges, &Range::most);
  for (Range& range : ranges) {
    const Range before = range;
    range.least = std::max(before.least, known.total - (most - before.most));
    if (known.one_each) range.most = std::min(before.most, known.total - (least - before.least));
  }
}

// Who is in a band that goes with no other is in none of the others.
void keep_alone(std::vector<Range>& ranges, const Known& known) {
  for (const int at : known.alone) {
    const auto alone = static_cast<std::size_t>(at);
    for (std::size_t other = 0; other < ranges.size(); ++other) {
      if (other == alone) continue;
      ranges[other].most = std::min(ranges[other].most, known.total - ranges[alone].least);
      ranges[alone].most = std::min(ranges[alone].most, known.total - ranges[other].least);
    }
  }
}

bool adds_up(const std::vector<int>& rounded, int total) {
  return std::accumulate(rounded.begin(), rounded.end(), 0) == total;
}

bool cannot_be(const std::vector<Range>& ranges) {
  return std::ranges::any_of(ranges, [](const Range& range) { return range.least > range.most; });
}

}  // namespace

int rounded_down(int count, int base) { return count - count % base; }

int round_up_or_down(int count, const Chance& chance, int base) {
  const int down = rounded_down(count, base);
  return static_cast<int>(chance(static_cast<std::uint32_t>(base))) < count - down ? down + base : down;
}

bool all_open(const std::vector<Range>& ranges) {
  return std::ranges::all_of(ranges, [](const Range& range) { return range.least < range.most; });
}

std::vector<Range> possible(const std::vector<int>& rounded, const Known& known, int base) {
  std::vector<Range> ranges;
  for (const int count : rounded)
    ranges.push_back({std::max(known.fewest, count - base + 1), std::min(known.total, count + base - 1)});
  std::vector<Range> before;
  while (ranges != before && !cannot_be(ranges)) {  // every round only narrows
    before = ranges;
    add_up(ranges, known);
    keep_alone(ranges, known);
  }
  return ranges;
}

std::optional<std::vector<int>> round_randomly(const std::vector<int>& counts, const Known& known, const Chance& chance,
                                               int base) {
  const int total = rounded_down(known.total, base);
  std::vector<int> rounded(counts.size());
  for (int draw = 0; draw < kManyDraws; ++draw) {
    // Never above the total rounded down: that would prove that all are in this band.
    std::ranges::transform(counts, rounded.begin(),
                           [&](int count) { return std::min(total, round_up_or_down(count, chance, base)); });
    const bool may_be_taken = !known.one_each || adds_up(rounded, total);
    if (may_be_taken && all_open(possible(rounded, known, base))) return rounded;
  }
  return {};
}

}  // namespace schoolpoort

// Random rounding of counts, and the attacker who tries to undo it with everything he may know. Pure.
//
// Random rounding: Stats NZ; rounding to a total: Cox, "A constructive procedure for unbiased controlled rounding",
// JASA 82 (1987). The figures by which base and rule were chosen: store/README.md.
#pragma once

#include <optional>
#include <vector>

#include "kiosk/core/ports.hpp"

namespace schoolpoort {

/// Published counts are multiples of this.
inline constexpr int kRoundingBase = 3;
/// A handful is enough wherever there is a rounding that may be drawn at all.
inline constexpr int kManyDraws = 10'000;

/// What an attacker may know of counts before he sees them rounded.
struct Known {
  int total = 0;             ///< how many visits were counted, exactly: he stood there and counted too
  bool one_each = true;      ///< every visit is in exactly one band; otherwise in one or more
  std::vector<int> alone{};  ///< where a visit may be in several: bands that go with no other
  int fewest = 0;            ///< smaller bands would not have been printed
};

/// What a count may have been.
struct Range {
  int least = 0;
  int most = 0;
  bool operator==(const Range&) const = default;
};

/// Every value each count may have had before it was rounded, as far as `known` and the rounded counts tell.
/// A count is proven when its least is its most; where no counts can be behind, some least is above its most. Single
/// bands are enough to look at: no sum of open bands is proven.
std::vector<Range> possible(const std::vector<int>& rounded, const Known& known, int base = kRoundingBase);

/// Each count as a multiple of `base`, less than `base` away, up or down by chance, larger remainders more often up.
/// Bands with one visit each add up to the total rounded down; no other band is above it. One draw among the roundings
/// after which every count is open; nothing where there is none: a single band, or no visits.
std::optional<std::vector<int>> round_randomly(const std::vector<int>& counts, const Known& known, const Chance& chance,
                                               int base = kRoundingBase);

/// Whether no count is proven.
bool all_open(const std::vector<Range>& ranges);

/// A multiple of `base` next to `count`, larger remainders more often up; a multiple stays.
int round_up_or_down(int count, const Chance& chance, int base = kRoundingBase);

/// The largest multiple of `base` that is not above `count`.
int rounded_down(int count, int base = kRoundingBase);

}  // namespace schoolpoort

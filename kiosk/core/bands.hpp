// Bands of visits that are large enough to be printed. Knows not what they are bands of.
#pragma once

#include <cstddef>
#include <vector>

#include "kiosk/core/rounding.hpp"

namespace schoolpoort {

/// A printed band, and whatever was counted below it, has at least so many visits.
inline constexpr int kFewestInBand = 10;

/// The bands of `counts` that are printed alone; the others are one pool with `pool` more visits. The pool takes the
/// last band that is left until it is large enough too, and holds one at least. Empty: nothing may be told apart.
std::vector<std::size_t> told_apart(const std::vector<int>& counts, int pool = 0);

/// What the bands `alone`, and after them the pool, can be for one who knows `pool`. Where the very last band stands
/// alone the pool took none: only small ones are in it.
std::vector<Range> within(const std::vector<int>& counts, int pool, const std::vector<std::size_t>& alone);

}  // namespace schoolpoort

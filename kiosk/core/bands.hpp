// Bands of visits that are large enough to be printed. Knows not what they are bands of.
#pragma once

#include <cstddef>
#include <vector>

namespace schoolpoort {

/// A printed band, and whatever was counted below it, has at least so many visits.
inline constexpr int kFewestInBand = 10;

/// The bands of `counts` that are printed alone; the others are one pool with `pool` more visits. The pool takes the
/// last band that is left until it is large enough too. Empty: nothing may be told apart.
std::vector<std::size_t> told_apart(const std::vector<int>& counts, int pool = 0);

}  // namespace schoolpoort

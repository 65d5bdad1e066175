// The life of one kiosk as numbered calls to its box, and what the box holds after each. Knows no storage.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "kiosk/core/box.hpp"

namespace schoolpoort {

/// Call 1 is the start that makes the box; each of the others changes what it holds.
inline constexpr int kFirstStart = 1;
int last_call();
std::string name_of(int call);
/// Makes a call other than the first, on a box as the call before left it.
Result<Done> make_call(Box& box, int call);

/// A box in memory as it is after that call.
std::unique_ptr<Box> box_after(int call);
/// After which call a box looks like this; nothing when it never does.
std::optional<int> call_that_left(const Box& box);

}  // namespace schoolpoort

// The targets of a screen in the order in which one reads them, for whoever goes from one to the next. Knows no key.
#pragma once

#include <vector>

#include "kiosk/language/direction.hpp"
#include "kiosk/screens/easel.hpp"

namespace schoolpoort {

/// What can be touched, row by row from the top, each row from where the language begins.
std::vector<Placed> in_reading_order(const std::vector<Placed>& placed, Direction direction);

/// The target at that place, or nullptr.
const Placed* target_at(const std::vector<Placed>& placed, float x, float y);

Focus focus_of(const Placed& target);

}  // namespace schoolpoort

// Which questions a visitor gets and in which order: least asked first, balanced, by chance. Pure.
#pragma once

#include <vector>

#include "kiosk/core/period.hpp"
#include "kiosk/core/ports.hpp"

namespace schoolpoort {

/// All questions of the form in the order one visitor gets them. The form's first question comes first; the rest of the
/// first part are the least asked (ties by chance) with one of each dimension in `always`, shuffled; then the others.
/// `shown` as times_shown() gives it (measurement.md, decision 3).
std::vector<ItemId> draw_order(const Questionnaire& form, const std::vector<int>& shown, const Chance& chance);

}  // namespace schoolpoort

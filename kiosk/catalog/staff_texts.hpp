// The words of the staff's screens: content/staff/<tag>.arb, over those of the visitors. Knows keys, not screens.
#pragma once

#include <vector>

#include "kiosk/catalog/catalog.hpp"
#include "kiosk/catalog/files.hpp"

namespace schoolpoort {

/// Dutch, French and English, in that order; what a file lacks or has wrong goes to `faults`.
std::vector<LanguageTexts> read_staff_texts(const Layer& built_in, Faults& faults);

}  // namespace schoolpoort

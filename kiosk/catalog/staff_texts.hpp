// The words for the team, over those of the visitors: content/staff/<tag>.arb for its screens, content/report/<tag>.arb
// for its report. Knows keys, not screens or pages.
#pragma once

#include <vector>

#include "kiosk/catalog/catalog.hpp"
#include "kiosk/catalog/files.hpp"

namespace schoolpoort {

/// Dutch, French and English, in that order; what a file lacks or has wrong goes to `faults`.
std::vector<LanguageTexts> read_staff_texts(const Layer& built_in, Faults& faults);

/// The same for the report, which says something of its own about each dimension.
std::vector<LanguageTexts> read_report_texts(const Layer& built_in, const std::vector<DimensionId>& dimensions,
                                             Faults& faults);

}  // namespace schoolpoort

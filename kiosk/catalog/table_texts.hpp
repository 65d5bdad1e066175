// The words of the tables in an export: content/tables/<tag>.arb. Knows keys, not tables.
#pragma once

#include <vector>

#include "kiosk/catalog/files.hpp"
#include "kiosk/core/texts.hpp"

namespace schoolpoort {

/// Dutch, French and English, in that order; what a file lacks or has wrong goes to `faults`.
std::vector<LanguageTexts> read_table_texts(const Layer& built_in, Faults& faults);

}  // namespace schoolpoort

// Numbers and days as a reader of the language expects them. Knows no sentence: those are say()'s.
#pragma once

#include <cstdint>
#include <string>

#include "kiosk/core/ids.hpp"
#include "kiosk/core/time.hpp"

namespace schoolpoort {

/// With the digits and groups of `language`: 0-9 in Arabic, its own in Dari and Pashto.
std::string number(std::int64_t value, const LanguageTag& language);

/// The Gregorian day written out: "23 november 2026".
std::string day(Day day, const LanguageTag& language);

}  // namespace schoolpoort

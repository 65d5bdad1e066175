// What languages are called, which other language stands in for one, and how its readers sort. Knows no texts of ours.
#pragma once

#include <string>
#include <vector>

#include "kiosk/core/ids.hpp"

namespace schoolpoort {

/// The language's name in itself, "Polski"; the tag where ICU knows none. Visitors see the text `language_name`
/// instead.
std::string native_name(const LanguageTag& language);

/// The language itself, then what may stand in for it: "zh-Hans-CN", "zh-Hans", "zh".
std::vector<LanguageTag> fallbacks(const LanguageTag& language);

/// Whether `value` is a well-formed language tag in its usual writing: "nl-BE", not "nl_be".
bool is_language_tag(const std::string& value);

/// As a reader of the language sorts names; numbers in them count as numbers: "2" before "10".
void sort_names(std::vector<std::string>& names, const LanguageTag& language);

}  // namespace schoolpoort

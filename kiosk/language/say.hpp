// A pattern and its values to a sentence: plurals, numbers and names in the language's own way.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/core/ids.hpp"
#include "kiosk/core/result.hpp"

namespace schoolpoort {

using Value = std::variant<std::int64_t, std::string>;
using Values = std::map<std::string, Value>;

/// The ICU MessageFormat `pattern` filled in for `language`. Strings put in are isolated (U+2068..U+2069), so that a
/// name or a telephone number keeps its own direction. Error when the pattern is no MessageFormat or lacks a value.
Result<std::string> say(const std::string& pattern, const LanguageTag& language, const Values& values = {});

/// The names of the values a pattern asks for, sorted. Error when it is no MessageFormat.
Result<std::vector<std::string>> values_of(const std::string& pattern);

}  // namespace schoolpoort

// One locales/<tag>.arb: JSON with a text per key and what is known about it. Knows JSON, not MessageFormat.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "kiosk/catalog/files.hpp"
#include "kiosk/core/texts.hpp"

namespace schoolpoort {

struct LanguageFile {
  LanguageTag tag;   ///< from the file's name
  std::string file;  ///< as staff know it
  std::map<TextKey, Text> texts;
};

/// The texts of the file; nothing when it is no JSON. `"@key": {"x-state": "reviewed"}` says a speaker checked the
/// text; every other is a draft. What is wrong goes to `faults`, with the key as place, or line and column where JSON
/// breaks off.
std::optional<LanguageFile> parse_arb(const std::string& bytes, const LanguageTag& tag, const std::string& file,
                                      Faults& faults);

}  // namespace schoolpoort

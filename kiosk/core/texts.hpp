// The words of one language, by key. Patterns are ICU MessageFormat; nothing here knows how to format them.
#pragma once

#include <map>
#include <string>

#include "kiosk/core/ids.hpp"

namespace schoolpoort {

struct Text {
  std::string pattern;
  bool draft = true;  ///< no speaker has checked it yet
  bool operator==(const Text&) const = default;
};

struct LanguageTexts {
  LanguageTag tag;
  std::map<TextKey, Text> texts;
};

}  // namespace schoolpoort

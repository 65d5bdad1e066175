// The words that the tables say, from content/tables/<tag>.arb, filled in and ready. Knows no language and no file.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "kiosk/core/ids.hpp"

namespace schoolpoort {

struct TableWords {
  LanguageTag language;
  std::function<std::string(std::string_view key)> say;
};

/// What a code of the codebook means: explained(words, "answer", "dont_know").
inline std::string explained(const TableWords& words, const std::string& kind, const std::string& code) {
  return words.say("table_" + kind + "_" + code);
}

}  // namespace schoolpoort

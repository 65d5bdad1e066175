// Looks the words up, and lets language/ fill them in.
#include "kiosk/app/table_words.hpp"

#include <algorithm>

#include "kiosk/catalog/table_texts.hpp"
#include "kiosk/core/bands.hpp"
#include "kiosk/core/release.hpp"
#include "kiosk/core/rounding.hpp"
#include "kiosk/language/say.hpp"

namespace schoolpoort {
namespace {

const Values& rules() {
  static const Values values{{"base", kRoundingBase},
                             {"fewest_answers", kFewestInBand},
                             {"fewest_for_percent", kFewestForPercent},
                             {"least_percent", kLeastPercent},
                             {"most_percent", kMostPercent}};
  return values;
}

std::string said(const LanguageTexts& texts, std::string_view key) {
  const auto text = texts.texts.find(TextKey{std::string(key)});
  if (text == texts.texts.end()) return std::string(key);
  const auto words = say(text->second.pattern, texts.tag, rules());
  return words ? *words : text->second.pattern;
}

}  // namespace

std::vector<TableWords> table_words(const Places& places, const LanguageTag& school_language) {
  Faults told_by_the_catalog;
  std::vector<TableWords> words;
  for (const LanguageTexts& texts : read_table_texts({places.share, true, &told_by_the_catalog}, told_by_the_catalog))
    words.push_back({texts.tag, [kept = texts](std::string_view key) { return said(kept, key); }});
  std::ranges::stable_partition(words, [&](const TableWords& one) {
    return one.language.value.substr(0, 2) == school_language.value.substr(0, 2);
  });
  return words;
}

}  // namespace schoolpoort

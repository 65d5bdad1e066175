// The languages of both layers on one shelf. Knows whose fault is whose, not what a text must be like.
#pragma once

#include <set>
#include <vector>

#include "kiosk/catalog/catalog.hpp"
#include "kiosk/catalog/languages.hpp"

namespace schoolpoort {

struct Layers {
  const Layer& built_in;
  const Layer& own;
};

/// Every complete language: all `required` keys, the school's texts replacing the built-in ones key by key. `own_keys`
/// may be there too. Faults in Dutch go to catalog.faults, in other built-in languages to gaps, in the school's to
/// school_faults; catalog.settings says the school's language.
std::vector<LanguageTexts> read_languages(const Layers& layers, const std::set<TextKey>& required,
                                          const std::set<TextKey>& own_keys, Catalog& catalog);

}  // namespace schoolpoort

// Which languages are complete, from the files of both layers. Knows keys and patterns, not which screen says them.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "kiosk/catalog/arb_file.hpp"
#include "kiosk/catalog/files.hpp"

namespace schoolpoort {

/// Dutch of the kiosk's makers: the others are translations of it, and it must always be complete.
inline const LanguageTag kDutch{"nl-BE"};

/// Every locales/*.arb of the layer, sorted by tag. Faults of a file go where `faults_of(tag)` says.
using FaultsOf = std::function<Faults&(const LanguageTag&)>;
std::vector<LanguageFile> read_language_files(const Layer& layer, const FaultsOf& faults_of);

/// The values a text asks for, by key, as the Dutch texts have them.
using Asks = std::map<TextKey, std::vector<std::string>>;
/// Adds the keys of `file` that are not there yet.
void note_asks(const LanguageFile& file, Asks& asks);

/// The texts that can be said: not empty, a `known` key, whole, and asking for the same values as `asks`.
/// Every other is a fault.
LanguageTexts usable_texts(const LanguageFile& file, const std::set<TextKey>& known, const Asks& asks, Faults& faults);

/// Whether every required key is there. A key that is not even in `file` becomes a fault.
bool is_complete(const LanguageTexts& texts, const std::set<TextKey>& required, const LanguageFile& file,
                 Faults& faults);

/// content/languages.toml.
struct LanguageOrder {
  std::vector<LanguageTag> order;
  std::vector<LanguageTag> reserve;  ///< offered only where the school's settings name them
};
LanguageOrder read_language_order(const Layer& layer);

/// Sorts by `order`; languages that are not in it come last, by tag.
void sort_languages(std::vector<LanguageTexts>& languages, const std::vector<LanguageTag>& order);

}  // namespace schoolpoort

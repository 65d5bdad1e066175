// Lays the school's texts over the built-in ones.
#include "kiosk/catalog/shelf.hpp"

namespace schoolpoort {

namespace {

struct Keys {
  std::set<TextKey> required;
  std::set<TextKey> known;  ///< those, and the ones of the school's own pieces
  Asks asks;
};

const LanguageFile* file_of(const std::vector<LanguageFile>& files, const LanguageTag& tag) {
  for (const LanguageFile& file : files)
    if (file.tag == tag) return &file;
  return nullptr;
}

/// The language when it is complete, added to `complete`.
void add_built_in(const LanguageFile& file, const LanguageFile* own, const Keys& keys, Faults& faults,
                  Faults& own_faults, std::vector<LanguageTexts>& complete) {
  LanguageTexts texts = usable_texts(file, keys.required, keys.asks, faults);
  bool whole = is_complete(texts, keys.required, file, faults);
  if (own) {
    LanguageTexts over = usable_texts(*own, keys.known, keys.asks, own_faults);
    over.texts.merge(texts.texts);
    texts = std::move(over);
    Faults told;  // what is still missing was told of the built-in file
    whole = whole || is_complete(texts, keys.required, file, told);
  }
  if (whole) complete.push_back(std::move(texts));
}

void add_own(const LanguageFile& file, const Keys& keys, Faults& faults, std::vector<LanguageTexts>& complete) {
  LanguageTexts texts = usable_texts(file, keys.known, keys.asks, faults);
  if (is_complete(texts, keys.required, file, faults)) complete.push_back(std::move(texts));
}

}  // namespace

std::vector<LanguageTexts> read_languages(const Layers& layers, const std::set<TextKey>& required,
                                          const std::set<TextKey>& own_keys, Catalog& catalog) {
  const auto faults_of = [&](const LanguageTag& tag) -> Faults& {
    return tag == kDutch ? catalog.faults : catalog.gaps;
  };
  const auto own_faults_of = [&](const LanguageTag&) -> Faults& { return catalog.school_faults; };
  const std::vector<LanguageFile> built_in = read_language_files(layers.built_in, faults_of);
  const std::vector<LanguageFile> own = read_language_files(layers.own, own_faults_of);

  Keys keys{required, own_keys, {}};
  keys.known.insert(required.begin(), required.end());
  // What a text may ask for is set by our Dutch; for keys only the school has, by the school's own language.
  if (const LanguageFile* dutch = file_of(built_in, kDutch))
    note_asks(*dutch, keys.asks);
  else
    catalog.faults.push_back({"locales/nl-BE.arb", "", "is not there or cannot be read; install the kiosk again."});
  if (const LanguageFile* ours = file_of(own, catalog.settings.school_language)) note_asks(*ours, keys.asks);

  std::vector<LanguageTexts> complete;
  for (const LanguageFile& file : built_in)
    add_built_in(file, file_of(own, file.tag), keys, faults_of(file.tag), catalog.school_faults, complete);
  for (const LanguageFile& file : own)
    if (!file_of(built_in, file.tag)) add_own(file, keys, catalog.school_faults, complete);
  return complete;
}

}  // namespace schoolpoort

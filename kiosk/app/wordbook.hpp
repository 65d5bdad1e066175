// Words by key in a language, ready to read. Falls back to the school's language, never to a blank.
#pragma once

#include <string>

#include "kiosk/catalog/catalog.hpp"
#include "kiosk/language/say.hpp"
#include "kiosk/screens/views.hpp"

namespace schoolpoort {

class Wordbook {
 public:
  /// `catalog` must outlive the wordbook.
  explicit Wordbook(const Catalog& catalog) : catalog_(catalog) {}

  /// The phrase says in which language the words really are.
  Phrase phrase(const TextKey& key, const LanguageTag& language, const Values& values = {}) const;
  /// The same in the school's language.
  Phrase school(const TextKey& key, const Values& values = {}) const;
  /// Words of the school's language as plain text, for exports; the key itself when there are none.
  std::string label(const TextKey& key) const;

 private:
  const Text* find_text(const TextKey& key, const LanguageTag& language) const;
  const Catalog& catalog_;
};

}  // namespace schoolpoort

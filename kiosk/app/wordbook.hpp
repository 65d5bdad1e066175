// Words by key in a language, ready to read. Falls back to the school's language, never to a blank.
#pragma once

#include <functional>
#include <string>

#include "kiosk/catalog/catalog.hpp"
#include "kiosk/language/say.hpp"
#include "kiosk/screens/views.hpp"

namespace schoolpoort {

/// Whether a line can be heard.
using Hearing = std::function<bool(const Line&)>;

class Wordbook {
 public:
  /// `catalog` must outlive the wordbook.
  explicit Wordbook(const Catalog& catalog, Hearing hearing = {}) : catalog_(catalog), hearing_(std::move(hearing)) {}

  /// The phrase says in which language the words really are, and has a line where they can be heard.
  Phrase phrase(const TextKey& key, const LanguageTag& language, const Values& values = {}) const;
  /// The same in the school's language.
  Phrase school(const TextKey& key, const Values& values = {}) const;
  /// Words of the school's language as plain text, for exports; the key itself when there are none.
  std::string label(const TextKey& key) const;

 private:
  const Text* find_text(const TextKey& key, const LanguageTag& language) const;
  Line line(const TextKey& key, const Text& text, const Phrase& phrase, const Values& values) const;
  const Catalog& catalog_;
  Hearing hearing_;
};

}  // namespace schoolpoort

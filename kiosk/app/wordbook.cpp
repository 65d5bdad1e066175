// Looks words up and lets language/ fill them in.
#include "kiosk/app/wordbook.hpp"

#include <algorithm>

namespace schoolpoort {

const Text* Wordbook::find_text(const TextKey& key, const LanguageTag& language) const {
  const auto texts = std::ranges::find(catalog_.languages, language, &LanguageTexts::tag);
  if (texts == catalog_.languages.end()) return nullptr;
  const auto text = texts->texts.find(key);
  return text == texts->texts.end() ? nullptr : &text->second;
}

Phrase Wordbook::phrase(const TextKey& key, const LanguageTag& language, const Values& values) const {
  const Text* text = find_text(key, language);
  if (!text && language != catalog_.settings.school_language)
    return phrase(key, catalog_.settings.school_language, values);
  if (!text) return {key.value, language};
  const auto said = say(text->pattern, language, values);
  return {said ? *said : text->pattern, language};
}

Phrase Wordbook::school(const TextKey& key, const Values& values) const {
  return phrase(key, catalog_.settings.school_language, values);
}

std::string Wordbook::label(const TextKey& key) const { return school(key).text; }

}  // namespace schoolpoort

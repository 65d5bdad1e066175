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
  Phrase phrase{said ? *said : text->pattern, language};
  if (hearing_) phrase.line = line(key, *text, phrase, values);
  return phrase;
}

// Where the written words lack what a voice must know, only their spoken form is said; a recording needs neither.
Line Wordbook::line(const TextKey& key, const Text& text, const Phrase& phrase, const Values& values) const {
  Line line{phrase.language, key.value, {}};
  for (const auto& [name, value] : values)
    if (const auto* number = std::get_if<std::int64_t>(&value)) line.name += "-" + std::to_string(*number);
  const auto voice = std::ranges::find(catalog_.voices, phrase.language, &Voice::language);
  if (!text.spoken.empty()) {
    if (const auto said = say(text.spoken, phrase.language, values)) line.words = *said;
  } else if (voice != catalog_.voices.end() && !voice->marked_only) {
    line.words = phrase.text;
  }
  return hearing_(line) ? line : Line{};
}

Phrase Wordbook::school(const TextKey& key, const Values& values) const {
  return phrase(key, catalog_.settings.school_language, values);
}

std::string Wordbook::label(const TextKey& key) const { return school(key).text; }

}  // namespace schoolpoort

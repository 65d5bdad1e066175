// What stands in the hall before anyone has chosen a language: slides, the strip, the language screen.
#include "kiosk/app/viewer.hpp"
#include "kiosk/core/keys.hpp"

namespace schoolpoort {

const LanguageTag& Viewer::whose_turn(const Surface& surface) const {
  return catalog_.languages[surface.turn % catalog_.languages.size()].tag;
}

std::vector<LanguageTile> Viewer::tiles(std::size_t most) const {
  std::vector<LanguageTile> all;
  for (const LanguageTexts& texts : catalog_.languages)
    if (all.size() < most) all.push_back({texts.tag, say_in(texts.tag, keys::kLanguageName)});
  return all;
}

SlideView Viewer::slide(std::size_t at, const Surface& surface) const {
  const Slide& slide = catalog_.content.slides[at];
  SlideView view;
  view.fills = !slide.file.empty();
  view.picture = view.fills ? slide.file : picture(slide.picture.value);
  if (view.fills) return view;
  if (slide.in_all_languages) {
    for (const LanguageTexts& texts : catalog_.languages) view.titles.push_back(words_.phrase(slide.title, texts.tag));
    return view;
  }
  const LanguageTag& other = whose_turn(surface);
  view.title = words_.school(slide.title);
  view.text = slide.text.empty() ? Phrase{} : words_.school(slide.text);
  if (other == catalog_.settings.school_language) return view;
  view.other_title = words_.phrase(slide.title, other);
  if (!slide.text.empty()) view.other_text = words_.phrase(slide.text, other);
  return view;
}

AttractView Viewer::attract(bool may_ask, bool dimmed, const Surface& surface) const {
  AttractView view;
  view.slide = slide(surface.rotation.slide, surface);
  view.faded_in = surface.rotation.faded_in;
  view.dimmed = dimmed;
  if (surface.rotation.faded_in < 1) view.before = slide(surface.rotation.before, surface);
  if (!may_ask) return view;
  const LanguageTag& other = whose_turn(surface);
  StripView strip{picture("signs/touch"),
                  picture("signs/private"),
                  say_in(other, keys::kInvitation),
                  tiles(static_cast<std::size_t>(catalog_.settings.strip_tiles)),
                  {}};
  strip.more.push_back(words_.school(TextKey{std::string(keys::kMoreLanguages)}));
  if (auto more = bridge(other, keys::kMoreLanguages)) strip.more.push_back(say_in(other, keys::kMoreLanguages));
  view.strip = std::move(strip);
  return view;
}

LanguageView Viewer::language(const ChoosingLanguage& choosing, const std::optional<LanguageTag>& hers,
                              const Surface& surface) const {
  const LanguageTag other = hers.value_or(whose_turn(surface));
  return {picture("moments/language"),
          picture("signs/private"),
          say_in(other, keys::kChooseLanguage),
          tiles(catalog_.languages.size()),
          choosing.page,
          sign(other, "signs/back", keys::kBack),
          sign(other, "signs/previous-page", keys::kPreviousPage),
          sign(other, "signs/next-page", keys::kNextPage),
          sign(other, "signs/easier", keys::kEasier)};
}

}  // namespace schoolpoort

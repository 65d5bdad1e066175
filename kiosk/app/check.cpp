// schoolpoort check: every fault of content, words and pictures at once, and whether all words fit their places.
#include <ostream>
#include <set>

#include "kiosk/app/beginning.hpp"
#include "kiosk/app/commands.hpp"
#include "kiosk/app/scenes.hpp"
#include "kiosk/platform/platform.hpp"
#include "kiosk/screens/easel.hpp"

namespace schoolpoort {
namespace {

/// The smallest screens the kiosk promises to work on, upright and flat.
constexpr Size kSmallest[] = {{1280, 800}, {800, 1280}};

std::string locale_file(const LanguageTag& language) { return "locales/" + language.value + ".arb"; }

// A picture must draw, at a size that costs little.
void check_picture(const std::filesystem::path& file, std::vector<Error>& faults) {
  if (file.empty()) return;  // the catalog has said so
  if (const auto drawn = draw_picture(file, {64, 64}); !drawn) faults.push_back(drawn.error());
}

void check_pictures(const Catalog& catalog, const Places& places, std::vector<Error>& faults) {
  std::set<std::filesystem::path> files;
  for (const Item& item : catalog.content.items) files.insert(picture_file(places, item.picture));
  for (const Scale& scale : catalog.content.scales)
    for (const Choice& choice : scale.choices) files.insert(picture_file(places, choice.picture));
  for (const Slide& slide : catalog.content.slides) files.insert(slide.file.empty() ? picture_file(places, slide.picture) : slide.file);
  for (const HelpCard& card : catalog.content.help) files.insert(picture_file(places, card.picture));
  for (const auto& file : files) check_picture(file, faults);
}

void check_letters(const Catalog& catalog, const Words& words, std::vector<Error>& faults) {
  for (const LanguageTexts& language : catalog.languages)
    for (const auto& [key, text] : language.texts)
      for (const std::string& letter : words.unknown_letters({text.pattern, language.tag}))
        faults.push_back({locale_file(language.tag), key.value, "no bundled font has the letter \"" + letter + "\": write it otherwise or add a font to fonts/."});
}

void check_fit(const Catalog& catalog, const Places& places, const Words& words, Size size, std::vector<Error>& faults) {
  const auto stage = open_headless(size);
  Gallery gallery(words, *stage, std::size_t{32} << 20);
  Easel easel(gallery);
  const Theme theme = theme_for(size, catalog.settings.diagonal_inch, catalog.settings.viewing_distance_cm);
  const std::string at = " at " + std::to_string(size.width) + "x" + std::to_string(size.height);
  for (const LanguageTexts& language : catalog.languages) {
    for (const Scene& scene : scenes_in(language.tag, catalog, places)) {
      for (const Placed& placed : easel.paint(scene.view, theme, {}).placed)
        if (placed.clipped) faults.push_back({locale_file(language.tag), scene.name + at, "\"" + placed.name + "\" does not fit its place: make it shorter."});
    }
    gallery.forget();
  }
}

}  // namespace

int check(const Paths& paths, std::ostream& out) {
  const Catalog catalog = read_catalog(paths.places);
  std::vector<Error> faults = catalog.faults;
  for (const auto* more : {&catalog.gaps, &catalog.school_faults}) faults.insert(faults.end(), more->begin(), more->end());
  check_pictures(catalog, paths.places, faults);
  const auto words = Words::open(paths.places.share / "fonts", paths.cache);
  if (!words) faults.push_back(words.error());
  else {
    check_letters(catalog, *words, faults);
    for (const Size size : kSmallest) check_fit(catalog, paths.places, *words, size, faults);
  }
  if (!print_faults(faults, out)) return 1;
  out << "All is well: " << catalog.content.items.size() << " questions, " << catalog.languages.size() << " languages, "
      << catalog.content.slides.size() << " slides.\n";
  return 0;
}

}  // namespace schoolpoort

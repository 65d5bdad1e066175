// schoolpoort check: every fault of content, words and pictures at once, and whether all words fit their places.
#include <ostream>
#include <set>

#include "kiosk/app/apart.hpp"
#include "kiosk/app/beginning.hpp"
#include "kiosk/app/commands.hpp"
#include "kiosk/app/scenes.hpp"
#include "kiosk/app/staff_scenes.hpp"
#include "kiosk/platform/platform.hpp"
#include "kiosk/screens/easel.hpp"

namespace schoolpoort {
namespace {

/// The smallest screens the kiosk promises to work on, upright and flat.
constexpr Size kSmallest[] = {{1280, 800}, {800, 1280}};

using Files = std::set<std::filesystem::path>;

std::string locale_file(const LanguageTag& language) { return "locales/" + language.value + ".arb"; }

// What a piece would show if it were asked, also where no campaign does.
Files pictures_of(const Content& content, const Places& places) {
  Files files;
  for (const Item& item : content.items) files.insert(picture_file(places, item.picture));
  for (const Scale& scale : content.scales)
    for (const Choice& choice : scale.choices) files.insert(picture_file(places, choice.picture));
  for (const Slide& slide : content.slides)
    files.insert(slide.file.empty() ? picture_file(places, slide.picture) : slide.file);
  for (const HelpCard& card : content.help) files.insert(picture_file(places, card.picture));
  files.erase(std::filesystem::path());  // the catalog has said so
  return files;
}

// A picture must draw; ours at a size that costs little, the school's at the one that it will have.
void check_pictures(const Paths& paths, const Files& files, std::vector<Error>& faults) {
  constexpr Size kSmall{32, 32}, kWhole{1920, 1080};
  const DrawPicture draw = draw_apart(paths);
  for (const auto& file : files)
    if (const auto drawn = draw(file, is_built_in(paths, file) ? kSmall : kWhole); !drawn)
      faults.push_back(drawn.error());
}

void check_letters(const Catalog& catalog, const Words& words, std::vector<Error>& faults) {
  for (const LanguageTexts& language : catalog.languages)
    for (const auto& [key, text] : language.texts)
      for (const std::string& letter : words.unknown_letters({text.pattern, language.tag}))
        faults.push_back(
            {locale_file(language.tag), key.value,
             "no bundled font has the letter \"" + letter + "\": write it otherwise or add a font to fonts/."});
}

/// What the screens at one size have wrong, and the pictures they show.
struct Tried {
  std::vector<Error> faults;
  Files pictures;
};

// Where words may not fit though they do without: larger letters, and these in the lower half.
constexpr Ease kTightest[] = {{}, {.larger = true}, {.lower = true, .larger = true}};

// The slides are nobody's, so they never wear an aid.
bool may_be_eased(const ScreenView& view) {
  return !std::holds_alternative<AttractView>(view.screen) && !std::holds_alternative<CleaningView>(view.screen);
}

/// Where the scenes of one language are measured, and how their faults are told.
struct Trial {
  Gallery& gallery;
  const Theme& theme;
  std::string at;
  bool eased;
  Tried& tried;

  void measure(const std::vector<Scene>& scenes, const std::string& file) const {
    for (const Scene& scene : scenes) {
      if (eased && !may_be_eased(scene.view)) continue;
      const Layout layout = lay_out(scene.view, theme, gallery);
      for (const PictureWish& wish : layout.pictures) tried.pictures.insert(wish.file);
      for (const Placed& placed : layout.placed)
        if (placed.clipped)
          tried.faults.push_back(
              {file, scene.name + at, "\"" + placed.name + "\" does not fit its place: make it shorter."});
    }
  }
};

// Measures all screens and draws none.
Tried try_screens(const Catalog& catalog, const Places& places, const Words& words, Size size, const Ease& ease) {
  Tried tried;
  const auto stage = open_headless(size);
  Gallery gallery(words, *stage, 0);
  const Theme theme = theme_for(size, catalog.settings.diagonal_inch, catalog.settings.viewing_distance_cm, ease);
  std::string at = " at " + std::to_string(size.width) + "x" + std::to_string(size.height);
  if (ease.larger) at += ease.lower ? ", larger letters, all low" : ", larger letters";
  const Trial trial{gallery, theme, at, ease != Ease{}, tried};
  for (const LanguageTexts& language : catalog.languages)
    trial.measure(scenes_in(language.tag, catalog, places), locale_file(language.tag));
  if (ease != Ease{}) return tried;  // staff never wear an aid
  for (const LanguageTexts& language : catalog.staff)
    trial.measure(staff_scenes_in(language.tag, catalog, places), "content/staff/" + language.tag.value + ".arb");
  return tried;
}

}  // namespace

int check(const Paths& paths, std::ostream& out) {
  const Catalog catalog = read_catalog(paths.places);
  std::vector<Error> faults = catalog.faults;
  for (const auto* more : {&catalog.gaps, &catalog.school_faults})
    faults.insert(faults.end(), more->begin(), more->end());
  Files pictures = pictures_of(catalog.content, paths.places);
  const auto words = Words::open(paths.places.share / "fonts", paths.cache);
  if (!words)
    faults.push_back(words.error());
  else {
    check_letters(catalog, *words, faults);
    for (const Size size : kSmallest)
      for (const Ease& ease : kTightest) {
        const Tried tried = try_screens(catalog, paths.places, *words, size, ease);
        faults.insert(faults.end(), tried.faults.begin(), tried.faults.end());
        pictures.insert(tried.pictures.begin(), tried.pictures.end());
      }
  }
  check_pictures(paths, pictures, faults);
  if (!print_faults(faults, out)) return 1;
  out << "All is well: " << catalog.content.items.size() << " questions, " << catalog.languages.size() << " languages, "
      << catalog.content.slides.size() << " slides.\n";
  return 0;
}

}  // namespace schoolpoort

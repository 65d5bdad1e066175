// schoolpoort tour: every screen in every language as a picture, no display needed.
#include <fstream>
#include <ostream>

#include "kiosk/app/apart.hpp"
#include "kiosk/app/beginning.hpp"
#include "kiosk/app/commands.hpp"
#include "kiosk/app/scenes.hpp"
#include "kiosk/app/staff_scenes.hpp"
#include "kiosk/paint/sheet.hpp"
#include "kiosk/platform/platform.hpp"
#include "kiosk/screens/easel.hpp"

namespace schoolpoort {
namespace {

constexpr int kThumbnail = 360;

/// One drawing place for the whole tour.
struct Studio {
  /// All must outlive it.
  Studio(const Words& words, const Paths& paths, const Settings& chosen, Size screen)
      : stage(open_headless(screen)),
        gallery(words, *stage, std::size_t{64} << 20, draw_apart(paths)),
        easel(gallery),
        settings(chosen),
        size(screen) {}

  /// Shows the screen; stage->picture() has it then.
  std::vector<Placed> show(const Scene& scene) {
    const Theme theme = theme_for(size, settings.diagonal_inch, settings.viewing_distance_cm, scene.ease);
    Painted painted = easel.paint(scene.view, theme, {});
    stage->present(painted.drawing, in_memory(theme.paper));
    return std::move(painted.placed);
  }

  std::unique_ptr<Stage> stage;
  Gallery gallery;
  Easel easel;
  const Settings& settings;
  Size size;
};

const char* name(Placed::Kind kind) {
  switch (kind) {
    case Placed::Kind::text:
      return "text";
    case Placed::Kind::picture:
      return "picture";
    case Placed::Kind::answer:
      return "answer";
    case Placed::Kind::button:
      return "button";
  }
  return "";
}

// What lies where, for whoever wants to touch it from outside: kind, name, left, top, width, height in pixels.
void write_layout(const std::vector<Placed>& all, const std::filesystem::path& file) {
  std::ofstream out(file);
  for (const Placed& placed : all)
    out << name(placed.kind) << '\t' << placed.name << '\t' << placed.x << '\t' << placed.y << '\t' << placed.size.width
        << '\t' << placed.size.height << '\n';
}

int columns_for(Size size) { return size.width > size.height ? 6 : 8; }

Result<Done> draw_language(Studio& studio, const std::vector<Scene>& scenes, const std::filesystem::path& folder) {
  std::vector<Bitmap> thumbnails;
  for (const Scene& scene : scenes) {
    const std::vector<Placed> placed = studio.show(scene);
    const Bitmap picture = studio.stage->picture();
    thumbnails.push_back(shrunk(picture, kThumbnail));
    if (auto written = write_png(picture, folder / (scene.name + ".png")); !written) return written;
    write_layout(placed, folder / (scene.name + ".tsv"));
  }
  return write_png(sheet(thumbnails, columns_for(studio.size)),
                   folder.parent_path() / ("contact-sheet-" + folder.filename().string() + ".png"));
}

}  // namespace

int tour(const TourWish& wish, std::ostream& out) {
  const Catalog catalog = read_catalog(wish.paths.places);
  if (!print_faults(catalog.faults, out)) return 1;
  print_faults(catalog.school_faults, out);
  const auto words = Words::open(wish.paths.places.share / "fonts", wish.paths.cache);
  if (!words) return refuse(words.error(), out);
  Studio studio(*words, wish.paths, catalog.settings, wish.size);
  const auto draw = [&](const LanguageTag& language, const std::vector<Scene>& scenes, const std::string& name) {
    if (wish.language && language.value != *wish.language) return Result<Done>(Done{});
    out << (wish.out / name).string() << '\n';
    return draw_language(studio, scenes, wish.out / name);
  };
  for (const auto& [tag, texts] : catalog.languages)
    if (const auto drawn = draw(tag, scenes_in(tag, catalog, wish.paths.places), tag.value); !drawn)
      return refuse(drawn.error(), out);
  for (const auto& [tag, texts] : catalog.staff)
    if (const auto drawn = draw(tag, staff_scenes_in(tag, catalog, wish.paths.places), "staff-" + tag.value); !drawn)
      return refuse(drawn.error(), out);
  return 0;
}

}  // namespace schoolpoort

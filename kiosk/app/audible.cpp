// Asks every screen what it would say.
#include "kiosk/app/audible.hpp"

#include <algorithm>

#include "kiosk/app/scenes.hpp"

namespace schoolpoort {

std::vector<Line> lines_of(const ScreenView& view) {
  const auto of = [](const auto& screen) {
    if constexpr (requires { screen.listen; })
      return screen.listen.lines;
    else
      return std::vector<Line>{};
  };
  return std::visit(of, view.screen);
}

std::vector<Line> audible_lines(const LanguageTag& language, const Catalog& catalog, const Places& places,
                                const Hearing& hearing) {
  std::vector<Line> lines;
  const auto add = [&](const Line& line) {
    const bool hers = !line.empty() && line.language == language;
    if (hers && std::ranges::find(lines, line) == lines.end()) lines.push_back(line);
  };
  for (const Scene& scene : scenes_in(language, catalog, places, hearing)) {
    for (const Line& line : lines_of(scene.view)) add(line);
    if (const auto* choosing = std::get_if<LanguageView>(&scene.view.screen))
      for (const LanguageTile& tile : choosing->tiles) add(tile.greeting);
  }
  return lines;
}

Shelves shelves_of(const Places& places, const std::filesystem::path& cache) {
  return {cache / "speech", {places.school / "content" / "speech", places.share / "content" / "speech"}};
}

Hearing hearing_of(const Catalog& catalog, const Cabinet& cabinet) {
  if (!catalog.settings.sound) return {};
  return [&cabinet](const Line& line) { return cabinet.can_say(line); };
}

}  // namespace schoolpoort

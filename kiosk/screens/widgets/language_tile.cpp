// A language by its own name in its own script.
#include "kiosk/screens/widgets/language_tile.hpp"

#include "kiosk/screens/widgets/scope.hpp"

namespace schoolpoort {

namespace {

Rect name_room(const Theme& theme, const Rect& tile) { return tile.inset(theme.mm(3), theme.mm(1)); }

Lettering name_lettering(const Theme& theme, float size) { return {size, Weight::bold, Align::centre, theme.ink}; }

}  // namespace

float name_size(Brush& brush, std::span<const LanguageTile> tiles, Size tile, float most) {
  const Size room = name_room(brush.theme(), {0, 0, tile.width, tile.height}).size();
  float size = most;
  for (const LanguageTile& one : tiles) {
    const Fitted fitted = brush.fit(one.name, name_lettering(brush.theme(), size), room);
    size = fitted.size;
  }
  return size;
}

bool draw_language(Brush& brush, const LanguageTile& tile, float size, const Rect& where) {
  const Theme& theme = brush.theme();
  const IdScope id(tile.language.value);
  const Touch touch = brush.touch(where, tile.language.value, Placed::Kind::button);
  const Rect inside = card(brush, where, CardLook::raised, {touch.held});
  const Rect room = name_room(theme, inside);
  brush.write(brush.fit(tile.name, name_lettering(theme, size), room.size()), room);
  return touch.tapped;
}

}  // namespace schoolpoort

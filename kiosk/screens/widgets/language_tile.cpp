// A language by its own name in its own script.
#include "kiosk/screens/widgets/language_tile.hpp"

#include "kiosk/screens/widgets/scope.hpp"

namespace schoolpoort {

bool draw_language(Brush& brush, const LanguageTile& tile, const Rect& where) {
  const Theme& theme = brush.theme();
  const IdScope id(tile.language.value);
  const Touch touch = brush.touch(where, tile.language.value, Placed::Kind::button);
  const Rect inside = card(brush, where, CardLook::raised, {touch.held}).inset(theme.mm(3), theme.mm(1));
  brush.write(brush.fit(tile.name, {1.3F, Weight::bold, Align::centre, theme.ink}, inside.size()), inside);
  return touch.tapped;
}

}  // namespace schoolpoort

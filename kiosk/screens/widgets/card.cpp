// The one look of everything that lies on the paper.
#include "kiosk/screens/widgets/card.hpp"

namespace schoolpoort {

namespace {

Shape shape_of(const Theme& theme, CardLook look, CardState state) {
  Shape shape;
  shape.radius_px = static_cast<float>(theme.mm(look == CardLook::raised ? 7 : 6));
  shape.line_px = theme.edge_px;
  shape.fill = theme.card;
  shape.line = theme.edge;
  if (look == CardLook::raised) shape.shadow_px = theme.unit_px * 1.6F;
  if (look == CardLook::quiet) shape.fill = theme.paper;
  if (look == CardLook::plain) shape.line = theme.quiet_line;
  if (look == CardLook::sunny) shape.fill = theme.sun_ground, shape.line = theme.edge;
  if (look == CardLook::primary) {
    shape.fill = theme.sun;
    shape.line = theme.ink;
    shape.line_px = theme.unit_px;
    shape.shadow_px = theme.unit_px * 1.6F;
  }
  if (state.held) {
    shape.fill = look == CardLook::primary ? theme.sun_ground : theme.pressed;
    shape.line = look == CardLook::primary ? theme.ink : theme.primary;
    shape.line_px = theme.unit_px;
    shape.shadow_px = 0;
  }
  if (state.chosen) {
    shape.fill = theme.pressed;
    shape.line = theme.primary;
    shape.line_px = theme.unit_px * 2;
    shape.shadow_px = theme.unit_px * 3;
  }
  return shape;
}

}  // namespace

Rect card(Brush& brush, const Rect& where, CardLook look, CardState state) {
  const Theme& theme = brush.theme();
  Rect shown = where;
  if (state.chosen) shown = where.moved(0, -theme.mm(2));
  if (state.held) shown = where.inset(theme.mm(0.8F));
  brush.shape(shown, shape_of(theme, look, state));
  return shown;
}

}  // namespace schoolpoort

// Progress as dots.
#include "kiosk/screens/widgets/dots.hpp"

namespace schoolpoort {

void draw_dots(Brush& brush, int number, int of, const Rect& where) {
  if (of < 2) return;
  const Theme& theme = brush.theme();
  const int step = std::min(theme.mm(13), where.width / of);
  const int large = std::min({theme.mm(9), where.height, step}), small = large * 6 / 10;
  Rect row = where.centred({step * of, where.height});
  for (int i = 1; i <= of; ++i) {
    const bool here = i == number, done = i < number;
    Shape dot;
    dot.kind = Shape::Kind::ring;
    dot.line_px = theme.unit_px * (here ? 1.1F : 0.8F);
    dot.line = here ? theme.ink : done ? theme.primary : theme.edge;
    dot.fill = here ? theme.sun : done ? theme.primary : theme.paper;
    const int size = here ? large : small;
    brush.shape(row.cut_left(step).centred({size, size}), dot);
  }
}

}  // namespace schoolpoort

// Time that runs out, as a shrinking ring.
#include "kiosk/screens/widgets/ring.hpp"

#include <cmath>

namespace schoolpoort {

void draw_ring(Brush& brush, float left, const Rect& where) {
  constexpr float kSteps = 60;
  const Theme& theme = brush.theme();
  const int size = std::min(where.width, where.height);
  Shape ring;
  ring.kind = Shape::Kind::ring;
  ring.line_px = std::round(static_cast<float>(size) * 0.09F);
  ring.line = theme.quiet_line;
  ring.fill = theme.card;
  brush.shape(where.centred({size, size}), ring);
  ring.part = std::ceil(std::clamp(left, 0.F, 1.F) * kSteps) / kSteps;
  ring.line = theme.ink;
  ring.fill = {};
  brush.shape(where.centred({size, size}), ring);
}

}  // namespace schoolpoort

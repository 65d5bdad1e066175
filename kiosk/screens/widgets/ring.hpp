// Time that runs out, as a shrinking ring around a sign. Knows no clock.
#pragma once

#include "kiosk/screens/widgets/brush.hpp"

namespace schoolpoort {

/// `left` of the time, 1..0, in steps small enough to look smooth and few enough to be kept as textures.
void draw_ring(Brush& brush, float left, const Rect& where);

}  // namespace schoolpoort

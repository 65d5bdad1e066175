// What has to be drawn again between two frames. Knows no SDL.
#pragma once

#include "kiosk/core/drawing.hpp"

namespace schoolpoort {

/// Pixels; empty when nothing changed.
struct Region {
  int x = 0, y = 0;
  Size size;
  bool operator==(const Region&) const = default;
  bool empty() const { return size.width <= 0 || size.height <= 0; }
};

/// Outside it both drawings look the same on a screen of this size. A texture looks the same as long as it lives.
Region damage(const Drawing& before, const Drawing& after, Size screen);

}  // namespace schoolpoort

// One pixel of a bitmap, as a number that reads like a colour.
#pragma once

#include "kiosk/core/drawing.hpp"

namespace schoolpoort {

/// 0xRRGGBBAA
inline std::uint32_t pixel(const Bitmap& b, int x, int y) {
  const std::uint8_t* p = b.rgba.data() + 4 * (static_cast<std::size_t>(y) * b.size.width + x);
  return std::uint32_t{p[0]} << 24 | std::uint32_t{p[1]} << 16 | std::uint32_t{p[2]} << 8 | p[3];
}

}  // namespace schoolpoort

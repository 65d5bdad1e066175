// Finds upright rectangles among triangles, because they are drawn many times faster. Knows no SDL.
#pragma once

#include <cstddef>
#include <optional>

#include "kiosk/core/drawing.hpp"

namespace schoolpoort {

/// A rectangle of one colour, with the part of a texture that fills it. left <= right, top <= bottom;
/// u or v fall where the picture is mirrored.
struct Quad {
  float left, top, right, bottom;  ///< pixels
  float u_left, v_top, u_right, v_bottom;
  std::uint32_t rgba;
};

/// The rectangle that the six indices from `first` on describe (two triangles a, b, c and a, c, d); nothing if they do
/// not.
std::optional<Quad> quad_at(const Patch& patch, std::size_t first);

}  // namespace schoolpoort

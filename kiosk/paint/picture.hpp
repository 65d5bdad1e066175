// Pictures (SVG, PNG, JPEG) and plain shapes to pixels.
#pragma once

#include <filesystem>
#include <functional>

#include "kiosk/core/drawing.hpp"
#include "kiosk/core/result.hpp"

namespace schoolpoort {

/// The picture as large as fits in `room`, its own proportions kept; turned photos are set upright (EXIF). Thread-safe.
Result<Bitmap> draw_picture(const std::filesystem::path& file, Size room);

/// draw_picture, or whoever draws instead; thread-safe.
using DrawPicture = std::function<Result<Bitmap>(const std::filesystem::path& file, Size room)>;

/// 0xRRGGBBAA
struct Colour {
  std::uint32_t rgba = 0;
  bool operator==(const Colour&) const = default;
};

/// As a Vertex carries it and Stage::present takes it: r, g, b, a in the order of memory.
inline std::uint32_t in_memory(Colour c) {
  return (c.rgba >> 24) | ((c.rgba >> 8) & 0xFF00) | ((c.rgba << 8) & 0xFF0000) | (c.rgba << 24);
}

/// A filled and outlined shape; the bitmap is exactly `size`, the outline lies inside. A ring's fill is its disc; the
/// cross of a crossed ring runs from top left to bottom right.
struct Shape {
  enum class Kind { card, ring, crossed_ring };  ///< card: rounded rectangle; ring: circle arc from the top, clockwise
  Kind kind = Kind::card;
  Size size;
  float radius_px = 0;  ///< card: corner radius
  float line_px = 0;    ///< outline or ring width
  float part = 1;       ///< ring: how much of the circle, 0..1
  Colour fill = {}, line = {};
  float shadow_px = 0;  ///< card: soft shadow; the card then lies this far inside `size` on every side
  bool operator==(const Shape&) const = default;
};
Bitmap draw_shape(const Shape& shape);

}  // namespace schoolpoort

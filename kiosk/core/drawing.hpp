// One frame as plain values: what screens hands to platform. Knows neither ImGui nor SDL.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace schoolpoort {

/// Names a texture; 0 is none.
using TextureId = std::uint64_t;

/// Width and height in pixels.
struct Size {
  int width = 0;
  int height = 0;
  bool operator==(const Size&) const = default;
};

/// Straight (not premultiplied) RGBA, 8 bits a channel, rows from the top, 4 * width bytes a row.
struct Bitmap {
  Size size;
  std::vector<std::uint8_t> rgba;
};

struct Vertex {
  float x, y;          ///< pixels from the top left
  float u, v;          ///< 0..1 inside the texture
  std::uint32_t rgba;  ///< byte order r, g, b, a in memory
  bool operator==(const Vertex&) const = default;
};

/// Triangles of one texture inside one clip rectangle (pixels).
struct Patch {
  std::vector<Vertex> vertices;
  std::vector<int> indices;
  TextureId texture = 0;
  int clip_x = 0, clip_y = 0;
  Size clip;
  bool operator==(const Patch&) const = default;
};

using Drawing = std::vector<Patch>;

}  // namespace schoolpoort

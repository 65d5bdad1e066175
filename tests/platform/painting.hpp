// Small drawings for the tests: rectangles as ImGui makes them, and single pixels read back.
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>

#include "kiosk/core/drawing.hpp"

namespace schoolpoort {

constexpr std::uint32_t rgba(unsigned r, unsigned g, unsigned b, unsigned a = 255) {
  return r | g << 8 | b << 16 | a << 24;
}

constexpr std::uint32_t kWhite = rgba(255, 255, 255);
constexpr std::uint32_t kBlack = rgba(0, 0, 0);

struct Area {
  float left, top, right, bottom;
};

/// Two triangles with the whole texture, clipped by nothing smaller than 10,000 pixels.
inline Patch rectangle(Area at, std::uint32_t colour, TextureId texture = 0, Area uv = {0, 0, 1, 1}) {
  Patch patch;
  patch.vertices = {{at.left, at.top, uv.left, uv.top, colour},
                    {at.right, at.top, uv.right, uv.top, colour},
                    {at.right, at.bottom, uv.right, uv.bottom, colour},
                    {at.left, at.bottom, uv.left, uv.bottom, colour}};
  patch.indices = {0, 1, 2, 0, 2, 3};
  patch.texture = texture;
  patch.clip = {10'000, 10'000};
  return patch;
}

inline Bitmap plain(Size size, std::uint32_t colour) {
  Bitmap bitmap{size, {}};
  for (int i = 0; i < size.width * size.height; ++i) {
    for (int shift = 0; shift < 32; shift += 8) bitmap.rgba.push_back(static_cast<std::uint8_t>(colour >> shift));
  }
  return bitmap;
}

/// "ff8000" of one pixel.
inline std::string pixel(const Bitmap& picture, int x, int y) {
  const std::uint8_t* p = picture.rgba.data() + 4 * (static_cast<std::size_t>(y) * picture.size.width + x);
  char text[8];
  std::snprintf(text, sizeof text, "%02x%02x%02x", p[0], p[1], p[2]);
  return text;
}

}  // namespace schoolpoort

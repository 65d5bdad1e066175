// Cairo's pixels to ours: premultiplied BGRA words to straight RGBA bytes.
#include "kiosk/paint/pixels.hpp"

#include <cstddef>
#include <cstring>

namespace schoolpoort {

namespace {

std::uint8_t undo(std::uint32_t colour, std::uint32_t alpha) {
  return static_cast<std::uint8_t>(alpha == 255 ? colour : (colour * 255 + alpha / 2) / alpha);
}

void write(std::uint32_t argb, std::uint8_t* rgba) {
  const std::uint32_t alpha = argb >> 24;
  if (alpha == 0) return;  // the bitmap began as zeros
  rgba[0] = undo(argb >> 16 & 0xff, alpha);
  rgba[1] = undo(argb >> 8 & 0xff, alpha);
  rgba[2] = undo(argb & 0xff, alpha);
  rgba[3] = static_cast<std::uint8_t>(alpha);
}

}  // namespace

Bitmap straight(cairo_surface_t& surface) {
  cairo_surface_flush(&surface);
  const Size size{cairo_image_surface_get_width(&surface), cairo_image_surface_get_height(&surface)};
  Bitmap bitmap{size, std::vector<std::uint8_t>(std::size_t(4) * size.width * size.height)};
  const int stride = cairo_image_surface_get_stride(&surface);
  const std::uint8_t* row = cairo_image_surface_get_data(&surface);
  std::uint8_t* out = bitmap.rgba.data();
  for (int y = 0; y < size.height; ++y, row += stride)
    for (int x = 0; x < size.width; ++x, out += 4) {
      std::uint32_t argb;
      std::memcpy(&argb, row + 4 * x, 4);
      write(argb, out);
    }
  return bitmap;
}

}  // namespace schoolpoort

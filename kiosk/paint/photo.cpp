// PNG and JPEG to pixels through gdk-pixbuf, small from the start and set upright. Knows nothing of drawings.
#include <gdk-pixbuf/gdk-pixbuf.h>

#include <cstring>
#include <fstream>
#include <iterator>
#include <string>

#include "kiosk/paint/owned.hpp"
#include "kiosk/paint/picture_kinds.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

using Pixels = Object<GdkPixbuf>;

constexpr long kMostPixels = 64'000'000;  ///< a 64 megapixel camera; more would fill the memory while decoding

Error fault(const fs::path& file, const GError* why) {
  return {file.string(), why ? why->message : "", "the picture is damaged; save it again as PNG or JPEG"};
}

// Whether the file was saved to its end. The decoder itself takes half a picture for a whole one.
bool complete(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  if (bytes.starts_with("\x89PNG")) return bytes.rfind("IEND") != std::string::npos;
  // The end mark must follow the last scan: an EXIF block may hold a small picture with an end of its own.
  const auto scan = bytes.rfind("\xff\xda"), end = bytes.rfind("\xff\xd9");
  return scan != std::string::npos && end != std::string::npos && end > scan;
}

// True when the camera was held sideways, so that width and height change places once it is upright.
bool lies_on_its_side(GdkPixbuf& pixels) {
  const char* turn = gdk_pixbuf_get_option(&pixels, "orientation");
  return turn && turn[0] >= '5' && turn[0] <= '8';
}

Pixels load(const fs::path& file, Size room, Message& why) {
  GError* raw = nullptr;
  Pixels pixels(gdk_pixbuf_new_from_file_at_scale(file.c_str(), room.width, room.height, TRUE, &raw));
  why.reset(raw);
  return pixels;
}

Bitmap copy(GdkPixbuf& pixels) {
  const Size size{gdk_pixbuf_get_width(&pixels), gdk_pixbuf_get_height(&pixels)};
  Bitmap bitmap{size, std::vector<std::uint8_t>(std::size_t(4) * size.width * size.height, 0xff)};
  const int channels = gdk_pixbuf_get_n_channels(&pixels);
  const std::ptrdiff_t stride = gdk_pixbuf_get_rowstride(&pixels);
  std::uint8_t* out = bitmap.rgba.data();
  for (int y = 0; y < size.height; ++y) {
    const std::uint8_t* in = gdk_pixbuf_read_pixels(&pixels) + y * stride;
    for (int x = 0; x < size.width; ++x, in += channels, out += 4) std::memcpy(out, in, channels);
  }
  return bitmap;
}

}  // namespace

Result<Bitmap> draw_photo(const fs::path& file, Size room) {
  int width = 0, height = 0;
  if (!gdk_pixbuf_get_file_info(file.c_str(), &width, &height)) return fault(file, nullptr);
  if (static_cast<long>(width) * height > kMostPixels)
    return Error{file.string(), std::to_string(width) + " x " + std::to_string(height),
                 "has more than 64 million pixels; save a smaller picture"};
  if (!complete(file)) return fault(file, nullptr);
  Message why;
  Pixels pixels = load(file, room, why);
  if (pixels && lies_on_its_side(*pixels)) pixels = load(file, {room.height, room.width}, why);
  if (!pixels) return fault(file, why.get());
  const Pixels upright(gdk_pixbuf_apply_embedded_orientation(pixels.get()));
  return copy(*upright);
}

}  // namespace schoolpoort

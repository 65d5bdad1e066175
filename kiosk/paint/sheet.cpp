// PNG and scaling by gdk-pixbuf.
#include "kiosk/paint/sheet.hpp"

#include <gdk-pixbuf/gdk-pixbuf.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace schoolpoort {
namespace {

struct Unref {
  void operator()(GdkPixbuf* pixbuf) const { g_object_unref(pixbuf); }
};
using Pixbuf = std::unique_ptr<GdkPixbuf, Unref>;

// Looks at the bitmap's own bytes, which must outlive it; gdk-pixbuf only reads them.
Pixbuf look_at(const Bitmap& bitmap) {
  return Pixbuf(gdk_pixbuf_new_from_data(bitmap.rgba.data(), GDK_COLORSPACE_RGB, TRUE, 8, bitmap.size.width,
                                         bitmap.size.height, 4 * bitmap.size.width, nullptr, nullptr));
}

Bitmap copy_of(const Pixbuf& pixbuf) {
  const int width = gdk_pixbuf_get_width(pixbuf.get());
  const int height = gdk_pixbuf_get_height(pixbuf.get());
  Bitmap bitmap{{width, height}, std::vector<std::uint8_t>(static_cast<std::size_t>(4 * width * height))};
  const guint8* from = gdk_pixbuf_read_pixels(pixbuf.get());
  for (int row = 0; row < height; ++row)
    std::memcpy(&bitmap.rgba[static_cast<std::size_t>(4 * width * row)],
                from + row * gdk_pixbuf_get_rowstride(pixbuf.get()), static_cast<std::size_t>(4 * width));
  return bitmap;
}

void paste(const Bitmap& bitmap, Bitmap& onto, int x, int y) {
  for (int row = 0; row < bitmap.size.height; ++row)
    std::memcpy(&onto.rgba[static_cast<std::size_t>(4 * ((y + row) * onto.size.width + x))],
                &bitmap.rgba[static_cast<std::size_t>(4 * row * bitmap.size.width)],
                static_cast<std::size_t>(4 * bitmap.size.width));
}

}  // namespace

Result<Done> write_png(const Bitmap& bitmap, const std::filesystem::path& file) {
  std::error_code failed;
  std::filesystem::create_directories(file.parent_path(), failed);
  GError* error = nullptr;
  // Fast rather than small: a tour writes hundreds.
  if (gdk_pixbuf_save(look_at(bitmap).get(), file.c_str(), "png", &error, "compression", "1", nullptr)) return Done{};
  const Error told{file.string(), "",
                   std::string(error->message) + ": choose a folder that may be written and is not full."};
  g_error_free(error);
  return told;
}

Bitmap shrunk(const Bitmap& bitmap, int width) {
  const int height = std::max(1, bitmap.size.height * width / std::max(1, bitmap.size.width));
  return copy_of(Pixbuf(gdk_pixbuf_scale_simple(look_at(bitmap).get(), width, height, GDK_INTERP_BILINEAR)));
}

Bitmap sheet(const std::vector<Bitmap>& bitmaps, int columns) {
  constexpr int kGap = 8;
  Size cell;
  for (const Bitmap& bitmap : bitmaps)
    cell = {std::max(cell.width, bitmap.size.width), std::max(cell.height, bitmap.size.height)};
  const int rows = (static_cast<int>(bitmaps.size()) + columns - 1) / columns;
  Bitmap all{{columns * (cell.width + kGap) + kGap, rows * (cell.height + kGap) + kGap}, {}};
  all.rgba.assign(static_cast<std::size_t>(4 * all.size.width * all.size.height), 0xC8);
  for (std::size_t at = 3; at < all.rgba.size(); at += 4) all.rgba[at] = 0xFF;
  for (std::size_t at = 0; at < bitmaps.size(); ++at) {
    const int index = static_cast<int>(at);
    paste(bitmaps[at], all, kGap + index % columns * (cell.width + kGap),
          kGap + index / columns * (cell.height + kGap));
  }
  return all;
}

}  // namespace schoolpoort

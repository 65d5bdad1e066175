// libqrencode's squares as pixels.
#include "kiosk/paint/qr.hpp"

#include <qrencode.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace schoolpoort {
namespace {

constexpr int kQuiet = 4;  // squares of white all around: ISO/IEC 18004

struct Free {
  void operator()(QRcode* code) const { QRcode_free(code); }
};

void paint_square(Bitmap& bitmap, int left, int top, int side) {
  constexpr unsigned char kInk[] = {0, 0, 0, 255};
  for (int y = top; y < top + side; ++y)
    for (int x = left; x < left + side; ++x)
      std::memcpy(&bitmap.rgba[static_cast<std::size_t>(y * bitmap.size.width + x) * 4], kInk, sizeof kInk);
}

}  // namespace

Result<Bitmap> draw_qr(const std::string& text, int room) {
  const std::unique_ptr<QRcode, Free> code(QRcode_encodeData(
      static_cast<int>(text.size()), reinterpret_cast<const unsigned char*>(text.data()), 0, QR_ECLEVEL_L));
  if (!code) return Error{"QR picture", "", "holds no such text: make it shorter."};
  const int squares = code->width + 2 * kQuiet, side = room / squares;
  if (side < 1) return Error{"QR picture", "", "has no room for its squares: make it larger."};
  const int width = squares * side;
  Bitmap bitmap{{width, width}, {}};
  bitmap.rgba.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(width) * 4, 255);
  for (int at = 0; at < code->width * code->width; ++at)
    if (code->data[at] & 1)
      paint_square(bitmap, (at % code->width + kQuiet) * side, (at / code->width + kQuiet) * side, side);
  return bitmap;
}

}  // namespace schoolpoort

// Text to a QR picture. The only place that knows libqrencode.
#pragma once

#include <string>

#include "kiosk/core/drawing.hpp"
#include "kiosk/core/result.hpp"

namespace schoolpoort {

/// Dark on white with the quiet border that readers want, as many whole pixels a square as `room` (the side) allows.
/// Error when the text is too long for a QR picture, or the room too small for its squares.
Result<Bitmap> draw_qr(const std::string& text, int room);

}  // namespace schoolpoort

// Cairo's pixels to ours: premultiplied BGRA words to straight RGBA bytes.
#pragma once

#include "kiosk/core/drawing.hpp"
#include "kiosk/paint/owned.hpp"

namespace schoolpoort {

/// The whole of an ARGB32 surface, straight: the software renderer refuses premultiplied blending.
Bitmap straight(cairo_surface_t& surface);

}  // namespace schoolpoort

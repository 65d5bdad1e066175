// The two ways to read a picture, by kind of file. Only picture.cpp uses them, after looking at the first bytes.
#pragma once

#include <filesystem>

#include "kiosk/core/drawing.hpp"
#include "kiosk/core/result.hpp"

namespace schoolpoort {

/// The largest side a picture may be drawn at.
inline constexpr int kLargestSide = 8192;

Result<Bitmap> draw_svg(const std::filesystem::path& file, Size room);
/// PNG or JPEG.
Result<Bitmap> draw_photo(const std::filesystem::path& file, Size room);

}  // namespace schoolpoort

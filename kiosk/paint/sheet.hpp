// Bitmaps to PNG files, and several side by side on one sheet: for the tour and its contact sheets.
#pragma once

#include <filesystem>
#include <vector>

#include "kiosk/core/drawing.hpp"
#include "kiosk/core/result.hpp"

namespace schoolpoort {

/// Folders are made as needed.
Result<Done> write_png(const Bitmap& bitmap, const std::filesystem::path& file);

/// The bitmap scaled to `width`, its proportions kept.
Bitmap shrunk(const Bitmap& bitmap, int width);

/// All bitmaps in rows of `columns` on a light ground, each cell as large as the largest of them.
Bitmap sheet(const std::vector<Bitmap>& bitmaps, int columns);

}  // namespace schoolpoort

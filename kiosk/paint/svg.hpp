// SVG drawings through librsvg, onto pixels or paper. Only for paint/.
#pragma once

#include <librsvg/rsvg.h>

#include <filesystem>
#include <string>

#include "kiosk/core/result.hpp"
#include "kiosk/paint/owned.hpp"

namespace schoolpoort {

/// A drawing that was read, with the proportions it wants.
struct SvgDrawing {
  Object<RsvgHandle> handle;
  std::string name;  ///< for errors
  double width = 0, height = 0;
};
Result<SvgDrawing> read_svg(const std::filesystem::path& file);
/// `text` was made here; `name` says for what.
Result<SvgDrawing> parse_svg(const std::string& text, const std::string& name);

/// Fills `place` with the drawing, at its own proportions, in the middle.
Result<Done> draw_svg(const SvgDrawing& drawing, cairo_t& pen, const RsvgRectangle& place);

}  // namespace schoolpoort

// A wording broken into lines that stand on a fixed grid of baselines. Knows pixels' places, not pixels.
#pragma once

#include <pango/pangocairo.h>

#include <vector>

#include "kiosk/paint/owned.hpp"
#include "kiosk/paint/type_table.hpp"
#include "kiosk/paint/words.hpp"

namespace schoolpoort {

/// A line and where its baseline begins, in pixels inside the logical box. Lives as long as its Paragraph.
struct PlacedLine {
  PangoLayoutLine* line = nullptr;
  int x = 0;
  int baseline = 0;
};

struct Paragraph {
  Object<PangoLayout> layout;
  std::vector<PlacedLine> lines;
  Extent extent;
};

Paragraph set_paragraph(PangoFontMap& fonts, const TypeStyle& style, const Wording& wording);

}  // namespace schoolpoort

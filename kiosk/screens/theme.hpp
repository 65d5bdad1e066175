// Sizes and colours of every screen. Millimetres become pixels here and nowhere else.
#pragma once

#include "kiosk/core/drawing.hpp"
#include "kiosk/paint/picture.hpp"

namespace schoolpoort {

/// One design for every screen size; made by theme_for().
struct Theme {
  Size screen;
  float px_per_mm = 3.6F;
  float text_px = 44;      ///< font size of the smallest text: capital height 0.7 degrees (EN 301 549, 5.1.4)
  float question_px = 66;  ///< 1.5 times that
  int answer_px = 217;     ///< 60 mm
  int button_px = 108;     ///< 30 mm
  int gap_px = 29;         ///< 8 mm
  // visual.md, "Colour"
  Colour paper{0xFBF7F0FF}, ink{0x1F2A37FF}, quiet_line{0xD8D0C4FF}, primary{0x005A9CFF}, sun{0xF2B134FF};
};

/// `diagonal_inch` of the glass, `distance_cm` from the eye; sizes never leave what still fits the screen.
Theme theme_for(Size screen, double diagonal_inch, double distance_cm);

}  // namespace schoolpoort

// Sizes and colours of every screen. Millimetres become pixels here and nowhere else.
#pragma once

#include "kiosk/core/drawing.hpp"
#include "kiosk/core/ease.hpp"
#include "kiosk/paint/picture.hpp"

namespace schoolpoort {

/// One design for every screen size; made by theme_for().
struct Theme {
  Size screen;
  float px_per_mm = 3.6F;  ///< of the glass
  float unit_px = 3.6F;    ///< one millimetre of the design: of the glass, unless that would not fit or look lost
  float text_px = 41;      ///< font size of the smallest text: capital height 0.7 degrees (EN 301 549, 5.1.4)
  float question_px = 62;  ///< 1.5 times that
  float least_text = 1;    ///< in times text_px: words that do not fit may step down to this
  int answer_px = 217;     ///< 60 mm
  int button_px = 108;     ///< 30 mm
  int gap_px = 29;         ///< 8 mm
  float edge_px = 1.8F;    ///< outline of what can be touched
  float frame_px = 0;      ///< outline of every picture; 0: none
  bool low = false;        ///< all that can be touched lies in the lower half
  // visual.md, "Colour"
  Colour paper{0xFBF7F0FF}, ink{0x1F2A37FF}, quiet_line{0xD8D0C4FF}, primary{0x005A9CFF}, sun{0xF2B134FF};
  Colour card{0xFFFFFFFF};
  Colour edge{0x8A8275FF};      ///< outline of what can be touched: 3.5:1 on paper
  Colour soft_ink{0x4E5661FF};  ///< second voice: 6.9:1 on paper
  Colour quiet_ground{0xF3ECDFFF};
  Colour pressed{0xE3EDF5FF};  ///< a card under the finger, a chosen card
  Colour sun_ground{0xFCEFD3FF};

  int mm(float millimetres) const { return static_cast<int>(millimetres * unit_px + 0.5F); }
  bool portrait() const { return screen.height > screen.width; }
};

/// `diagonal_inch` of the glass, `distance_cm` from the eye; sizes never leave what still fits the screen.
/// `ease` moves, enlarges and recolours, and leaves the targets their size.
Theme theme_for(Size screen, double diagonal_inch, double distance_cm, const Ease& ease = {});

}  // namespace schoolpoort

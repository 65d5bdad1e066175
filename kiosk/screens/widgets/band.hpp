// Bands across the screen: the try-out banner, and the notice on the first question. Knows no question.
#pragma once

#include <vector>

#include "kiosk/screens/widgets/brush.hpp"

namespace schoolpoort {

/// Cuts the banner off the top of `page` and draws it, on `ground`.
void draw_banner(Brush& brush, const Phrase& words, Colour ground, Rect& page);

/// The notice parts, beside each other where there is room, else under each other.
struct NoticePlan {
  std::vector<int> widths;  ///< of the parts beside each other, sign included; none: under each other
  int height = 0;
  float size = 1;  ///< of the words
};
NoticePlan plan_notice(Brush& brush, const NoticeView& notice, int width);
void draw_notice(Brush& brush, const NoticeView& notice, const NoticePlan& plan, const Rect& where);

}  // namespace schoolpoort

// Several texts under each other that share a room: they step down together. Knows no screen.
#pragma once

#include <vector>

#include "kiosk/screens/widgets/brush.hpp"

namespace schoolpoort {

struct StackLine {
  Phrase phrase;
  Lettering lettering;
  int gap_px = 0;  ///< above it; not above the first
};

struct Stack {
  std::vector<Fitted> lines;
  std::vector<int> gaps;
  int height = 0;
  bool fits = true;
  float size = 1;  ///< the first line's, as stepped down
};

/// As few steps down as let all lines fit the room, at most `steps`.
Stack stack(Brush& brush, const std::vector<StackLine>& lines, Size room, int steps = 16);
/// In the middle of the room's height.
void write(Brush& brush, const Stack& stack, Rect room);

}  // namespace schoolpoort

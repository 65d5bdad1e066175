// Several texts under each other.
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

namespace {

Stack at_step(Brush& brush, const std::vector<StackLine>& lines, Size room, int steps) {
  Stack result;
  for (const StackLine& line : lines) {
    if (line.phrase.text.empty()) continue;
    Lettering lettering = line.lettering;
    for (int i = 0; i < steps; ++i) lettering.size = brush.step_down(lettering.size);
    if (result.lines.empty()) result.size = lettering.size;
    const int gap = result.lines.empty() ? 0 : line.gap_px;
    result.lines.push_back(brush.set(line.phrase, lettering, room.width));
    result.gaps.push_back(gap);
    result.height += gap + result.lines.back().box.height;
    result.fits = result.fits && result.lines.back().fits;
  }
  result.fits = result.fits && result.height <= room.height;
  return result;
}

}  // namespace

Stack stack(Brush& brush, const std::vector<StackLine>& lines, Size room, int steps) {
  Stack result = at_step(brush, lines, room, 0);
  for (int step = 1; step <= steps && !result.fits && result.size > brush.theme().least_text; ++step)
    result = at_step(brush, lines, room, step);
  return result;
}

void write(Brush& brush, const Stack& stack, Rect room) {
  Rect middle = room.centred({room.width, stack.height});
  const bool too_high = stack.height > room.height;
  if (too_high) middle.y = room.y;
  for (std::size_t i = 0; i < stack.lines.size(); ++i) {
    Fitted line = stack.lines[i];
    middle.cut_top(stack.gaps[i]);
    line.fits = line.fits && !too_high;
    brush.write(line, middle.cut_top(line.box.height));
  }
}

}  // namespace schoolpoort

// "We are cleaning the screen." Nothing can be touched. Knows no clock.
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/ring.hpp"
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

std::optional<Event> draw_cleaning(const CleaningView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  const Rect room = margins(brush, page);
  std::vector<StackLine> lines{{view.words, {2, Weight::bold, Align::centre, theme.ink}}};
  if (view.other) lines.push_back({*view.other, {1.5F, Weight::regular, Align::centre, theme.ink}, theme.mm(8)});
  const int ring = theme.mm(110), gap = theme.mm(14);
  const Stack words = stack(brush, lines, {room.width, room.height - ring - gap});
  Rect middle = room.centred({room.width, ring + gap + words.height});
  const Rect round = middle.cut_top(ring, gap).centred({ring, ring});
  draw_ring(brush, view.left, round);
  brush.picture(view.picture, round.inset(ring * 22 / 100));
  write(brush, words, middle);
  return {};
}

}  // namespace schoolpoort

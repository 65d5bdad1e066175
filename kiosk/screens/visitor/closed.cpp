// The school is closed: dark, quiet, not switched off. Knows no hour.
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

namespace {

constexpr Colour kNight{0x1F2A37FF}, kWords{0xD8D0C4FF};  // 9:1, and little light
constexpr int kPlaces = 3;

}  // namespace

std::optional<Event> draw_closed(const ClosedView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  brush.fill(brush.screen(), kNight);
  const Rect room = margins(brush, page);
  const int moon = theme.mm(70), hand = theme.mm(26), gap = theme.mm(8);
  std::vector<StackLine> lines;
  for (const Phrase& words : view.words) {
    const bool first = lines.empty();
    lines.push_back({words, {first ? 1.5F : 1.15F, Weight::regular, Align::centre, kWords}, theme.mm(5)});
  }
  const Stack words = stack(brush, lines, {room.width * 8 / 10, room.height / 2});
  const int high = moon + hand + words.height + 2 * gap;
  const Rect whole = room.centred({room.width * 8 / 10, high});
  const int spare = (room.height - high) / 2, step = static_cast<int>(view.place % kPlaces) - 1;
  Rect at = whole.moved(step * (room.width - whole.width) / 2, step * spare);
  brush.picture(view.moon, at.cut_top(moon, gap));
  brush.picture(view.hand, at.cut_bottom(hand, gap));
  write(brush, words, at);
  return {};
}

}  // namespace schoolpoort

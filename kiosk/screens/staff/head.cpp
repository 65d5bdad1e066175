// What stands on top of a settings screen.
#include "kiosk/screens/staff/staff.hpp"
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

void draw_staff_head(Brush& brush, const Phrase& title, const std::optional<Phrase>& text,
                     const std::optional<Phrase>& remark, Rect& room) {
  const Theme& theme = brush.theme();
  std::vector<StackLine> lines{{title, {2, Weight::bold, Align::start, theme.ink}}};
  if (text) lines.push_back({*text, {1.15F, Weight::regular, Align::start, theme.ink}, theme.mm(2)});
  if (remark) lines.push_back({*remark, {1.15F, Weight::bold, Align::start, theme.primary}, theme.mm(2)});
  const Stack head = stack(brush, lines, {room.width, room.height / 3});
  write(brush, head, room.cut_top(head.height, theme.gap_px));
}

}  // namespace schoolpoort

// One thing to say, and what can be done about it.
#include "kiosk/screens/staff/staff.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

std::optional<Event> draw_staff_message(const StaffMessageView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  const std::optional<Event> event = draw_staff_buttons(brush, view.buttons, room);
  const int sign = theme.mm(80), gap = theme.mm(12);
  const Stack words = stack(brush,
                            {{view.title, {2, Weight::bold, Align::centre, theme.ink}},
                             {view.text, {1.5F, Weight::regular, Align::centre, theme.ink}, theme.mm(8)}},
                            {room.width, room.height - sign - gap});
  Rect middle = room.centred({room.width, sign + gap + words.height});
  brush.picture(view.picture, middle.cut_top(sign, gap));
  write(brush, words, middle);
  return event;
}

}  // namespace schoolpoort

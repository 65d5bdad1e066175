// A picture for a telephone's camera, beside what it is for.
#include "kiosk/screens/staff/staff.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

std::optional<Event> draw_staff_code(const StaffCodeView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  const std::optional<Event> event = draw_staff_buttons(brush, view.buttons, room);
  const bool tall = theme.portrait();
  const int side = tall ? std::min(room.width, room.height * 2 / 3) : std::min(room.height, room.width / 2);
  brush.code(view.code, tall ? room.cut_bottom(side, theme.mm(8)) : room.cut_right(side, theme.mm(12)));
  const Align align = tall ? Align::centre : Align::start;
  write(brush,
        stack(brush,
              {{view.title, {2, Weight::bold, align, theme.ink}},
               {view.text, {1.5F, Weight::regular, align, theme.ink}, theme.mm(8)}},
              room.size()),
        room);
  return event;
}

}  // namespace schoolpoort

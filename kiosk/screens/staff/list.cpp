// A few things under each other, each with what is to say about it: periods, sticks.
#include "kiosk/screens/staff/staff.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/card.hpp"
#include "kiosk/screens/widgets/scope.hpp"
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

namespace {

bool draw_entry(Brush& brush, const StaffEntry& entry, const Rect& where) {
  const Theme& theme = brush.theme();
  const IdScope id(entry.name);
  const Touch touch = entry.event ? brush.touch(where, entry.name, Placed::Kind::button) : Touch{};
  Rect inside = card(brush, where, entry.event ? CardLook::raised : CardLook::plain, {touch.held, false})
                    .inset(theme.mm(7), theme.mm(3));
  const int sign = std::min(inside.height, theme.mm(24));
  brush.picture(entry.picture, inside.cut_left(sign, theme.mm(7)));
  write(brush,
        stack(brush,
              {{entry.title, {1.5F, Weight::bold, Align::start, theme.ink}},
               {entry.text, {1.15F, Weight::regular, Align::start, theme.ink}, theme.mm(2)}},
              inside.size()),
        inside);
  return touch.tapped;
}

}  // namespace

std::optional<Event> draw_staff_list(const StaffListView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  std::optional<Event> event = draw_staff_buttons(brush, view.buttons, room);
  const Stack head = stack(brush,
                           {{view.title, {2, Weight::bold, Align::start, theme.ink}},
                            {view.text, {1.3F, Weight::regular, Align::start, theme.ink}, theme.mm(3)}},
                           {room.width, room.height / 3});
  write(brush, head, room.cut_top(head.height, theme.gap_px));
  constexpr auto kMost = static_cast<int>(StaffListView::kEntries);
  const int high = std::min((room.height - (kMost - 1) * theme.gap_px) / kMost, theme.mm(80));
  for (const StaffEntry& entry : view.entries)
    if (draw_entry(brush, entry, room.cut_top(high, theme.gap_px))) event = entry.event;
  return event;
}

}  // namespace schoolpoort

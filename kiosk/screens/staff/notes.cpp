// A few things to think about, each a picture with its words.
#include <algorithm>

#include "kiosk/screens/staff/staff.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

namespace {

struct NotesForm {
  std::vector<Stack> words;
  int sign = 0, height = 0;
  bool fits = true;
};

NotesForm set_notes(const NotesView& view, Brush& brush, Size room, float size, int sign) {
  const Theme& theme = brush.theme();
  NotesForm form;
  form.sign = sign;
  for (const StaffNote& note : view.notes) {
    form.words.push_back(stack(brush,
                               {{note.heading, {size, Weight::bold, Align::start, theme.ink}},
                                {note.text, {size, Weight::regular, Align::start, theme.ink}, theme.mm(1)}},
                               {room.width - sign * 4 / 3 - theme.mm(7), room.height}, 0));
    form.height += std::max(form.words.back().height, sign);
    form.fits = form.fits && form.words.back().fits;
  }
  form.height += static_cast<int>(view.notes.size() - 1) * theme.mm(6);
  form.fits = form.fits && form.height <= room.height;
  return form;
}

// Larger words first, then smaller pictures.
NotesForm plan_notes(const NotesView& view, Brush& brush, Size room) {
  const Theme& theme = brush.theme();
  for (float size = 1.5F;; size = brush.step_down(size))
    for (const float sign : {48.F, 36.F, 26.F, 16.F}) {
      NotesForm form = set_notes(view, brush, room, size, theme.mm(sign));
      if (form.fits || (size <= theme.least_text && sign <= 16)) return form;
    }
}

}  // namespace

std::optional<Event> draw_notes(const NotesView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  const std::optional<Event> event = draw_staff_buttons(brush, view.buttons, room);
  const Fitted title = brush.fit(view.title, {2, Weight::bold, Align::start, theme.ink}, {room.width, room.height / 4});
  brush.write(title, room.cut_top(title.box.height, theme.mm(6)));
  if (view.notes.empty()) return event;
  const NotesForm form = plan_notes(view, brush, room.size());
  const int spare = std::max(0, room.height - form.height) / static_cast<int>(view.notes.size() + 1);
  const int gap = std::min(spare, theme.mm(10));
  for (std::size_t i = 0; i < view.notes.size(); ++i) {
    Rect row = room.cut_top(std::max(form.words[i].height, form.sign), theme.mm(6) + gap);
    brush.picture(view.notes[i].picture, row.cut_left(form.sign * 4 / 3, theme.mm(7)));
    write(brush, form.words[i], row);
  }
  return event;
}

}  // namespace schoolpoort

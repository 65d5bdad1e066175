// One question with all that may be said of it: answers, what chance does, what the team expected, what was before.
#include "kiosk/screens/staff/chart.hpp"
#include "kiosk/screens/staff/staff.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/dots.hpp"
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

namespace {

void draw_question(const ItemView& view, Brush& brush, Rect room) {
  const Theme& theme = brush.theme();
  const bool beside = theme.portrait();
  const Rect picture = beside ? room.cut_left(room.height * 4 / 3, theme.mm(8))
                              : room.cut_top(std::min(room.height * 11 / 20, room.width * 3 / 4), theme.mm(6));
  brush.scene(view.picture, picture);
  write(brush,
        stack(brush,
              {{view.question, {1.75F, Weight::bold, Align::start, theme.ink}},
               {view.about, {1, Weight::regular, Align::start, theme.soft_ink}, theme.mm(3)}},
              room.size()),
        room);
}

void draw_graded(const ItemView& view, Brush& brush, Rect& room) {
  const Theme& theme = brush.theme();
  Rect answers = room.cut_top(theme.mm(24 + 6 + 28), theme.mm(6));
  draw_apart(brush, view.answers.apart, answers.cut_right(answers.width * 3 / 10, theme.mm(8)));
  answers.cut_top(theme.mm(2));
  draw_scale(brush, view.answers.scale, answers.cut_top(theme.mm(22), theme.mm(5)));
  draw_scale_words(brush, view.answers.scale, answers);
  if (!view.yes) return;
  const Fitted title =
      brush.fit(view.yes->title, {1.15F, Weight::bold, Align::start, theme.ink}, {room.width, theme.mm(20)});
  brush.write(title, room.cut_top(title.box.height, theme.mm(1)));
  draw_yes_line(brush, *view.yes, room.cut_top(yes_line_height(theme), theme.mm(4)));
}

void draw_kinds(const ItemView& view, Brush& brush, Rect& room) {
  const Theme& theme = brush.theme();
  const int caption = theme.mm(static_cast<float>(view.remarks.size()) * 30);
  std::vector<StaffBar> bars = view.answers.bars;
  bars.insert(bars.end(), view.answers.apart.begin(), view.answers.apart.end());
  draw_bars(brush, bars, room.cut_top(room.height - caption, theme.mm(4)));
}

}  // namespace

std::optional<Event> draw_item(const ItemView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  const std::optional<Event> event = draw_staff_buttons(brush, view.buttons, room);
  draw_dots(brush, view.number, view.of, room.cut_top(theme.mm(9), theme.mm(5)));
  draw_question(view, brush,
                theme.portrait() ? room.cut_top(room.height * 26 / 100, 2 * theme.gap_px)
                                 : room.cut_left(room.width * 36 / 100, 2 * theme.gap_px));
  if (view.answers.note) {
    const Rect middle = room.centred({room.width * 9 / 10, room.height});
    brush.write(brush.fit(*view.answers.note, {1.5F, Weight::regular, Align::centre, theme.ink}, middle.size()),
                middle);
    return event;
  }
  view.answers.scale.empty() ? draw_kinds(view, brush, room) : draw_graded(view, brush, room);
  draw_remarks(brush, view.remarks, room, 1.15F);
  return event;
}

}  // namespace schoolpoort

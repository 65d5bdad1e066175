// The questions of one dimension under each other; each leads to its own page.
#include "kiosk/screens/staff/chart.hpp"
#include "kiosk/screens/staff/staff.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/card.hpp"
#include "kiosk/screens/widgets/scope.hpp"
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

namespace {

void draw_row_question(Brush& brush, const ItemRowView& row, Rect where) {
  const Theme& theme = brush.theme();
  if (row.mark) {
    const int sign = std::min(where.height, theme.mm(12));
    brush.picture(*row.mark, where.cut_left(sign, theme.mm(3)).centred({sign, sign}));
  }
  brush.write(brush.fit(row.question, {1.5F, Weight::bold, Align::start, theme.ink}, where.size()), where);
}

void draw_row_scale(Brush& brush, const std::vector<ScaleStep>& scale, Rect where) {
  const Theme& theme = brush.theme();
  const int face = std::min(where.height, theme.mm(17)), bar = std::min(where.height, theme.mm(16));
  brush.picture(scale.front().picture, where.cut_left(face, theme.mm(2)));
  brush.picture(scale.back().picture, where.cut_right(face, theme.mm(2)));
  draw_scale(brush, scale, where.centred({where.width, bar}));
}

void draw_row_answers(Brush& brush, const ItemRowView& row, Rect where) {
  const Theme& theme = brush.theme();
  if (row.answers.note)
    return brush.write(brush.fit(*row.answers.note, {1.15F, Weight::regular, Align::start, theme.ink}, where.size()),
                       where);
  row.answers.scale.empty() ? draw_bars(brush, row.answers.bars, where, 1.15F)
                            : draw_row_scale(brush, row.answers.scale, where);
}

bool draw_row(Brush& brush, const ItemRowView& row, const Rect& where) {
  const Theme& theme = brush.theme();
  const IdScope id(row.name);
  const Touch touch = brush.touch(where, row.name, Placed::Kind::button);
  Rect inside = card(brush, where, CardLook::raised, {touch.held, false}).inset(theme.mm(6), theme.mm(3));
  const int wide = std::min(inside.height * 4 / 3, inside.width * 3 / 10);
  if (theme.portrait()) {
    Rect top = inside.cut_top(inside.height * 45 / 100, theme.mm(3));
    brush.scene(row.picture, top.cut_left(std::min(wide, top.height * 4 / 3), theme.mm(6)));
    draw_row_question(brush, row, top);
  } else {
    brush.scene(row.picture, inside.cut_left(wide, theme.mm(7)));
  }
  const int apart = inside.width * (theme.portrait() ? 34 : 26) / 100;
  if (!row.answers.apart.empty()) draw_apart(brush, row.answers.apart, inside.cut_right(apart, theme.mm(8)));
  if (!theme.portrait()) {
    const bool bars = !row.answers.bars.empty();
    draw_row_question(brush, row, inside.cut_top(inside.height * (bars ? 34 : 55) / 100, theme.mm(2)));
  }
  draw_row_answers(brush, row, inside);
  return touch.tapped;
}

}  // namespace

std::optional<Event> draw_dimension(const DimensionView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  std::optional<Event> event = draw_staff_buttons(brush, view.buttons, room);
  const Stack head = stack(brush,
                           {{view.title, {1.75F, Weight::bold, Align::start, theme.ink}},
                            {view.text, {1.15F, Weight::regular, Align::start, theme.ink}, theme.mm(2)}},
                           {room.width, room.height / 4});
  write(brush, head, room.cut_top(head.height, theme.mm(6)));
  constexpr int kMost = static_cast<int>(DimensionView::kRows);
  const int high = std::min((room.height - (kMost - 1) * theme.gap_px) / kMost, theme.mm(110));
  for (const ItemRowView& row : view.rows)
    if (draw_row(brush, row, room.cut_top(high, theme.gap_px))) event = row.event;
  return event;
}

}  // namespace schoolpoort

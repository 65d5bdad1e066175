// What was answered to one question: a bar for each answer, and apart from them who gave none. Knows no rounding.
#include <algorithm>

#include "kiosk/screens/staff/staff.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/card.hpp"
#include "kiosk/screens/widgets/dots.hpp"
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

namespace {

constexpr float kBarMm = 14;

/// How all bars of a question stand: word, bar and figure beside each other, or on a tall page the bar below the two.
struct BarPlan {
  int words = 0, figures = 0, line = 0, row = 0;
  float size = 1;
  bool below = false;
};

bool try_bars(const StaffResultView& view, Brush& brush, int width, BarPlan& plan) {
  const Theme& theme = brush.theme();
  const int most = plan.below ? width * 3 / 5 : width * 2 / 5;
  bool fits = true;
  for (const StaffBar& bar : view.bars) {
    const Fitted words = brush.set(bar.words, {plan.size, Weight::bold, Align::start, theme.ink}, most);
    const Fitted figure =
        brush.set(bar.figure, {plan.size, Weight::regular, Align::start, theme.ink}, width - most - theme.mm(5));
    plan.words = std::max(plan.words, words.widest + theme.mm(1));
    plan.figures = std::max(plan.figures, figure.widest + theme.mm(1));
    plan.line = std::max({plan.line, words.box.height, figure.box.height});
    fits = fits && words.fits && figure.fits;
  }
  return fits;
}

BarPlan plan_bars(const StaffResultView& view, Brush& brush, Size room) {
  const Theme& theme = brush.theme();
  const int rows = static_cast<int>(view.bars.size());
  for (float size = 1.5F;; size = brush.step_down(size)) {
    BarPlan plan;
    plan.size = size;
    plan.below = theme.portrait();
    const bool fits = try_bars(view, brush, room.width, plan);
    const int needed = plan.line + (plan.below ? theme.mm(kBarMm + 2) : 0);
    plan.row = std::min(room.height / std::max(1, rows), needed + theme.mm(plan.below ? 9 : 8));
    if ((fits && needed <= plan.row) || size <= theme.least_text) return plan;
  }
}

void draw_track(Brush& brush, const StaffBar& bar, const Rect& track) {
  const Theme& theme = brush.theme();
  Shape shape;
  shape.radius_px = static_cast<float>(theme.mm(2));
  shape.fill = theme.quiet_ground;
  brush.shape(track, shape);
  shape.fill = bar.apart ? theme.edge : theme.primary;
  Rect full = track;
  full.width = static_cast<int>(static_cast<float>(track.width) * std::clamp(bar.share, 0.F, 1.F));
  if (full.width > theme.mm(4)) brush.shape(full, shape);
}

void draw_bar(Brush& brush, const StaffBar& bar, const BarPlan& plan, Rect where) {
  const Theme& theme = brush.theme();
  const int thick = theme.mm(kBarMm);
  Rect track = where;
  if (plan.below) {
    where = where.centred({where.width, plan.line + theme.mm(2) + thick});
    track = where.cut_bottom(thick, theme.mm(2));
  }
  const Align end = plan.below ? Align::end : Align::start;
  const auto word = [&](const Phrase& phrase, const Lettering& lettering, const Rect& room) {
    brush.write(brush.set(phrase, lettering, room.width), room);
  };
  const Weight weight = bar.apart ? Weight::regular : Weight::bold;
  word(bar.words, {plan.size, weight, Align::start, theme.ink}, where.cut_left(plan.words, theme.mm(5)));
  word(bar.figure, {plan.size, Weight::regular, end, theme.ink}, where.cut_right(plan.figures, theme.mm(5)));
  draw_track(brush, bar, plan.below ? track : where.centred({where.width, std::min(thick, where.height)}));
}

void draw_bars(const StaffResultView& view, Brush& brush, Rect room) {
  const int apart = brush.theme().mm(8);
  const BarPlan plan = plan_bars(view, brush, {room.width, room.height - apart});
  room = room.centred({room.width, plan.row * static_cast<int>(view.bars.size()) + apart});
  bool was_apart = false;
  for (const StaffBar& bar : view.bars) {
    if (bar.apart && !was_apart) room.cut_top(apart);
    was_apart = bar.apart;
    draw_bar(brush, bar, plan, room.cut_top(plan.row));
  }
}

void draw_head(const StaffResultView& view, Brush& brush, Rect& room) {
  const Theme& theme = brush.theme();
  Rect head =
      room.cut_top(theme.portrait() ? room.height * 35 / 100 : std::min(theme.mm(66), room.height / 3), theme.gap_px);
  Rect picture = theme.portrait() ? head.cut_top(head.height * 6 / 10, theme.mm(5))
                                  : head.cut_left(head.height * 4 / 3, theme.mm(8));
  brush.scene(view.picture, picture);
  const Align align = theme.portrait() ? Align::centre : Align::start;
  write(brush,
        stack(brush,
              {{view.question, {1.75F, Weight::bold, align, theme.ink}},
               {view.period, {1, Weight::regular, align, theme.soft_ink}, theme.mm(3)}},
              head.size()),
        head);
}

// Too few answers are said where the bars would be.
void draw_caption(const StaffResultView& view, Brush& brush, Rect& room) {
  const Theme& theme = brush.theme();
  if (view.bars.empty()) {
    const Rect middle = room.centred({room.width * 8 / 10, room.height});
    return brush.write(brush.fit(view.caption, {1.5F, Weight::regular, Align::centre, theme.ink}, middle.size()),
                       middle);
  }
  const Stack caption =
      stack(brush, {{view.caption, {1, Weight::regular, Align::start, theme.soft_ink}}}, {room.width, room.height / 3});
  write(brush, caption, room.cut_bottom(caption.height, theme.mm(4)));
}

}  // namespace

std::optional<Event> draw_staff_result(const StaffResultView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  const std::optional<Event> event = draw_staff_buttons(brush, view.buttons, room);
  draw_dots(brush, view.number, view.of, room.cut_top(theme.mm(9), theme.mm(5)));
  draw_head(view, brush, room);
  draw_caption(view, brush, room);
  if (!view.bars.empty()) draw_bars(view, brush, room);
  return event;
}

}  // namespace schoolpoort

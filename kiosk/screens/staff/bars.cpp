// Plain bars: one for each answer, and apart from them who gave none. Knows no rounding.
#include <algorithm>

#include "kiosk/screens/staff/chart.hpp"

namespace schoolpoort {

namespace {

constexpr float kBarMm = 14;

/// How all bars of a question stand: word, bar and figure beside each other, or on a tall page the bar below the two.
struct BarPlan {
  int words = 0, figures = 0, line = 0, row = 0;
  float size = 1;
  bool below = false;
};

bool try_bars(const std::vector<StaffBar>& bars, Brush& brush, int width, BarPlan& plan) {
  const Theme& theme = brush.theme();
  const int most = plan.below ? width * 3 / 5 : width * 2 / 5;
  bool fits = true;
  for (const StaffBar& bar : bars) {
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

BarPlan plan_bars(const std::vector<StaffBar>& bars, Brush& brush, Size room, float size) {
  const Theme& theme = brush.theme();
  const int rows = static_cast<int>(bars.size());
  for (;; size = brush.step_down(size)) {
    BarPlan plan;
    plan.size = size;
    plan.below = theme.portrait() && room.height >= rows * theme.mm(38);
    const bool fits = try_bars(bars, brush, room.width, plan);
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

}  // namespace

void draw_bars(Brush& brush, const std::vector<StaffBar>& bars, const Rect& room, float size) {
  const bool any_apart = std::ranges::any_of(bars, &StaffBar::apart);
  const int apart = any_apart ? brush.theme().mm(6) : 0;
  const BarPlan plan = plan_bars(bars, brush, {room.width, room.height - apart}, size);
  Rect left = room.centred({room.width, plan.row * static_cast<int>(bars.size()) + apart});
  bool was_apart = false;
  for (const StaffBar& bar : bars) {
    if (bar.apart && !was_apart) left.cut_top(apart);
    was_apart = bar.apart;
    draw_bar(brush, bar, plan, left.cut_top(plan.row));
  }
}

void draw_apart(Brush& brush, const std::vector<StaffBar>& bars, const Rect& room) {
  const Theme& theme = brush.theme();
  if (bars.empty()) return;
  const int thick = theme.mm(4), gap = theme.mm(1);
  const int most = std::min(room.height / static_cast<int>(bars.size()), theme.mm(26));
  Rect left = room.centred({room.width, most * static_cast<int>(bars.size())});
  for (const StaffBar& bar : bars) {
    Rect row = left.cut_top(most);
    const Fitted figure = brush.set(bar.figure, {1, Weight::bold, Align::end, theme.ink}, row.width / 3);
    const int wide = figure.widest + theme.mm(1);
    const Fitted words = brush.fit(bar.words, {1, Weight::regular, Align::start, theme.ink},
                                   {row.width - wide - theme.mm(2), row.height - thick - gap});
    row = row.centred({row.width, words.box.height + gap + thick});
    draw_track(brush, bar, row.cut_bottom(thick, gap));
    const Rect at_end = row.cut_right(wide, theme.mm(2));
    brush.write(brush.set(bar.figure, {1, Weight::bold, Align::end, theme.ink}, wide), at_end);
    brush.write(words, row);
  }
}

}  // namespace schoolpoort

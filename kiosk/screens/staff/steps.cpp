// Values that go up and down, one under the other.
#include "kiosk/screens/staff/staff.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/card.hpp"
#include "kiosk/screens/widgets/scope.hpp"

namespace schoolpoort {

namespace {

// The strokes of "less" and "more" are drawn as cards: no letter to look for in a font.
void draw_stroke(Brush& brush, const Rect& where, Size size) {
  Shape stroke;
  stroke.fill = brush.theme().ink;
  stroke.radius_px = brush.theme().unit_px;
  brush.shape(where.centred(size), stroke);
}

bool draw_key(Brush& brush, const std::string& name, const std::optional<StaffEvent>& event, bool more,
              const Rect& where) {
  const Theme& theme = brush.theme();
  const IdScope id(name);
  const Touch touch = event ? brush.touch(where, name, Placed::Kind::button) : Touch{};
  const Brush::Faded faded(brush, event ? 1 : 0.35F);
  const Rect shown = card(brush, where, CardLook::raised, {touch.held, false});
  const int length = theme.mm(12), thick = theme.mm(3);
  draw_stroke(brush, shown, {length, thick});
  if (more) draw_stroke(brush, shown, {thick, length});
  return touch.tapped;
}

std::optional<Event> draw_value(Brush& brush, const StaffNumber& step, const Rect& where) {
  const Theme& theme = brush.theme();
  const IdScope id(step.name);
  const Touch touch = step.other ? brush.touch(where, step.name, Placed::Kind::button) : Touch{};
  const Rect shown = step.other ? card(brush, where, CardLook::raised, {touch.held, false}) : where;
  brush.write(brush.fit(step.value, {1.5F, Weight::bold, Align::centre, theme.ink}, shown.inset(theme.mm(3)).size()),
              shown.inset(theme.mm(3)));
  return touch.tapped ? std::optional<Event>(*step.other) : std::nullopt;
}

std::optional<Event> draw_step(Brush& brush, const StaffNumber& step, Rect row) {
  const Theme& theme = brush.theme();
  std::optional<Event> event;
  const int key = std::min(row.height, theme.mm(36));
  Rect right = theme.portrait() ? row.cut_bottom(key, theme.mm(2)) : row.cut_right(row.width * 58 / 100, theme.mm(6));
  right = right.centred({right.width, key});
  const Align align = Align::start;
  brush.write(brush.fit(step.words, {1.3F, Weight::regular, align, theme.ink}, row.size()), row);
  if (step.steps) {
    if (draw_key(brush, step.name + "-less", step.less, false, right.cut_left(key, theme.gap_px))) event = *step.less;
    if (draw_key(brush, step.name + "-more", step.more, true, right.cut_right(key, theme.gap_px))) event = *step.more;
  }
  if (const auto tapped = draw_value(brush, step, right)) event = tapped;
  return event;
}

}  // namespace

std::optional<Event> draw_staff_steps(const StaffStepsView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  std::optional<Event> event = draw_staff_buttons(brush, view.buttons, room);
  draw_staff_head(brush, view.title, view.text, view.remark, room);
  constexpr auto kRows = static_cast<int>(StaffStepsView::kMost);
  const int high = std::min((room.height - (kRows - 1) * theme.gap_px) / kRows, theme.mm(theme.portrait() ? 62 : 42));
  for (const StaffNumber& step : view.steps)
    if (const auto tapped = draw_step(brush, step, room.cut_top(high, theme.gap_px))) event = tapped;
  return event;
}

}  // namespace schoolpoort

// The slides, and under them the quiet strip that invites. Knows not which slide comes next.
#include <algorithm>
#include <cmath>

#include "kiosk/screens/visitor/strip.hpp"
#include "kiosk/screens/visitor/visitor.hpp"

namespace schoolpoort {

namespace {

constexpr std::uint32_t kDimmed = 0x1F2A37C4;  ///< ink, not black: dimmed, not switched off

// The new slide lies as a sheet of paper over the one before.
void draw_slides(const AttractView& view, Brush& brush, const Rect& where) {
  const float shown = view.before ? std::clamp(view.faded_in, 0.F, 1.F) : 1;
  if (shown < 1) {
    draw_slide(*view.before, brush, where);
    const auto alpha = static_cast<std::uint32_t>(std::lround(255 * shown));
    brush.fill(where, {(brush.theme().paper.rgba & 0xFFFFFF00) | alpha});
  }
  const Brush::Faded faded(brush, shown);
  draw_slide(view.slide, brush, where);
}

}  // namespace

std::optional<Event> draw_attract(const AttractView& view, Brush& brush, Rect page) {
  std::optional<Event> event;
  if (view.strip) {
    const StripPlan plan = plan_strip(*view.strip, brush, page);
    const Rect strip = page.cut_bottom(plan.height);
    event = draw_strip(*view.strip, plan, brush, strip);
    if (brush.touch(page, "slide", Placed::Kind::button).tapped) event = SlideTapped{};
  }
  draw_slides(view, brush, page);
  if (view.dimmed) brush.fill(brush.screen(), {kDimmed});
  return event;
}

}  // namespace schoolpoort

// "Are you still there?" The whole screen is one button. Knows no clock.
#include "kiosk/screens/visitor/prompt.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/card.hpp"
#include "kiosk/screens/widgets/ring.hpp"

namespace schoolpoort {

namespace {

void draw_button(Brush& brush, const StillThereView& view, const Rect& where, bool held) {
  const Theme& theme = brush.theme();
  brush.list(where, "still_here", Placed::Kind::button);
  Rect inside = card(brush, where, CardLook::primary, {held}).inset(theme.mm(8));
  const int ring = std::min({inside.height, inside.width / 3, theme.mm(72)});
  const Lettering lettering{1.75F, Weight::bold, Align::start, theme.ink};
  const int gap = theme.mm(12);
  const Fitted words = brush.fit(view.button.words, lettering, {inside.width - ring - gap, inside.height});
  inside = inside.centred({std::min(inside.width, ring + gap + words.widest), inside.height});
  const Rect round = inside.cut_left(ring, gap).centred({ring, ring});
  draw_ring(brush, view.left, round);
  brush.picture(view.button.picture, round.inset(ring / 4), Facing::with_language);
  brush.write(words, {inside.x, inside.y, words.box.width, inside.height});
}

}  // namespace

std::optional<Event> draw_still_there(const StillThereView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  const Touch touch = brush.touch_anywhere(page, "still_here");
  Rect room = margins(brush, page);
  room.cut_bottom(theme.mm(14));
  draw_button(brush, view, room.cut_bottom(theme.mm(theme.portrait() ? 130 : 100), theme.mm(12)), touch.held);

  Prompt prompt{view.picture, {{view.question, {2, Weight::bold, Align::start, theme.ink}}}};
  if (view.bridge)
    prompt.lines.push_back({*view.bridge, {1, Weight::regular, Align::start, theme.soft_ink}, theme.mm(5)});
  draw_prompt(brush, prompt, room);
  if (touch.tapped) return ContinueTapped{};
  return {};
}

}  // namespace schoolpoort

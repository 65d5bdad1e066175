// Thanks, and one card that says where help is. Knows no answers.
#include "kiosk/screens/visitor/prompt.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/card.hpp"

namespace schoolpoort {

namespace {

void draw_help(Brush& brush, const ThanksView& view, const Rect& where) {
  const Theme& theme = brush.theme();
  Rect inside = card(brush, where, CardLook::plain).inset(theme.mm(8), theme.mm(5));
  const int picture = std::min(inside.height * 4 / 3, inside.width * 2 / 5);
  brush.picture(view.help_picture, inside.cut_left(picture, theme.mm(8)));
  std::vector<StackLine> lines{{view.help, {1.15F, Weight::bold, Align::start, theme.ink}}};
  if (view.help_bridge) lines.push_back({*view.help_bridge, {1, Weight::regular, Align::start, theme.soft_ink}, theme.mm(3)});
  write(brush, stack(brush, lines, inside.size()), inside);
}

}  // namespace

std::optional<Event> draw_thanks(const ThanksView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  const Touch touch = brush.touch_anywhere(page, "thanks");
  Rect room = margins(brush, page);
  draw_help(brush, view, room.cut_bottom(theme.mm(theme.portrait() ? 130 : 92), theme.mm(10)));

  Prompt prompt{view.picture, {{view.title, {2.3F, Weight::bold, Align::start, theme.primary}}}};
  prompt.lines.push_back({view.text, {1.3F, Weight::regular, Align::start, theme.ink}, theme.mm(4)});
  if (view.bridge) prompt.lines.push_back({*view.bridge, {1, Weight::regular, Align::start, theme.soft_ink}, theme.mm(4)});
  draw_prompt(brush, prompt, room);
  if (touch.tapped) return ContinueTapped{};
  return {};
}

}  // namespace schoolpoort

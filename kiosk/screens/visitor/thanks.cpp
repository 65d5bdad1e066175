// Thanks, and one card that says where help is. Knows no answers.
#include "kiosk/screens/visitor/prompt.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/button.hpp"

namespace schoolpoort {

namespace {

constexpr float kSideMm = 8, kEndMm = 5;

struct HelpPlan {
  Stack words;
  int picture = 0;  ///< width
  int height = 0;
};

HelpPlan plan_help(Brush& brush, const ThanksView& view, const Rect& room) {
  const Theme& theme = brush.theme();
  const int usual = theme.mm(theme.portrait() ? 110 : 92), most = room.height / 2;
  const int width = room.width - 2 * theme.mm(kSideMm);
  std::vector<StackLine> lines{{view.help, {1.3F, Weight::bold, Align::start, theme.ink}}};
  if (view.help_bridge)
    lines.push_back({*view.help_bridge, {1, Weight::regular, Align::start, theme.soft_ink}, theme.mm(3)});
  HelpPlan plan;
  plan.picture = std::min((usual - 2 * theme.mm(kEndMm)) * 4 / 3, width * 2 / 5);
  plan.words = stack(brush, lines, {width - plan.picture - theme.mm(kSideMm), most - 2 * theme.mm(kEndMm)});
  plan.height = std::max(usual, plan.words.height + 2 * theme.mm(kEndMm));
  return plan;
}

void draw_help(Brush& brush, const ThanksView& view, const HelpPlan& plan, const Rect& where) {
  const Theme& theme = brush.theme();
  Rect inside = card(brush, where, CardLook::plain).inset(theme.mm(kSideMm), theme.mm(kEndMm));
  brush.scene(view.help_picture, inside.cut_left(plan.picture, theme.mm(kSideMm)));
  write(brush, plan.words, inside);
}

}  // namespace

std::optional<Event> draw_thanks(const ThanksView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  const SignButton face{"draw_face", &view.draw_face, DrawFaceTapped{}};
  const SignRows signs = lay_out_signs(brush, {{{face, easier(view.easier, false)}}}, room.width);
  std::optional<Event> event = draw_signs(brush, signs, room.cut_bottom(signs.height, theme.gap_px));
  // All the rest of the page is one button, under these.
  const Touch touch = brush.touch_anywhere(page, "thanks");
  const HelpPlan help = plan_help(brush, view, room);
  draw_help(brush, view, help, room.cut_bottom(help.height, theme.mm(10)));

  Prompt prompt{view.picture, {{view.title, {2.6F, Weight::bold, Align::start, theme.primary}}}};
  prompt.lines.push_back({view.text, {1.5F, Weight::regular, Align::start, theme.ink}, theme.mm(4)});
  if (view.bridge)
    prompt.lines.push_back({*view.bridge, {1, Weight::regular, Align::start, theme.soft_ink}, theme.mm(4)});
  draw_prompt(brush, prompt, room);
  if (touch.tapped && !event) event = ContinueTapped{};
  return event;
}

}  // namespace schoolpoort

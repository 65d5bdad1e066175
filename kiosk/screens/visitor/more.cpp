// "Four more?" Knows not how many there are.
#include <algorithm>

#include "kiosk/screens/visitor/prompt.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/answer.hpp"
#include "kiosk/screens/widgets/button.hpp"

namespace schoolpoort {

std::optional<Event> draw_more(const MoreView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  room.cut_top(theme.mm(9), theme.mm(5));  // where the dots were
  const SignButton back = way_back(view.back, view.undo);
  const SignButton language{"language", &view.language, ChangeLanguageTapped{}};
  // The two stand where they stood on the questions.
  std::vector<SignButton> row{back, language, {}};
  if (!theme.portrait()) row.resize(5);
  row.push_back(easier(view.easier, true));
  const SignRows signs = lay_out_signs(brush, {{row}}, room.width);
  std::optional<Event> event = draw_signs(brush, signs, room.cut_bottom(signs.height, theme.gap_px));

  AnswerWish wish{{room.width, room.height - theme.mm(62)}, theme.mm(theme.portrait() ? 105 : 88)};
  if (theme.low) wish.room.height = std::max(theme.answer_px, in_reach(brush, room).height - theme.mm(45));
  const AnswerGrid grid = plan_answers(brush, {view.no.words, view.yes.words}, wish);
  const auto places = places_of(grid, 2, room.cut_bottom(grid.height, theme.gap_px), theme.gap_px);
  const auto tile = [&](const char* name, const SignView& sign) {
    return AnswerTile{
        .name = name, .picture = sign.picture, .words = sign.words, .facing = Facing::with_language, .is_sign = true};
  };
  if (draw_answer(brush, tile("no", view.no), grid, places[0])) event = MoreTapped{false};
  if (draw_answer(brush, tile("yes", view.yes), grid, places[1])) event = MoreTapped{true};

  Prompt prompt{view.picture, {{view.question, {1.75F, Weight::bold, Align::start, theme.ink}}}};
  if (view.bridge)
    prompt.lines.push_back({*view.bridge, {1, Weight::regular, Align::start, theme.soft_ink}, theme.mm(5)});
  draw_prompt(brush, prompt, room);
  return event;
}

}  // namespace schoolpoort

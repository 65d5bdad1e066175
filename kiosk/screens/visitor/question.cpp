// One question with its answers. Knows not which comes next.
#include <algorithm>

#include "kiosk/screens/visitor/prompt.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/answer.hpp"
#include "kiosk/screens/widgets/band.hpp"
#include "kiosk/screens/widgets/button.hpp"
#include "kiosk/screens/widgets/dots.hpp"
#include "kiosk/screens/widgets/scope.hpp"

namespace schoolpoort {

namespace {

SignRows plan_signs(Brush& brush, const QuestionView& view, int width) {
  const SignButton back = way_back(view.back, view.undo), aids = easier(view.easier, true);
  const SignButton language{"language", &view.language, ChangeLanguageTapped{}};
  const SignButton stop{"stop", &view.stop, StopTapped{}, Facing::with_language};
  SignButton dont_know{"dont_know", &view.dont_know, DontKnowTapped{view.id}};
  SignButton skip{"skip", &view.skip, SkipTapped{view.id}, Facing::with_language};
  dont_know.chosen = view.said == Reply::dont_know;
  skip.chosen = view.said == Reply::skipped;
  using Rows = std::vector<std::vector<SignButton>>;
  const Rows one{{back, language, dont_know, skip, stop, aids}}, two{{dont_know, skip, aids}, {back, language, stop}};
  return lay_out_signs(brush, brush.theme().portrait() ? std::vector<Rows>{two} : std::vector<Rows>{one, two}, width);
}

std::vector<AnswerTile> tiles_of(const QuestionView& view) {
  std::vector<AnswerTile> tiles;
  const bool several = view.kind == ScaleKind::several;
  for (const ChoiceView& choice : view.choices)
    tiles.push_back({choice.id.value, choice.picture, choice.words, choice.chosen, several});
  if (view.ready)
    tiles.push_back({.name = "ready",
                     .picture = view.ready->picture,
                     .words = view.ready->words,
                     .look = CardLook::primary,
                     .facing = Facing::with_language,
                     .is_sign = true});
  return tiles;
}

Prompt prompt_of(const QuestionView& view, const Theme& theme) {
  Prompt prompt{view.picture, {{view.question, {1.75F, Weight::bold, Align::start, theme.ink}}}};
  if (view.bridge)
    prompt.lines.push_back({*view.bridge, {1, Weight::regular, Align::start, theme.soft_ink}, theme.mm(5)});
  return prompt;
}

// What the question's words need at that size or a smaller one, without a picture.
int prompt_height(Brush& brush, const QuestionView& view, int width, float size) {
  Prompt prompt = prompt_of(view, brush.theme());
  for (StackLine& line : prompt.lines) line.lettering.size = std::min(line.lettering.size, size);
  return stack(brush, prompt.lines, {width, 0}, 0).height;
}

// Below the question in the lower half, the question as large as that allows. Where there are too many answers for half
// a screen, as few as must be stand above it.
AnswerGrid plan_low(Brush& brush, const QuestionView& view, const std::vector<Phrase>& words, AnswerWish wish,
                    const Rect& room) {
  const Theme& theme = brush.theme();
  for (const float size : {1.5F, 1.15F, theme.least_text}) {
    const int question = prompt_height(brush, view, room.width, size) + theme.gap_px;
    wish.room = {room.width, in_reach(brush, room).height - question};
    if (const AnswerGrid low = plan_answers(brush, words, wish); low.fits) return low;
    wish.room.height = room.height - question;
  }
  wish.row_height = wish.more_rows_height = theme.answer_px;
  return plan_answers(brush, words, wish);
}

AnswerGrid plan(Brush& brush, const QuestionView& view, const std::vector<AnswerTile>& tiles, const Rect& room) {
  const Theme& theme = brush.theme();
  std::vector<Phrase> words;
  for (const AnswerTile& tile : tiles) words.push_back(tile.words);
  AnswerWish wish;
  wish.kind = view.kind;
  // On a tall page one row stays in the lower half, where a seated person reaches.
  wish.row_height = theme.mm(theme.portrait() ? 105 : 88);
  wish.more_rows_height = theme.mm(theme.portrait() ? 92 : 80);
  // The rest is for the question.
  const int least = prompt_height(brush, view, room.width, theme.least_text) + theme.gap_px;
  if (theme.low) return plan_low(brush, view, words, wish, room);
  wish.room = {room.width, room.height - std::max(least, theme.mm(theme.portrait() ? 84 : 50))};
  return plan_answers(brush, words, wish);
}

std::optional<Event> draw_choices(Brush& brush, const QuestionView& view, const std::vector<AnswerTile>& tiles,
                                  const AnswerGrid& grid, const Rect& where) {
  std::optional<Event> event;
  const auto places = places_of(grid, static_cast<int>(tiles.size()), where, brush.theme().gap_px);
  const bool settled = view.given.has_value();
  for (std::size_t i = 0; i < tiles.size(); ++i) {
    const bool is_ready = i >= view.choices.size();
    const Brush::Faded faded(brush, settled && !tiles[i].chosen ? 0.45F : 1);
    if (!draw_answer(brush, tiles[i], grid, places[i])) continue;
    event = is_ready ? Event(ReadyTapped{view.id}) : Event(ChoiceTapped{view.id, view.choices[i].id});
  }
  return event;
}

}  // namespace

std::optional<Event> draw_question(const QuestionView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  const IdScope id(view.id.value);
  Rect room = margins(brush, page);
  draw_dots(brush, view.number, view.of, room.cut_top(theme.mm(9), theme.mm(5)));

  const SignRows signs = plan_signs(brush, view, room.width);
  std::optional<Event> event = draw_signs(brush, signs, room.cut_bottom(signs.height, theme.gap_px));

  if (view.notice && !view.notice->parts.empty()) {
    const NoticePlan notice = plan_notice(brush, *view.notice, room.width);
    draw_notice(brush, *view.notice, notice, room.cut_top(notice.height, theme.mm(5)));
  }

  const std::vector<AnswerTile> tiles = tiles_of(view);
  const AnswerGrid grid = plan(brush, view, tiles, room);
  const Rect answers = room.cut_bottom(grid.height, theme.gap_px);
  if (auto chosen = draw_choices(brush, view, tiles, grid, answers)) event = chosen;
  draw_prompt(brush, prompt_of(view, theme), room);
  return event;
}

}  // namespace schoolpoort

// The panel of aids. Knows not what they do.
#include "kiosk/screens/visitor/prompt.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/answer.hpp"

namespace schoolpoort {

namespace {

const char* name_of(Aid aid) {
  switch (aid) {
    case Aid::lower:
      return "lower";
    case Aid::contrast:
      return "contrast";
    case Aid::larger:
      return "larger";
    case Aid::calm:
      return "calm";
    case Aid::explore:
      return "explore";
  }
  return "";
}

std::vector<AnswerTile> tiles_of(const EaseView& view) {
  std::vector<AnswerTile> tiles;
  for (const AidView& aid : view.aids)
    tiles.push_back({.name = name_of(aid.aid),
                     .picture = aid.sign.picture,
                     .words = aid.sign.words,
                     .chosen = aid.on,
                     .several = true,
                     .is_sign = true});
  tiles.push_back({.name = "done",
                   .picture = view.done.picture,
                   .words = view.done.words,
                   .look = CardLook::primary,
                   .facing = Facing::with_language,
                   .is_sign = true});
  return tiles;
}

// Whoever needs things to be low cannot reach a panel that is not.
AnswerGrid plan(Brush& brush, const std::vector<AnswerTile>& tiles, const Rect& room) {
  std::vector<Phrase> words;
  for (const AnswerTile& tile : tiles) words.push_back(tile.words);
  const int low = room.bottom() - brush.screen().height / 2;
  const int row = brush.theme().mm(80);
  const AnswerGrid grid = plan_answers(brush, words, {{room.width, low}, row, row, ScaleKind::several});
  if (grid.fits) return grid;
  return plan_answers(brush, words, {{room.width, room.height * 3 / 4}, row, row, ScaleKind::several});
}

}  // namespace

std::optional<Event> draw_ease(const EaseView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  const std::vector<AnswerTile> tiles = tiles_of(view);
  const AnswerGrid grid = plan(brush, tiles, room);
  const Rect where = room.cut_bottom(grid.height, theme.gap_px);
  const std::vector<Rect> places = places_of(grid, static_cast<int>(tiles.size()), where, theme.gap_px);
  std::optional<Event> event;
  for (std::size_t i = 0; i < tiles.size(); ++i)
    if (draw_answer(brush, tiles[i], grid, places[i]))
      event = i < view.aids.size() ? Event(AidTapped{view.aids[i].aid}) : Event(BackTapped{});

  Prompt prompt{view.picture, {{view.title, {2, Weight::bold, Align::start, theme.ink}}}};
  if (view.bridge)
    prompt.lines.push_back({*view.bridge, {1, Weight::regular, Align::start, theme.soft_ink}, theme.mm(5)});
  draw_prompt(brush, prompt, room);
  return event;
}

}  // namespace schoolpoort

// The panel of aids. Knows not what they do.
#include "kiosk/screens/visitor/prompt.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/answer.hpp"
#include "kiosk/screens/widgets/button.hpp"

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
    case Aid::slower:
      return "slower";
  }
  return "";
}

constexpr int kLouderBy = 20;

AnswerTile tile_of(const char* name, const SignView& sign) {
  return {.name = name, .picture = sign.picture, .words = sign.words, .is_sign = true};
}

struct PanelTile {
  AnswerTile tile;
  Event event;
};

std::vector<PanelTile> tiles_of(const EaseView& view) {
  std::vector<PanelTile> tiles;
  for (const AidView& aid : view.aids) {
    if (aid.aid == Aid::slower) continue;
    AnswerTile tile = tile_of(name_of(aid.aid), aid.sign);
    tile.chosen = aid.on;
    tile.several = true;
    tiles.push_back({tile, AidTapped{aid.aid}});
  }
  AnswerTile done = tile_of("done", view.done);
  done.look = CardLook::primary;
  done.facing = Facing::with_language;
  tiles.push_back({done, BackTapped{}});
  return tiles;
}

// How it sounds, in the row at the bottom; to hear the panel stands in the corner where it stands on every screen.
std::vector<SignButton> sounds_of(const EaseView& view) {
  std::vector<SignButton> row;
  if (view.softer) row.push_back({"softer", &*view.softer, LoudnessTapped{-kLouderBy, view.softer->words.line}});
  if (view.louder) row.push_back({"louder", &*view.louder, LoudnessTapped{kLouderBy, view.louder->words.line}});
  for (const AidView& aid : view.aids) {
    if (aid.aid != Aid::slower) continue;
    row.push_back({name_of(aid.aid), &aid.sign, AidTapped{aid.aid, aid.sign.words.line}});
    row.back().chosen = aid.on;
  }
  if (row.empty()) return row;
  for (const SignButton& button : listen(view.listen)) row.push_back(button);
  return row;
}

// Whoever needs things to be low cannot reach a panel that is not.
AnswerGrid plan(Brush& brush, const std::vector<PanelTile>& tiles, const Rect& room) {
  std::vector<Phrase> words;
  for (const PanelTile& tile : tiles) words.push_back(tile.tile.words);
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
  std::optional<Event> event;
  if (const std::vector<SignButton> sounds = sounds_of(view); !sounds.empty()) {
    const SignRows signs = lay_out_signs(brush, {{sounds}}, room.width);
    event = draw_signs(brush, signs, room.cut_bottom(signs.height, theme.gap_px));
  }
  const std::vector<PanelTile> tiles = tiles_of(view);
  const AnswerGrid grid = plan(brush, tiles, room);
  const Rect where = room.cut_bottom(grid.height, theme.gap_px);
  const std::vector<Rect> places = places_of(grid, static_cast<int>(tiles.size()), where, theme.gap_px);
  for (std::size_t i = 0; i < tiles.size(); ++i)
    if (auto tapped = draw_answer(brush, tiles[i].tile, grid, places[i], tiles[i].event)) event = tapped;

  Prompt prompt{view.picture, {{view.title, {2, Weight::bold, Align::start, theme.ink}}}};
  if (view.bridge)
    prompt.lines.push_back({*view.bridge, {1, Weight::regular, Align::start, theme.soft_ink}, theme.mm(5)});
  draw_prompt(brush, prompt, room);
  return event;
}

}  // namespace schoolpoort

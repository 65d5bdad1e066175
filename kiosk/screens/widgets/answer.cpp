// One answer tile, and its place among the others.
#include "kiosk/screens/widgets/answer.hpp"

#include <algorithm>

#include "kiosk/screens/widgets/scope.hpp"

namespace schoolpoort {

namespace {

Lettering word(const Brush& brush, const AnswerGrid& grid) {
  return {grid.size, Weight::bold, grid.beside ? Align::start : Align::centre, brush.theme().ink};
}

void draw_mark(Brush& brush, const Rect& shown, bool chosen) {
  const Theme& theme = brush.theme();
  Shape ring;
  ring.kind = Shape::Kind::ring;
  ring.line_px = theme.unit_px * (chosen ? 1.5F : 0.8F);
  ring.line = chosen ? theme.primary : theme.edge;
  ring.fill = chosen ? theme.sun : theme.card;
  const Rect place = mark_place(theme, shown);
  brush.shape(place, ring);
  if (!chosen) return;
  // A dot inside: chosen is another shape, not only another colour.
  ring.line_px = 0;
  ring.fill = theme.ink;
  brush.shape(place.inset(place.width * 30 / 100), ring);
}

void draw_picture(Brush& brush, const AnswerTile& tile, const Rect& where) {
  tile.is_sign ? brush.picture(tile.picture, where, tile.facing) : brush.scene(tile.picture, where, tile.facing);
}

void fill_tile(Brush& brush, const AnswerTile& tile, const AnswerGrid& grid, Rect inside) {
  const Theme& theme = brush.theme();
  const int gap = theme.mm(3);
  const Fitted words = brush.set(tile.words, word(brush, grid), grid.words_px);
  if (grid.beside) {
    // All tiles keep their pictures above each other: the widest words decide where the pair stands.
    inside = inside.centred({std::min(inside.width, grid.picture_px + theme.mm(5) + grid.widest), inside.height});
    const Rect picture = inside.cut_left(grid.picture_px, theme.mm(5));
    draw_picture(brush, tile, picture.centred({grid.picture_px, grid.picture_px}));
    // Set as wide as it was planned, not as narrow as its longest line: strokes of Nastaliq reach beyond that.
    brush.write(words, {inside.x, inside.y, grid.words_px, inside.height});
    return;
  }
  if (tile.picture.empty()) return brush.write(words, inside);
  // Pictures of one row stand at one height, whatever the words below need.
  const Rect picture = inside.cut_top(grid.picture_px, gap);
  draw_picture(brush, tile, picture.centred({std::min(picture.width, grid.picture_px * 4 / 3), grid.picture_px}));
  brush.write(words, inside);
}

}  // namespace

std::vector<Rect> places_of(const AnswerGrid& grid, int count, const Rect& where, int gap) {
  std::vector<Rect> places;
  const std::vector<Rect> rows = where.rows(grid.rows, gap);
  for (int row = 0; row < grid.rows; ++row) {
    const int left = count - row * grid.columns, here = std::min(grid.columns, left);
    const std::vector<Rect> full = rows[row].columns(grid.columns, gap);
    const int shift = here > 0 ? (full.back().right() - full[here - 1].right()) / 2 : 0;
    for (int i = 0; i < here; ++i) places.push_back(full[i].moved(grid.last_fills ? 0 : shift, 0));
  }
  if (grid.last_fills && !places.empty()) places.back().width = where.right() - places.back().x;
  return places;
}

Rect mark_place(const Theme& theme, const Rect& tile) {
  return tile.inset(theme.mm(2)).cut_left(theme.mm(10)).cut_top(theme.mm(10));
}

bool draw_answer(Brush& brush, const AnswerTile& tile, const AnswerGrid& grid, const Rect& where) {
  const Theme& theme = brush.theme();
  const IdScope id(tile.name);
  const Touch touch = brush.touch(where, tile.name, Placed::Kind::answer);
  const Rect shown = card(brush, where, tile.look, {touch.held, tile.chosen});
  fill_tile(brush, tile, grid, shown.inset(theme.mm(4), theme.mm(4)));
  if (tile.several) draw_mark(brush, shown, tile.chosen);
  return touch.tapped;
}

}  // namespace schoolpoort

// The answer tiles: a drawn face or picture with its word, in a grid that fits words of any length. Knows no question.
#pragma once

#include <vector>

#include "kiosk/core/content.hpp"
#include "kiosk/screens/widgets/card.hpp"

namespace schoolpoort {

/// How the tiles stand; the same for all of them, so that none shouts.
struct AnswerGrid {
  int columns = 1, rows = 1;
  int row_height = 0;
  int height = 0;
  bool beside = false;  ///< the picture stands beside its word, not above it
  int picture_px = 0;
  int words_px = 0;  ///< how wide the words may be
  int widest = 0;    ///< widest line of all words
  float size = 1;    ///< of the words
  bool fits = false;
  bool last_fills = false;  ///< the last tile takes what is left of its row
};

struct AnswerWish {
  Size room;                 ///< all that may be taken
  int row_height = 0;        ///< of a tile where there is room for one row
  int more_rows_height = 0;  ///< and where there are several rows
  /// A graded scale stands in one row or one column wherever that fits; the last tile of several ends choosing.
  ScaleKind kind = ScaleKind::ordered;
};

/// The form depends on number, kind and room only, so that a question looks alike in every language; another one is
/// taken where the words do not fit it.
AnswerGrid plan_answers(Brush& brush, const std::vector<Phrase>& words, const AnswerWish& wish);
/// One place for each tile, the last row in the middle.
std::vector<Rect> places_of(const AnswerGrid& grid, int count, const Rect& where, int gap);

/// Of the mark on a tile, where the language begins: on the picture's side, so that it covers no word.
Rect mark_place(const Theme& theme, const Rect& tile);

struct AnswerTile {
  std::string name;
  std::filesystem::path picture;
  Phrase words;
  bool chosen = false;
  bool several = false;  ///< shows a mark, empty or full
  CardLook look = CardLook::raised;
  Facing facing = Facing::fixed;
  bool is_sign = false;  ///< not a picture: no frame
};
/// True when tapped.
bool draw_answer(Brush& brush, const AnswerTile& tile, const AnswerGrid& grid, const Rect& where);

}  // namespace schoolpoort

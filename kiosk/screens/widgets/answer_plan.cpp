// How the answer tiles stand: in the form their number asks for, or, where the words do not fit it, in the one that
// holds them with the largest pictures.
#include <algorithm>
#include <initializer_list>

#include "kiosk/screens/widgets/answer.hpp"

namespace schoolpoort {

namespace {

constexpr float kPadMm = 4, kGapMm = 3, kBesideGapMm = 5, kLeastPictureMm = 24, kGoodPictureMm = 38,
                kMostPictureMm = 62;
// Below these a tile is too narrow for the words of a kind in the only row, and for words beside their picture.
constexpr float kLeastInRowMm = 86, kLeastBesideMm = 105;
constexpr int kMostInRow = 4, kMostRowsAbove = 3;

/// What can be known without the words.
struct Form {
  int columns = 1;
  bool beside = false;
};

int rows_for(int cells, int columns) { return (cells + columns - 1) / columns; }

int tile_width(const Theme& theme, int columns, const AnswerWish& wish) {
  return (wish.room.width - (columns - 1) * theme.gap_px) / columns;
}

// Kinds of things stand in one row while that leaves room for their words, then in as few rows as do.
int usual_columns(const Theme& theme, int cells, const AnswerWish& wish) {
  if (wish.kind == ScaleKind::ordered) return cells;
  if (cells <= kMostInRow && tile_width(theme, cells, wish) >= theme.mm(kLeastInRowMm)) return cells;
  const int most = std::max(1, (wish.room.width + theme.gap_px) / (theme.mm(kLeastBesideMm) + theme.gap_px));
  return rows_for(cells, rows_for(cells, most));
}

// A picture above its word is quickest to read; beside it it is the larger one in the flat tiles of many rows.
Form usual_form(const Theme& theme, int cells, const AnswerWish& wish) {
  const int columns = usual_columns(theme, cells, wish);
  return {columns, rows_for(cells, columns) > kMostRowsAbove};
}

struct Words {
  bool fits = true;
  int height = 0, widest = 0;
};

Words measure(Brush& brush, const std::vector<Phrase>& words, const AnswerGrid& grid) {
  Words result;
  for (const Phrase& phrase : words) {
    const Fitted fitted = brush.set(phrase, {grid.size, Weight::bold}, grid.words_px);
    result.fits = result.fits && fitted.fits;
    result.height = std::max(result.height, fitted.box.height);
    result.widest = std::max(result.widest, fitted.widest);
  }
  return result;
}

struct Tile {
  int width;
  int most, wanted;  ///< height
};

AnswerGrid above(Brush& brush, const std::vector<Phrase>& words, AnswerGrid grid, Tile tile) {
  const Theme& theme = brush.theme();
  const int pads = 2 * theme.mm(kPadMm) + theme.mm(kGapMm);
  grid.words_px = tile.width - 2 * theme.mm(kPadMm);
  const Words text = measure(brush, words, grid);
  const int least = std::max(theme.answer_px, pads + text.height + theme.mm(kLeastPictureMm));
  // Where words cannot become smaller the tile grows, so that the picture does not shrink first.
  const int good = grid.size > theme.least_text ? 0 : pads + text.height + theme.mm(kGoodPictureMm);
  grid.row_height = std::clamp(std::max(tile.wanted, good), std::min(least, tile.most), tile.most);
  grid.picture_px = std::clamp(grid.row_height - pads - text.height, 1, theme.mm(kMostPictureMm));
  grid.widest = text.widest;
  grid.fits = text.fits && least <= tile.most;
  return grid;
}

// `part` of the tile's width is the picture's.
AnswerGrid beside(Brush& brush, const std::vector<Phrase>& words, AnswerGrid grid, float part, Tile tile) {
  const Theme& theme = brush.theme();
  grid.beside = true;
  grid.row_height = std::min({tile.most, tile.wanted, theme.mm(84)});
  grid.picture_px = std::min({grid.row_height - 2 * theme.mm(kPadMm),
                              static_cast<int>(static_cast<float>(tile.width) * part), theme.mm(kMostPictureMm)});
  grid.words_px = tile.width - 2 * theme.mm(kPadMm) - grid.picture_px - theme.mm(kBesideGapMm);
  const Words text = measure(brush, words, grid);
  const int least = std::max(theme.answer_px, text.height + 2 * theme.mm(kPadMm));
  grid.row_height = std::clamp(grid.row_height, std::min(least, tile.most), tile.most);
  grid.widest = text.widest;
  grid.fits = text.fits && least <= tile.most;
  return grid;
}

// In millimetres of picture: what large words, few rows and a picture above its word are worth.
float worth(const Theme& theme, const AnswerGrid& grid) {
  const float picture = static_cast<float>(grid.picture_px) / theme.unit_px;
  const float too_small = std::max(0.F, kGoodPictureMm - picture);
  return picture - 2 * too_small + (grid.size - 1) * 40 -
         static_cast<float>(grid.rows - 1) * (theme.portrait() ? 12.F : 30.F) - (grid.beside ? 10.F : 0.F);
}

// Where letters are larger, the usual sizes too: what does not fit larger stays as it was.
std::vector<float> sizes(const Theme& theme) {
  std::vector<float> all{1.3F, 1.15F, 1.F};
  if (theme.least_text < 1)
    for (const float usual : {1.3F, 1.15F, 1.F}) all.push_back(usual * theme.least_text);
  return all;
}

/// Tries one form after another and keeps the best.
class Search {
 public:
  Search(Brush& brush, const std::vector<Phrase>& words, const AnswerWish& wish)
      : brush_(brush), words_(words), wish_(wish) {}

  void consider(const Form& form) {
    const Theme& theme = brush_.theme();
    const int width = tile_width(theme, form.columns, wish_);
    if (width < theme.answer_px && form.columns > 1) return;
    if (form.beside && width < theme.mm(kLeastBesideMm)) return;
    for (const float size : sizes(theme)) {
      if (!form.beside)
        keep(planned(form, size, 0));
      else
        for (const float part : {0.4F, 0.33F, 0.26F}) keep(planned(form, size, part));
    }
  }
  bool found() const { return best_.fits; }
  const AnswerGrid& best() const { return best_; }

 private:
  AnswerGrid planned(const Form& form, float size, float part) {
    const Theme& theme = brush_.theme();
    const int cells = static_cast<int>(words_.size());
    AnswerGrid grid{form.columns, rows_for(cells, form.columns)};
    const Tile tile{tile_width(theme, form.columns, wish_),
                    (wish_.room.height - (grid.rows - 1) * theme.gap_px) / grid.rows,
                    grid.rows > 1 ? wish_.more_rows_height : wish_.row_height};
    grid.size = size;
    grid.last_fills = wish_.kind == ScaleKind::several;
    grid = form.beside ? beside(brush_, words_, grid, part, tile) : above(brush_, words_, grid, tile);
    grid.height = grid.rows * grid.row_height + (grid.rows - 1) * theme.gap_px;
    return grid;
  }

  void keep(const AnswerGrid& grid) {
    const Theme& theme = brush_.theme();
    const bool better = grid.fits != best_.fits ? grid.fits : worth(theme, grid) > worth(theme, best_);
    if (!any_ || better) best_ = grid;
    any_ = true;
  }

  Brush& brush_;
  const std::vector<Phrase>& words_;
  const AnswerWish& wish_;
  AnswerGrid best_;
  bool any_ = false;
};

}  // namespace

AnswerGrid plan_answers(Brush& brush, const std::vector<Phrase>& words, const AnswerWish& wish) {
  const int cells = static_cast<int>(words.size());
  Search search(brush, words, wish);
  search.consider(usual_form(brush.theme(), cells, wish));
  if (!search.found() && wish.kind == ScaleKind::ordered) search.consider({1, true});
  if (search.found()) return search.best();
  for (int columns = cells; columns > 0; --columns)
    for (const bool beside : {false, true})
      if (rows_for(cells, rows_for(cells, columns)) == columns) search.consider({columns, beside});
  return search.best();
}

}  // namespace schoolpoort

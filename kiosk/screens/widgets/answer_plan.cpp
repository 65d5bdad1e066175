// How many answer tiles stand beside each other: as many as let every word fit, with pictures as large as can be.
#include <algorithm>

#include "kiosk/screens/widgets/answer.hpp"

namespace schoolpoort {

namespace {

constexpr float kPadMm = 4, kGapMm = 3, kBesideGapMm = 5, kLeastPictureMm = 24, kGoodPictureMm = 38,
                kMostPictureMm = 62, kLeastBesideMm = 105;

struct Words {
  bool fits = true;
  int height = 0, widest = 0;
};

Words measure(Brush& brush, const std::vector<Phrase>& words, float size, int width) {
  Words result;
  for (const Phrase& phrase : words) {
    const Fitted fitted = brush.set(phrase, {size, Weight::bold}, width);
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
  const Words text = measure(brush, words, grid.size, tile.width - 2 * theme.mm(kPadMm));
  const int least = std::max(theme.answer_px, pads + text.height + theme.mm(kLeastPictureMm));
  grid.row_height = std::clamp(tile.wanted, std::min(least, tile.most), tile.most);
  grid.picture_px = std::clamp(grid.row_height - pads - text.height, 1, theme.mm(kMostPictureMm));
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
  const int room = tile.width - 2 * theme.mm(kPadMm) - grid.picture_px - theme.mm(kBesideGapMm);
  const Words text = measure(brush, words, grid.size, room);
  const int least = std::max(theme.answer_px, text.height + 2 * theme.mm(kPadMm));
  grid.row_height = std::clamp(grid.row_height, std::min(least, tile.most), tile.most);
  grid.fits = text.fits && least <= tile.most;
  grid.widest = text.widest;
  return grid;
}

// In millimetres of picture: what large words, one row and a picture above its word are worth.
float worth(const Theme& theme, const AnswerGrid& grid) {
  const float picture = static_cast<float>(grid.picture_px) / theme.unit_px;
  const float too_small = std::max(0.F, kGoodPictureMm - picture);
  return picture - 2 * too_small + (grid.size - 1) * 40 -
         static_cast<float>(grid.rows - 1) * (theme.portrait() ? 12.F : 30.F) - (grid.beside ? 10.F : 0.F);
}

bool better(const Theme& theme, const AnswerGrid& a, const AnswerGrid& b) {
  return a.fits != b.fits ? a.fits : worth(theme, a) > worth(theme, b);
}

std::vector<int> balanced_columns(int cells) {
  std::vector<int> columns;
  for (int rows = 1; rows <= cells; ++rows) {
    const int c = (cells + rows - 1) / rows;
    if (columns.empty() || columns.back() != c) columns.push_back(c);
  }
  return columns;
}

}  // namespace

AnswerGrid plan_answers(Brush& brush, const std::vector<Phrase>& words, const AnswerWish& wish) {
  const Theme& theme = brush.theme();
  const int cells = static_cast<int>(words.size());
  AnswerGrid best;
  bool any = false;
  const auto consider = [&](int columns, float size, float beside_part) {
    AnswerGrid grid{columns, (cells + columns - 1) / columns};
    const Tile tile{(wish.room.width - (columns - 1) * theme.gap_px) / columns,
                    (wish.room.height - (grid.rows - 1) * theme.gap_px) / grid.rows,
                    grid.rows > 1 ? wish.more_rows_height : wish.row_height};
    if (tile.width < theme.answer_px && columns > 1) return;
    if (beside_part > 0 && tile.width < theme.mm(kLeastBesideMm)) return;
    grid.size = size;
    grid = beside_part > 0 ? beside(brush, words, grid, beside_part, tile) : above(brush, words, grid, tile);
    grid.height = grid.rows * grid.row_height + (grid.rows - 1) * theme.gap_px;
    if (!any || better(theme, grid, best)) best = grid;
    any = true;
  };
  const auto consider_all = [&](const std::vector<int>& numbers) {
    for (const int columns : numbers)
      for (const float size : {1.3F, 1.15F, 1.F})
        for (const float beside_part : {0.F, 0.4F, 0.26F}) consider(columns, size, beside_part);
  };
  if (wish.one_line) consider_all({cells, 1});
  if (!best.fits) consider_all(balanced_columns(cells));
  return best;
}

}  // namespace schoolpoort

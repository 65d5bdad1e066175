// The languages by their own names, on as many pages as they need. Knows not which is spoken here most.
#include <algorithm>

#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/button.hpp"
#include "kiosk/screens/widgets/dots.hpp"
#include "kiosk/screens/widgets/language_tile.hpp"

namespace schoolpoort {

namespace {

/// High enough for Nastaliq, and for a word below its sign, so that the languages stay where they are whoever's turn it
/// is.
constexpr float kRowMm = 37;

struct Pages {
  int columns = 1, rows = 1, count = 1, page = 0;
  int first = 0, last = 0;  ///< tiles of this page
};

// As few pages as hold tiles of a comfortable size, and as many tiles on each.
Pages pages_of(const Theme& theme, int tiles, int page, Size room) {
  const int least = theme.low ? theme.button_px : theme.mm(42);
  Pages p;
  p.columns = std::max(1, (room.width + theme.gap_px) / (theme.mm(112) + theme.gap_px));
  const int most_rows = std::max(1, (room.height + theme.gap_px) / (least + theme.gap_px));
  const int most = p.columns * most_rows;
  p.count = std::max(1, (tiles + most - 1) / most);
  const int rows_in_all = (tiles + p.columns - 1) / p.columns;
  p.rows = std::max(1, (rows_in_all + p.count - 1) / p.count);
  p.page = std::clamp(page, 0, p.count - 1);
  p.first = std::min(tiles, p.page * p.rows * p.columns);
  p.last = std::min(tiles, p.first + p.rows * p.columns);
  return p;
}

void draw_heading(Brush& brush, const LanguageView& view, Rect where) {
  const Theme& theme = brush.theme();
  if (!theme.low) {
    const int side = std::min(where.height, theme.mm(34));
    brush.scene(view.picture, where.cut_left(side, theme.mm(8)));
  }
  const int sign = theme.mm(20);
  brush.picture(view.privacy, where.cut_right(sign * 2, theme.mm(8)).centred({sign * 2, sign}));
  brush.write(brush.fit(view.heading, {1.75F, Weight::bold, Align::start, theme.ink}, where.size()), where);
}

std::optional<Event> draw_tiles(Brush& brush, const LanguageView& view, const Pages& pages, const Rect& where) {
  const Theme& theme = brush.theme();
  std::optional<Event> event;
  // Rows of one height on every page, also where the last one is half empty.
  const int height = std::min(theme.mm(58), (where.height + theme.gap_px) / pages.rows - theme.gap_px);
  const int all = pages.rows * (height + theme.gap_px) - theme.gap_px;
  const int width = where.columns(pages.columns, theme.gap_px).front().width;
  const float size = name_size(brush, view.tiles, {width, height}, 1.5F);
  const std::vector<Rect> rows = where.centred({where.width, all}).rows(pages.rows, theme.gap_px);
  for (int i = pages.first; i < pages.last; ++i) {
    const int at = i - pages.first;
    const Rect cell = rows[at / pages.columns].columns(pages.columns, theme.gap_px)[at % pages.columns];
    if (draw_language(brush, view.tiles[i], size, cell)) event = LanguageTapped{view.tiles[i].language};
  }
  return event;
}

}  // namespace

std::optional<Event> draw_language(const LanguageView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  const int heading = theme.mm(theme.portrait() ? 44 : 34);
  if (theme.low) {
    const Rect reached = in_reach(brush, room);
    Rect above = room.cut_top(reached.y - room.y);
    draw_heading(brush, view, above.cut_bottom(heading, theme.gap_px));
    brush.scene(view.picture, above);
  } else {
    draw_heading(brush, view, room.cut_top(heading, theme.gap_px));
  }

  const SignButton back{"back", &view.back, BackTapped{}, Facing::with_language};
  const SignButton aids = easier(view.easier, true);
  SignButton previous{"previous_page", &view.previous, {}, Facing::with_language};
  SignButton next{"next_page", &view.next, {}, Facing::with_language};
  const auto row = [&] { return lay_out_signs(brush, {{{back, previous, next, aids}}}, room.width); };
  const Rect bottom = room.cut_bottom(std::max(row().height, theme.mm(kRowMm)), theme.gap_px);
  const Rect dots = room.cut_bottom(theme.mm(9), theme.mm(6));

  const Pages pages = pages_of(theme, static_cast<int>(view.tiles.size()), view.page, room.size());
  previous.shown = pages.page > 0;
  previous.event = PageTapped{pages.page - 1};
  next.shown = pages.page + 1 < pages.count;
  next.event = PageTapped{pages.page + 1};
  draw_dots(brush, pages.page + 1, pages.count, dots);
  std::optional<Event> event = draw_tiles(brush, view, pages, room);
  if (auto sign = draw_signs(brush, row(), bottom)) event = sign;
  return event;
}

}  // namespace schoolpoort

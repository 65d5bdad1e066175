// The quiet strip under the slides.
#include "kiosk/screens/visitor/strip.hpp"

#include <algorithm>

#include "kiosk/screens/widgets/card.hpp"
#include "kiosk/screens/widgets/language_tile.hpp"
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

namespace {

// Fixed heights, whichever language has its turn: a tile must not move under a finger on its way.
constexpr float kTileMm = 33, kPadMm = 8, kHandMm = 36, kPrivacyMm = 18, kHeadMm = 50, kWidestTileMm = 100;

Lettering invitation(const Theme& theme) {
  return {theme.portrait() ? 1.5F : 1.3F, Weight::bold, Align::start, theme.ink};
}

/// "More languages" takes all places the languages leave in the last row, at least one.
int cells(const StripView& view) { return static_cast<int>(view.tiles.size()) + 1; }

void draw_head(const StripView& view, Brush& brush, Rect where) {
  const Theme& theme = brush.theme();
  const bool wide = where.width > where.height * 3;
  const int hand = theme.mm(kHandMm);
  if (wide) {
    brush.picture(view.privacy, where.cut_right(hand, theme.mm(6)).centred({hand, hand}));
    brush.picture(view.hand, where.cut_left(hand, theme.mm(6)).centred({hand, hand}));
    brush.write(brush.fit(view.invitation, invitation(theme), where.size()), where);
    return;
  }
  Rect signs = where.cut_left(hand, theme.mm(7));
  signs = signs.centred({hand, std::min(signs.height, hand + theme.mm(kPrivacyMm + 5))});
  brush.picture(view.hand, signs.cut_top(hand, theme.mm(5)));
  brush.picture(view.privacy, signs);
  brush.write(brush.fit(view.invitation, invitation(theme), where.size()), where);
}

int tile_width(const Theme& theme, int columns, int width) { return (width - (columns - 1) * theme.gap_px) / columns; }

bool names_fit(const StripView& view, Brush& brush, int width) {
  const int room = width - 2 * brush.theme().mm(3);
  return std::all_of(view.tiles.begin(), view.tiles.end(), [&](const LanguageTile& tile) {
    return brush.set(tile.name, {1, Weight::bold, Align::centre}, room).fits;
  });
}

Lettering more_lettering(const Theme& theme) { return {1, Weight::regular, Align::centre, theme.ink}; }

Stack more_words(const StripView& view, Brush& brush, Size room, std::size_t first) {
  std::vector<StackLine> lines;
  for (std::size_t i = first; i < view.more.size(); ++i) lines.push_back({view.more[i], more_lettering(brush.theme())});
  return stack(brush, lines, room);
}

// In both languages under each other; where that is too much, in the one whose turn it is.
bool draw_more_tile(const StripView& view, Brush& brush, const Rect& where) {
  const Theme& theme = brush.theme();
  const Touch touch = brush.touch(where, "more_languages", Placed::Kind::button);
  const Rect inside = card(brush, where, CardLook::quiet, {touch.held}).inset(theme.mm(3), theme.mm(1));
  Stack words = more_words(view, brush, inside.size(), 0);
  if (!words.fits) words = more_words(view, brush, inside.size(), view.more.size() - 1);
  write(brush, words, inside);
  return touch.tapped;
}

}  // namespace

StripPlan plan_strip(const StripView& view, Brush& brush, const Rect& page) {
  const Theme& theme = brush.theme();
  StripPlan plan;
  const bool tall = page.height > page.width;
  const int width = page.width - 2 * theme.mm(10);
  const int room = tall ? width : width * 64 / 100;
  const int most = (room + theme.gap_px) / (theme.mm(tall ? 80 : 72) + theme.gap_px);
  // Beside the words few languages stand in two rows too: the words need the room more.
  plan.columns = std::clamp(most, 1, tall ? cells(view) : (cells(view) + 1) / 2);
  while (plan.columns > 1 && !names_fit(view, brush, tile_width(theme, plan.columns, room))) --plan.columns;
  plan.tiles_width =
      tall ? room : std::min(room, plan.columns * (theme.mm(kWidestTileMm) + theme.gap_px) - theme.gap_px);
  plan.tile = theme.mm(kTileMm);
  plan.rows = (cells(view) + plan.columns - 1) / plan.columns;
  const int tiles = plan.rows * (plan.tile + theme.gap_px) - theme.gap_px;
  plan.height = tiles + 2 * theme.mm(kPadMm);
  if (!tall) return plan;
  plan.head = theme.mm(kHeadMm);
  plan.height += plan.head + theme.mm(6);
  return plan;
}

std::optional<Event> draw_strip(const StripView& view, const StripPlan& plan, Brush& brush, Rect where) {
  const Theme& theme = brush.theme();
  brush.fill(where, theme.quiet_ground);
  brush.fill({where.x, where.y, where.width, theme.mm(0.5F)}, theme.quiet_line);
  Rect room = where.inset(theme.mm(10), theme.mm(kPadMm));
  draw_head(view, brush,
            plan.head > 0 ? room.cut_top(plan.head, theme.mm(6))
                          : room.cut_left(room.width - plan.tiles_width - theme.mm(10), theme.mm(10)));

  std::optional<Event> event;
  std::vector<Rect> places;
  for (const Rect& row : room.rows(plan.rows, theme.gap_px))
    for (const Rect& cell : row.columns(plan.columns, theme.gap_px)) places.push_back(cell);
  const float size = name_size(brush, view.tiles, places.front().size(), 1.3F);
  for (std::size_t i = 0; i < view.tiles.size(); ++i)
    if (draw_language(brush, view.tiles[i], size, places[i])) event = LanguageTapped{view.tiles[i].language};
  Rect more = places[view.tiles.size()];
  more.width = places.back().right() - more.x;
  if (draw_more_tile(view, brush, more)) event = SlideTapped{};
  return event;
}

}  // namespace schoolpoort

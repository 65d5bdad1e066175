// Things to go to or to choose, all of one size, each a picture with its words.
#include "kiosk/screens/staff/staff.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/card.hpp"
#include "kiosk/screens/widgets/scope.hpp"
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

namespace {

// Few are large, many are small; a tall page has fewer beside each other.
int columns_for(const Theme& theme, std::size_t places) {
  if (theme.portrait()) return places > 6 ? 2 : 1;
  return places > 8 ? 3 : 2;
}

void draw_mark(Brush& brush, const StaffTile& tile, const Rect& where) {
  const Theme& theme = brush.theme();
  Shape ring;
  ring.kind = Shape::Kind::ring;
  ring.line_px = theme.unit_px * (tile.chosen ? 1.5F : 0.8F);
  ring.line = tile.chosen ? theme.primary : theme.edge;
  ring.fill = tile.chosen ? theme.sun : theme.card;
  brush.shape(where, ring);
  if (tile.mark)
    brush.write(brush.set(*tile.mark, {1, Weight::bold, Align::centre, theme.ink}, where.width), where);
  else if (tile.chosen) {
    ring.line_px = 0;
    ring.fill = theme.ink;
    brush.shape(where.inset(where.width * 30 / 100), ring);
  }
}

bool draw_tile(Brush& brush, const StaffTile& tile, const Rect& where, bool choosing) {
  const Theme& theme = brush.theme();
  const IdScope id(tile.name);
  const Touch touch = tile.event ? brush.touch(where, tile.name, Placed::Kind::button) : Touch{};
  Rect inside = card(brush, where, tile.event ? CardLook::raised : CardLook::plain, {touch.held, false})
                    .inset(theme.mm(5), theme.mm(2));
  if (choosing) {
    const int mark = theme.mm(17);
    draw_mark(brush, tile, inside.cut_right(mark, theme.mm(4)).centred({mark, mark}));
  }
  if (!tile.picture.empty()) {
    const int high = std::min(inside.height, theme.mm(choosing ? 46 : 22));
    brush.picture(tile.picture, inside.cut_left(choosing ? high * 4 / 3 : high, theme.mm(5)));
  }
  std::vector<StackLine> lines{{tile.title, {1.3F, Weight::bold, Align::start, theme.ink}}};
  if (tile.text) lines.push_back({*tile.text, {1, Weight::regular, Align::start, theme.soft_ink}, theme.mm(1)});
  write(brush, stack(brush, lines, inside.size()), inside);
  return touch.tapped;
}

}  // namespace

std::optional<Event> draw_staff_tiles(const StaffTilesView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  std::optional<Event> event = draw_staff_buttons(brush, view.buttons, room);
  draw_staff_head(brush, view.title, view.text, view.remark, room);
  const int columns = columns_for(theme, view.places);
  const int rows = (static_cast<int>(view.places) + columns - 1) / columns;
  const int most = theme.mm(theme.portrait() && columns == 1 ? 62 : 70);
  const int high = std::min((room.height - (rows - 1) * theme.gap_px) / rows, most);
  const bool choosing = view.choosing;
  std::size_t at = 0;
  while (at < view.tiles.size()) {
    const std::vector<Rect> row = room.cut_top(high, theme.gap_px).columns(columns, theme.gap_px);
    for (int column = 0; column < columns && at < view.tiles.size(); ++column, ++at)
      if (draw_tile(brush, view.tiles[at], row[static_cast<std::size_t>(column)], choosing))
        event = *view.tiles[at].event;
  }
  return event;
}

}  // namespace schoolpoort

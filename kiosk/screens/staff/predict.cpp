// Of ten parents, how many? Ten faces that fill up, and a tile for each figure.
#include "kiosk/screens/staff/staff.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/card.hpp"
#include "kiosk/screens/widgets/dots.hpp"
#include "kiosk/screens/widgets/scope.hpp"
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

namespace {

constexpr int kTen = 10, kTiles = 11;

void draw_faces(const PredictView& view, Brush& brush, const Rect& where) {
  const Theme& theme = brush.theme();
  const std::vector<Rect> places = where.columns(kTen, theme.mm(3));
  for (int i = 0; i < kTen; ++i) {
    const int size = std::min(places[0].width, where.height);
    const Rect place = places[static_cast<std::size_t>(i)].centred({size, size});
    if (i < view.chosen.value_or(0)) {
      brush.picture(view.face, place);
      continue;
    }
    Shape empty;
    empty.kind = Shape::Kind::ring;
    empty.line_px = theme.edge_px;
    empty.line = theme.edge;
    empty.fill = theme.paper;
    brush.shape(place.inset(size / 10), empty);
  }
}

bool draw_tile(const PredictView& view, Brush& brush, int figure, const Rect& where) {
  const std::string name = "of-ten-" + std::to_string(figure);
  const IdScope id(name);
  const Touch touch = brush.touch(where, name, Placed::Kind::button);
  const bool chosen = view.chosen == figure;
  const Rect shown = card(brush, where, chosen ? CardLook::primary : CardLook::raised, {touch.held, false});
  brush.write(brush.fit({std::to_string(figure), view.language}, {2, Weight::bold, Align::centre, brush.theme().ink},
                        shown.size()),
              shown);
  return touch.tapped;
}

std::optional<Event> draw_tiles(const PredictView& view, Brush& brush, const Rect& where) {
  std::optional<Event> event;
  const int gap = brush.theme().gap_px, rows = brush.theme().portrait() ? 2 : 1;
  const int in_row = (kTiles + rows - 1) / rows;
  const std::vector<Rect> lines = where.rows(rows, gap);
  for (int figure = 0; figure < kTiles; ++figure) {
    const Rect& line = lines[static_cast<std::size_t>(figure / in_row)];
    const Rect place = line.columns(in_row, gap)[static_cast<std::size_t>(figure % in_row)];
    if (draw_tile(view, brush, figure, place)) event = StaffEvent(ReadingEvent(Expected{view.item, figure}));
  }
  return event;
}

void draw_head(const PredictView& view, Brush& brush, Rect room) {
  const Theme& theme = brush.theme();
  const Align align = theme.portrait() ? Align::centre : Align::start;
  const Rect picture = theme.portrait() ? room.cut_top(room.height * 55 / 100, theme.mm(6))
                                        : room.cut_left(std::min(room.height * 4 / 3, room.width / 2), theme.mm(12));
  brush.scene(view.picture, picture);
  write(brush,
        stack(brush,
              {{view.title, {1.15F, Weight::regular, align, theme.soft_ink}},
               {view.question, {2, Weight::bold, align, theme.ink}, theme.mm(4)},
               {view.ask, {1.5F, Weight::regular, align, theme.ink}, theme.mm(5)}},
              room.size()),
        room);
}

}  // namespace

std::optional<Event> draw_predict(const PredictView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  std::optional<Event> event = draw_staff_buttons(brush, view.buttons, room);
  draw_dots(brush, view.number, view.of, room.cut_top(theme.mm(9), theme.mm(5)));
  const int row = theme.mm(theme.portrait() ? 40 : 38);
  const Rect tiles = room.cut_bottom(theme.portrait() ? 2 * row + theme.gap_px : row, theme.mm(6));
  if (const auto tapped = draw_tiles(view, brush, tiles)) event = tapped;
  draw_faces(view, brush, room.cut_bottom(theme.mm(theme.portrait() ? 25 : 34), theme.mm(6)));
  draw_head(view, brush, room);
  return event;
}

}  // namespace schoolpoort

// How the kiosk is, in a few lines, and where staff can go from here.
#include "kiosk/screens/staff/staff.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/answer.hpp"
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

namespace {

constexpr float kSignMm = 11;

/// All lines at one size.
struct Lines {
  std::vector<Fitted> words;
  int height = 0;
  bool fits = true;
};

Lines set_lines(const StaffOverviewView& view, Brush& brush, Size room, float size) {
  const Theme& theme = brush.theme();
  Lines lines;
  for (const StaffLine& line : view.lines) {
    lines.words.push_back(brush.set(line.words, {size, Weight::regular, Align::start, theme.ink},
                                    room.width - theme.mm(kSignMm) - theme.mm(5)));
    lines.height += std::max(lines.words.back().box.height, theme.mm(kSignMm));
    lines.fits = lines.fits && lines.words.back().fits;
  }
  lines.height += static_cast<int>(view.lines.size()) * theme.mm(4);
  lines.fits = lines.fits && lines.height <= room.height;
  return lines;
}

void draw_lines(const StaffOverviewView& view, Brush& brush, Rect room) {
  const Theme& theme = brush.theme();
  float size = 1.3F;
  Lines lines = set_lines(view, brush, room.size(), size);
  while (!lines.fits && size > theme.least_text) {
    size = brush.step_down(size);
    lines = set_lines(view, brush, room.size(), size);
  }
  room = room.centred({room.width, std::min(room.height, lines.height)});
  const int sign = theme.mm(kSignMm);
  for (std::size_t i = 0; i < view.lines.size(); ++i) {
    Rect line = room.cut_top(std::max(lines.words[i].box.height, sign), theme.mm(4));
    brush.picture(view.lines[i].sign, line.cut_left(sign, theme.mm(5)).centred({sign, sign}));
    brush.write(lines.words[i], line);
  }
}

std::optional<Event> draw_tiles(const StaffOverviewView& view, Brush& brush, Rect where) {
  const Theme& theme = brush.theme();
  std::vector<Phrase> words;
  for (const StaffButton& tile : view.tiles) words.push_back(tile.sign.words);
  const int row = theme.mm(theme.portrait() ? 90 : 70);
  const AnswerGrid grid = plan_answers(brush, words, {where.size(), row, row, ScaleKind::one_of});
  const auto places =
      places_of(grid, static_cast<int>(words.size()), where.centred({where.width, grid.height}), theme.gap_px);
  std::optional<Event> event;
  for (std::size_t i = 0; i < view.tiles.size(); ++i) {
    const AnswerTile tile{.name = view.tiles[i].name,
                          .picture = view.tiles[i].sign.picture,
                          .words = view.tiles[i].sign.words,
                          .is_sign = true};
    if (draw_answer(brush, tile, grid, places[i])) event = view.tiles[i].event;
  }
  return event;
}

}  // namespace

std::optional<Event> draw_staff_overview(const StaffOverviewView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  std::optional<Event> event = draw_staff_buttons(brush, view.buttons, room);
  const Rect tiles = theme.portrait() ? room.cut_bottom(theme.mm(100), 2 * theme.gap_px)
                                      : room.cut_right(room.width * 28 / 100, 2 * theme.gap_px);
  if (const auto tapped = draw_tiles(view, brush, tiles)) event = tapped;
  Rect top = room.cut_top(theme.mm(28), theme.gap_px);
  brush.picture(view.picture, top.cut_left(theme.mm(26), theme.mm(6)));
  brush.write(brush.fit(view.title, {2, Weight::bold, Align::start, theme.ink}, top.size()), top);
  draw_lines(view, brush, room);
  return event;
}

}  // namespace schoolpoort

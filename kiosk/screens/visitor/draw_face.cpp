// An empty head on which a child draws. Keeps no stroke: they come with the view.
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/button.hpp"
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

namespace {

constexpr float kFingerMm = 7;

Stack words_of(const DrawFaceView& view, Brush& brush, Size room) {
  const Theme& theme = brush.theme();
  const Align align = theme.portrait() ? Align::centre : Align::start;
  std::vector<StackLine> lines{{view.title, {2, Weight::bold, align, theme.primary}}};
  lines.push_back({view.text, {1.3F, Weight::regular, align, theme.ink}, theme.mm(5)});
  if (view.bridge) lines.push_back({*view.bridge, {1, Weight::regular, align, theme.soft_ink}, theme.mm(5)});
  return stack(brush, lines, room);
}

void draw_paper(const DrawFaceView& view, Brush& brush, const Rect& where) {
  const Rect paper = card(brush, where, CardLook::raised);
  brush.picture(view.head, paper.inset(brush.theme().mm(5)));
  brush.dots(view.dots, paper.inset(brush.theme().mm(1)), brush.theme().mm(kFingerMm));
}

}  // namespace

std::optional<Event> draw_face(const DrawFaceView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  const SignButton again{"again", &view.again, DrawAgainTapped{}};
  const SignButton done{"done", &view.done, BackTapped{}, Facing::with_language, CardLook::primary};
  const SignRows signs = lay_out_signs(brush, {{{again, done}}}, room.width);
  const std::optional<Event> event = draw_signs(brush, signs, room.cut_bottom(signs.height, theme.gap_px));
  if (theme.portrait() || theme.low) {
    const int least = theme.low ? in_reach(brush, room).y - room.y - theme.gap_px : 0;
    const Stack words = words_of(view, brush, {room.width, room.height / 2});
    write(brush, words, room.cut_top(std::max(words.height, least), theme.gap_px));
  } else {
    const Rect beside = room.cut_left(room.width * 36 / 100, theme.mm(12));
    write(brush, words_of(view, brush, beside.size()), beside);
  }
  draw_paper(view, brush, room);
  return event;
}

}  // namespace schoolpoort

// The diverging bar of a graded scale, and what its pieces mean.
#include <algorithm>
#include <cmath>

#include "kiosk/screens/staff/chart.hpp"
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

namespace {

struct Ink {
  Colour fill, words;
};

Ink ink_of(const Theme& theme, std::size_t at, std::size_t of) {
  const std::size_t last = of - 1;
  if (of % 2 == 1 && at == of / 2) return {theme.answer_little, theme.card};
  if (at == 0) return {theme.answer_no, theme.card};
  if (at == last) return {theme.answer_yes, theme.card};
  return {at < of / 2 ? theme.answer_rather_no : theme.answer_rather_yes, theme.ink};
}

// What lies left of the middle: the lower half of the scale, and half of a middle answer.
float left_of_zero(const std::vector<ScaleStep>& scale) {
  float left = 0;
  for (std::size_t i = 0; i < scale.size() / 2; ++i) left += scale[i].share;
  if (scale.size() % 2 == 1) left += scale[scale.size() / 2].share / 2;
  return left;
}

void draw_count(Brush& brush, const ScaleStep& step, const Ink& ink, const Rect& piece, bool first, bool last) {
  const Theme& theme = brush.theme();
  const Lettering lettering{1.3F, Weight::bold, Align::centre, ink.words};
  const Fitted inside = brush.fit(step.count, lettering, {piece.width - theme.mm(1), piece.height});
  if (inside.fits) return brush.write(inside, piece);
  if (!first && !last) return;
  const Fitted beside = brush.set(step.count, {1, Weight::bold, Align::centre, theme.ink}, theme.mm(30));
  const int wide = beside.widest + theme.mm(1), gap = theme.mm(1);
  const Rect room{first ? piece.x - gap - wide : piece.right() + gap, piece.y, wide, piece.height};
  brush.write(brush.set(step.count, {1, Weight::bold, Align::centre, theme.ink}, wide), room);
}

void draw_ground(Brush& brush, const Rect& where) {
  const Theme& theme = brush.theme();
  Shape ground;
  ground.radius_px = static_cast<float>(theme.mm(2));
  ground.fill = theme.quiet_ground;
  brush.shape(where, ground);
  const int thick = std::max(1, theme.mm(0.5F)), over = theme.mm(2);
  brush.fill({where.x + where.width / 2 - thick / 2, where.y - over, thick, where.height + 2 * over}, theme.ink);
}

}  // namespace

void draw_scale(Brush& brush, const std::vector<ScaleStep>& scale, const Rect& where) {
  const Theme& theme = brush.theme();
  draw_ground(brush, where);
  const float all = static_cast<float>(where.width) / 2;
  float from = static_cast<float>(where.x) + all * (1 - left_of_zero(scale));
  for (std::size_t i = 0; i < scale.size(); ++i) {
    const float to = from + all * scale[i].share;
    Rect piece{static_cast<int>(std::lround(from)), where.y, 0, where.height};
    piece.width = static_cast<int>(std::lround(to)) - piece.x;
    from = to;
    if (piece.width <= 0) continue;
    Shape shape;
    shape.radius_px = static_cast<float>(theme.mm(1));
    shape.fill = ink_of(theme, i, scale.size()).fill;
    shape.line = theme.card;
    shape.line_px = std::max(1.F, theme.unit_px / 2);
    brush.shape(piece, shape);
    draw_count(brush, scale[i], ink_of(theme, i, scale.size()), piece, i == 0, i + 1 == scale.size());
  }
}

void draw_scale_words(Brush& brush, const std::vector<ScaleStep>& scale, const Rect& where) {
  const Theme& theme = brush.theme();
  const std::vector<Rect> columns = where.columns(static_cast<int>(scale.size()), theme.mm(3));
  for (std::size_t i = 0; i < scale.size(); ++i) {
    Rect column = columns[i];
    const int face = std::min(column.height, theme.mm(18));
    const Lettering word{1.15F, Weight::bold, Align::start, theme.ink};
    const Lettering figure{1.15F, Weight::regular, Align::start, theme.ink};
    const Stack words = stack(brush, {{scale[i].words, word}, {scale[i].figure, figure}},
                              {column.width - face - theme.mm(2), column.height});
    brush.picture(scale[i].picture, column.cut_left(face, theme.mm(2)).centred({face, face}));
    write(brush, words, column);
  }
}

}  // namespace schoolpoort

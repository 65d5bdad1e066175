// How many of ten say "yes": a line from none to ten, with what chance does, what the team expected, what was before.
#include <algorithm>
#include <cmath>

#include "kiosk/screens/staff/chart.hpp"

namespace schoolpoort {

namespace {

constexpr int kTen = 10;
constexpr float kMarkMm = 9, kBandMm = 7, kNumbersMm = 15;

void draw_mark(Brush& brush, YesMark mark, const Rect& where) {
  const Theme& theme = brush.theme();
  Shape shape;
  shape.kind = mark == YesMark::predicted ? Shape::Kind::diamond : Shape::Kind::ring;
  shape.line_px = std::max(2.F, theme.unit_px);
  shape.line = theme.ink;
  shape.fill = mark == YesMark::predicted ? theme.sun : mark == YesMark::share ? theme.primary : theme.card;
  if (mark == YesMark::band) {
    shape.kind = Shape::Kind::card;
    shape.radius_px = static_cast<float>(theme.mm(kBandMm / 2));
    shape.fill = theme.answer_rather_yes;
    shape.line = theme.primary;
  }
  brush.shape(where, shape);
}

int middle_of(const Rect& line, float share) {
  return line.x + static_cast<int>(std::lround(static_cast<float>(line.width) * std::clamp(share, 0.F, 1.F)));
}

Rect around(int x, int y, int size) { return {x - size / 2, y - size / 2, size, size}; }

void draw_numbers(Brush& brush, const YesLineView& view, const Rect& line, const Rect& room) {
  const Theme& theme = brush.theme();
  const int step = line.width / kTen;
  const Lettering lettering{1, Weight::regular, Align::centre, theme.soft_ink};
  const bool all = step > theme.mm(15);
  for (int i = 0; i <= kTen; i += all ? 1 : kTen / 2) {
    const Rect place{line.x + i * line.width / kTen - step / 2, room.y, step, room.height};
    brush.write(brush.set({std::to_string(i), view.title.language}, lettering, step), place);
  }
}

}  // namespace

int yes_line_height(const Theme& theme) { return theme.mm(2 * kMarkMm + kBandMm + kNumbersMm); }

void draw_yes_line(Brush& brush, const YesLineView& view, Rect where) {
  const Theme& theme = brush.theme();
  const Rect numbers = where.cut_bottom(theme.mm(kNumbersMm));
  // Half a step on either side: the numbers 0 and 10 stand under the ends.
  const Rect line = where.inset(where.width / (2 * kTen + 2), 0);
  const int middle = line.y + theme.mm(kMarkMm + kBandMm / 2), thick = std::max(2, theme.mm(1));
  brush.fill({line.x, middle - thick / 2, line.width, thick}, theme.edge);
  for (int i = 0; i <= kTen; ++i)
    brush.fill({line.x + i * line.width / kTen - thick / 2, middle - theme.mm(3), thick, theme.mm(6)}, theme.edge);
  const int least = middle_of(line, view.least), most = middle_of(line, view.most), band = theme.mm(kBandMm);
  draw_mark(brush, YesMark::band, {least, middle - band / 2, std::max(band, most - least), band});
  const int size = theme.mm(kMarkMm);
  draw_mark(brush, YesMark::share, around(middle_of(line, view.share), middle, size));
  if (view.predicted)
    draw_mark(brush, YesMark::predicted, around(middle_of(line, *view.predicted), middle - (size + band) / 2, size));
  if (view.before)
    draw_mark(brush, YesMark::before, around(middle_of(line, *view.before), middle + (size + band) / 2, size * 8 / 10));
  draw_numbers(brush, view, line, numbers);
}

namespace {

struct SetRemarks {
  std::vector<Fitted> words;
  int height = 0;
  bool fits = true;
};

SetRemarks set_remarks(Brush& brush, const std::vector<ItemRemark>& remarks, Size room, float size) {
  const Theme& theme = brush.theme();
  SetRemarks set;
  for (const ItemRemark& remark : remarks) {
    set.words.push_back(
        brush.set(remark.words, {size, Weight::regular, Align::start, theme.ink}, room.width - theme.mm(kMarkMm + 5)));
    set.height += std::max(set.words.back().box.height, theme.mm(kMarkMm)) + theme.mm(3);
    set.fits = set.fits && set.words.back().fits;
  }
  set.fits = set.fits && set.height <= room.height + theme.mm(3);
  return set;
}

}  // namespace

void draw_remarks(Brush& brush, const std::vector<ItemRemark>& remarks, Rect room, float size) {
  const Theme& theme = brush.theme();
  SetRemarks set = set_remarks(brush, remarks, room.size(), size);
  while (!set.fits && size > theme.least_text) {
    size = brush.step_down(size);
    set = set_remarks(brush, remarks, room.size(), size);
  }
  const int sign = theme.mm(kMarkMm);
  for (std::size_t i = 0; i < remarks.size(); ++i) {
    Fitted words = set.words[i];
    Rect row = room.cut_top(std::max(words.box.height, sign), theme.mm(3));
    words.fits = words.fits && row.height >= words.box.height;
    const Rect place =
        row.cut_left(sign, theme.mm(5)).cut_top(std::min(row.height, sign + theme.mm(3))).centred({sign, sign});
    if (remarks[i].mark != YesMark::none)
      draw_mark(brush, remarks[i].mark, remarks[i].mark == YesMark::band ? place.inset(0, sign / 5) : place);
    else
      brush.picture(remarks[i].sign, place);
    brush.write(words, row);
  }
}

}  // namespace schoolpoort

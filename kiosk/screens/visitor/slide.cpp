// One slide: a picture and a few large words, or a picture of the school's own. Knows no time.
#include <algorithm>

#include "kiosk/screens/visitor/prompt.hpp"
#include "kiosk/screens/visitor/visitor.hpp"

namespace schoolpoort {

namespace {

constexpr int kOneLine = 16000;  ///< wider than any screen

struct Row {
  std::vector<Fitted> words;
  int width = 0, height = 0;
};

// The same word in every language, broken into rows of about the same width.
std::vector<Row> rows_of(Brush& brush, const std::vector<Phrase>& titles, float size, int width, int gap) {
  const Theme& theme = brush.theme();
  std::vector<Row> rows;
  for (std::size_t i = 0; i < titles.size(); ++i) {
    // Two inks of the same weight tell neighbours apart, and no language is above another.
    const Colour ink = i % 2 == 0 ? theme.primary : theme.ink;
    Fitted word = brush.set(titles[i], {size, Weight::bold, Align::centre, ink}, kOneLine);
    word.wording.width_px = 0;
    word.box.width = word.widest;
    if (rows.empty() || rows.back().width + gap + word.widest > width) rows.emplace_back();
    Row& row = rows.back();
    row.width += (row.words.empty() ? 0 : gap) + word.widest;
    row.height = std::max(row.height, word.box.height);
    row.words.push_back(std::move(word));
  }
  return rows;
}

int height_of(const std::vector<Row>& rows) {
  int height = 0;
  for (const Row& row : rows) height += row.height;
  return height;
}

bool fit(const std::vector<Row>& rows, const Rect& where) {
  const auto narrow = [&](const Row& row) { return row.width <= where.width; };
  return height_of(rows) <= where.height && std::all_of(rows.begin(), rows.end(), narrow);
}

void draw_garland(Brush& brush, const std::vector<Phrase>& titles, Rect where) {
  const Theme& theme = brush.theme();
  const int gap = theme.mm(9);
  float size = 2.3F;
  std::vector<Row> rows = rows_of(brush, titles, size, where.width, gap);
  while (!fit(rows, where) && size > 1) {
    size = brush.step_down(size);
    rows = rows_of(brush, titles, size, where.width, gap);
  }
  // What even the smallest words leave no room for is left out: the language screen has them all.
  while (height_of(rows) > where.height && rows.size() > 1) rows.pop_back();
  const int air = std::min(theme.mm(10), (where.height - height_of(rows)) / static_cast<int>(rows.size() + 1));
  Rect middle = where.centred({where.width, height_of(rows) + air * static_cast<int>(rows.size() - 1)});
  for (const Row& row : rows) {
    Rect line = middle.cut_top(row.height, air).centred({row.width, row.height});
    for (const Fitted& word : row.words) brush.write(word, line.cut_left(word.widest, gap));
  }
}

void draw_welcome(const SlideView& slide, Brush& brush, Rect where) {
  const Theme& theme = brush.theme();
  if (!theme.portrait()) {
    const int wide = std::min(where.height * 4 / 3, where.width / 2);
    brush.picture(slide.picture, where.cut_left(wide, theme.mm(12)));
  } else {
    brush.picture(slide.picture, where.cut_top(std::min(where.width * 3 / 4, where.height * 55 / 100), theme.mm(10)));
  }
  draw_garland(brush, slide.titles, where);
}

}  // namespace

void draw_slide(const SlideView& slide, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  if (slide.fills) return brush.picture(slide.picture, page);
  const Rect where = page.inset(theme.mm(12), theme.mm(10));
  if (!slide.titles.empty()) return draw_welcome(slide, brush, where);
  Prompt prompt{slide.picture, {{slide.title, {2, Weight::bold, Align::start, theme.primary}}}};
  prompt.lines.push_back({slide.text, {1.5F, Weight::regular, Align::start, theme.ink}, theme.mm(4)});
  if (slide.other_title)
    prompt.lines.push_back({*slide.other_title, {1.5F, Weight::bold, Align::start, theme.primary}, theme.mm(12)});
  if (slide.other_text)
    prompt.lines.push_back({*slide.other_text, {1.15F, Weight::regular, Align::start, theme.ink}, theme.mm(3)});
  draw_prompt(brush, prompt, where);
}

}  // namespace schoolpoort

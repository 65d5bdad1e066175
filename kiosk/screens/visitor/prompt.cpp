// A picture and the words it illustrates.
#include "kiosk/screens/visitor/prompt.hpp"

#include <algorithm>

namespace schoolpoort {

namespace {

struct Plan {
  Rect picture, words;
  Stack text;
};

constexpr float kQuestionSize = 1.5F;  // times the smallest text: visual.md, "Layout"

bool is_wide(const Rect& where) { return where.width * 10 > where.height * 14; }

// The picture takes `share` of what it could have.
Plan try_plan(Brush& brush, const Prompt& prompt, Rect where, float share) {
  const Theme& theme = brush.theme();
  Plan plan;
  if (is_wide(where)) {
    const int most = std::min(where.height * 4 / 3, where.width * 45 / 100);
    const int wide = static_cast<int>(static_cast<float>(most) * share);
    if (wide > 0) plan.picture = where.cut_left(wide, theme.mm(12));
    plan.words = where;
    plan.text = stack(brush, prompt.lines, where.size(), 0);
  } else {
    plan.text = stack(brush, prompt.lines, where.size(), 0);
    const int wanted = static_cast<int>(static_cast<float>(std::min(where.width * 3 / 4, where.height)) * share);
    const int left = where.height - plan.text.height - theme.mm(8);
    if (wanted > left) plan.text.fits = plan.text.fits && wanted == 0;
    const int high = wanted == 0 ? 0 : std::min(where.width * 3 / 4, left);
    const int gap = high > 0 ? theme.mm(8) : 0;
    Rect block = where.centred({where.width, std::min(where.height, high + gap + plan.text.height)});
    plan.picture = block.cut_top(high, gap);
    plan.words = block;
  }
  return plan;
}

Plan make_plan(Brush& brush, const Prompt& prompt, const Rect& where) {
  Plan plan;
  Prompt smaller = prompt;
  for (bool smallest = false; !smallest;) {
    const float size = smaller.lines.front().lettering.size;
    // Words above the size asked of a question give way before the picture does.
    for (const float share : {1.F, 0.85F, 0.7F, 0.55F, 0.4F}) {
      if (size > kQuestionSize && share < 0.8F) break;
      plan = try_plan(brush, smaller, where, share);
      if (plan.text.fits) return plan;
    }
    smallest = size <= 1;
    for (StackLine& line : smaller.lines) line.lettering.size = step_down(line.lettering.size);
  }
  return try_plan(brush, smaller, where, 0);
}

}  // namespace

void draw_prompt(Brush& brush, const Prompt& prompt, Rect where) {
  Prompt set = prompt;
  const bool centre = prompt.centred || !is_wide(where) || prompt.picture.empty();
  for (StackLine& line : set.lines) line.lettering.align = centre ? Align::centre : Align::start;
  const Plan plan = make_plan(brush, set, where);
  brush.picture(prompt.picture, plan.picture);
  write(brush, plan.text, plan.words);
}

}  // namespace schoolpoort

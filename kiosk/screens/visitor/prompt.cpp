// A picture and the words it illustrates.
#include "kiosk/screens/visitor/prompt.hpp"

#include <algorithm>

namespace schoolpoort {

namespace {

struct Plan {
  Rect picture, words;
  Stack text;
};

bool is_wide(const Rect& where) { return where.width * 10 > where.height * 14; }

// The picture takes `share` of what it could have.
Plan try_plan(Brush& brush, const Prompt& prompt, Rect where, float share, int steps) {
  const Theme& theme = brush.theme();
  Plan plan;
  if (is_wide(where)) {
    const int most = std::min(where.height * 4 / 3, where.width * 45 / 100);
    const int wide = static_cast<int>(static_cast<float>(most) * share);
    if (wide > 0) plan.picture = where.cut_left(wide, theme.mm(12));
    plan.words = where;
    plan.text = stack(brush, prompt.lines, where.size(), steps);
  } else {
    plan.text = stack(brush, prompt.lines, where.size(), steps);
    const int wanted = static_cast<int>(static_cast<float>(std::min(where.width * 3 / 4, where.height)) * share);
    const int left = where.height - plan.text.height - theme.mm(8);
    if (wanted > left) plan.text.fits = plan.text.fits && wanted == 0;
    const int high = std::min(left, std::max(wanted, std::min(where.width * 3 / 4, left)));
    if (high > 0) plan.picture = where.cut_top(high, theme.mm(8));
    plan.words = where;
  }
  return plan;
}

Plan make_plan(Brush& brush, const Prompt& prompt, const Rect& where) {
  Plan plan;
  for (int steps = 0; steps <= 8; ++steps)
    for (const float share : {1.F, 0.85F, 0.7F, 0.55F, 0.4F}) {
      plan = try_plan(brush, prompt, where, share, 0);
      if (steps > 0) {
        Prompt smaller = prompt;
        for (StackLine& line : smaller.lines)
          for (int i = 0; i < steps; ++i) line.lettering.size = step_down(line.lettering.size);
        plan = try_plan(brush, smaller, where, share, 0);
      }
      if (plan.text.fits) return plan;
    }
  Prompt smallest = prompt;
  for (StackLine& line : smallest.lines) line.lettering.size = 1;
  return try_plan(brush, smallest, where, 0, 0);
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

// A picture and the words it illustrates.
#include "kiosk/screens/visitor/prompt.hpp"

#include <algorithm>

#include "kiosk/screens/visitor/visitor.hpp"

namespace schoolpoort {

namespace {

struct Plan {
  Rect picture, words;
  Stack text;
};

constexpr float kQuestionSize = 1.5F;  // times the smallest text: visual.md, "Layout"
constexpr float kLeastPictureMm = 30;
constexpr float kMuchBetter = 1.35F;  // so much that a question may look otherwise than most

bool is_wide(const Rect& where) { return where.width * 10 > where.height * 14; }

// The picture beside the words takes `share` of what it could have.
Plan plan_beside(Brush& brush, const Prompt& prompt, Rect where, float share) {
  Plan plan;
  const int most = std::min(where.height * 4 / 3, where.width * 45 / 100);
  const int wide = static_cast<int>(static_cast<float>(most) * share);
  if (wide > 0) plan.picture = where.cut_left(wide, brush.theme().mm(12));
  plan.words = where;
  plan.text = stack(brush, prompt.lines, where.size(), 0);
  return plan;
}

// The picture above them at least as much, and all that they leave.
Plan plan_above(Brush& brush, const Prompt& prompt, Rect where, float share) {
  const int gap = brush.theme().mm(8);
  Plan plan;
  plan.text = stack(brush, prompt.lines, where.size(), 0);
  const int wanted = static_cast<int>(static_cast<float>(std::min(where.width * 3 / 4, where.height)) * share);
  const int left = where.height - plan.text.height - gap;
  plan.text.fits = plan.text.fits && (wanted <= left || wanted == 0);
  if (wanted > 0) plan.picture = where.cut_top(std::min(where.width * 3 / 4, std::max(0, left)), gap);
  plan.words = where;
  return plan;
}

// How well it reads: the picture's length times the words' size, which counts up to that of a question only. Half as
// large words and half as large a picture are equally bad.
float worth(const Plan& plan) {
  const int picture = std::min(plan.picture.width * 3 / 4, plan.picture.height);
  return static_cast<float>(picture) * std::min(plan.text.size, kQuestionSize);
}

template <class Try>
Plan best_plan(const Brush& brush, const Prompt& prompt, Try try_plan) {
  Plan best;
  best.text.fits = false;
  Prompt smaller = prompt;
  const float most = worth(try_plan(smaller, 1.F));  // of this size or a larger one
  for (bool smallest = false; !smallest && (!best.text.fits || worth(best) < most * 0.99F);) {
    for (const float share : {1.F, 0.85F, 0.7F, 0.55F, 0.4F}) {
      Plan plan = try_plan(smaller, share);
      if (!plan.text.fits) continue;
      if (!best.text.fits || worth(plan) > worth(best)) best = std::move(plan);
      break;
    }
    smallest = smaller.lines.front().lettering.size <= brush.theme().least_text;
    for (StackLine& line : smaller.lines) line.lettering.size = brush.step_down(line.lettering.size);
  }
  return best.text.fits ? best : try_plan(smaller, 0.F);
}

Plan make_plan(Brush& brush, const Prompt& prompt, const Rect& where) {
  const auto beside = [&](const Prompt& set, float share) { return plan_beside(brush, set, where, share); };
  const auto above = [&](const Prompt& set, float share) { return plan_above(brush, set, where, share); };
  if (is_wide(where) && !brush.theme().portrait()) return best_plan(brush, prompt, beside);
  Plan plan = best_plan(brush, prompt, above);
  if (!is_wide(where)) return plan;
  // Many answers leave a flat place, in which a picture above the words would be a stamp.
  Plan flat = best_plan(brush, prompt, beside);
  return flat.text.fits && worth(flat) > worth(plan) * kMuchBetter ? flat : plan;
}

// The words stand low, right above what answers them; the picture has all that is above.
Plan plan_low(Brush& brush, const Prompt& prompt, Rect where) {
  Plan plan;
  plan.text = stack(brush, prompt.lines, in_reach(brush, where).size());
  if (!plan.text.fits) plan.text = stack(brush, prompt.lines, where.size());
  plan.words = where.cut_bottom(plan.text.height, brush.theme().mm(6));
  // A stamp helps nobody.
  if (where.height < brush.theme().mm(kLeastPictureMm)) return plan;
  plan.picture = where.centred({std::min(where.width, where.height * 4 / 3), where.height});
  return plan;
}

}  // namespace

void draw_prompt(Brush& brush, const Prompt& prompt, Rect where) {
  Prompt set = prompt;
  const bool low = brush.theme().low;
  const bool above = low || brush.theme().portrait() || !is_wide(where);
  const bool centre = prompt.centred || above || prompt.picture.empty();
  for (StackLine& line : set.lines) line.lettering.align = centre ? Align::centre : Align::start;
  const Plan plan = low ? plan_low(brush, set, where) : make_plan(brush, set, where);
  brush.scene(prompt.picture, plan.picture);
  write(brush, plan.text, plan.words);
}

}  // namespace schoolpoort

// Rounds what was said to one question, and looks through the eyes of who counted.
#include "kiosk/core/answers.hpp"

#include <algorithm>
#include <numeric>

#include "kiosk/core/rounding.hpp"

namespace schoolpoort {
namespace {

int total(const std::vector<int>& cells) { return std::accumulate(cells.begin(), cells.end(), 0); }

bool stays_open(const std::vector<int>& cells, const Known& known) {
  if (known.total == 0) return total(cells) == 0;
  return all_open(possible(cells, known));
}

std::vector<int> round_each(const std::vector<int>& counts, const Chance& chance) {
  std::vector<int> rounded(counts.size());
  std::ranges::transform(counts, rounded.begin(), [&](int count) { return round_up_or_down(count, chance); });
  return rounded;
}

Said round_all(const Said& counted, const Choosing& how, const Chance& chance) {
  Said rounded{round_each(counted.chosen, chance), 0, round_each(counted.others, chance)};
  rounded.answered = how.one_each ? total(rounded.chosen) : round_up_or_down(counted.answered, chance);
  return rounded;
}

}  // namespace

std::vector<int> answered_behind(const Said& rounded, int shown, const Choosing& how) {
  std::vector<int> behind;
  for (int answered = kFewestAnswers; answered <= shown; ++answered) {
    const bool may_be = how.one_each || std::abs(answered - rounded.answered) < kRoundingBase;
    if (may_be && stays_open(rounded.chosen, {.total = answered, .one_each = how.one_each, .alone = how.alone}) &&
        stays_open(rounded.others, {.total = shown - answered}))
      behind.push_back(answered);
  }
  return behind;
}

std::optional<Said> round_said(const Said& counted, const Choosing& how,
                               const std::function<bool(const Said&)>& may_be_printed, const Chance& chance) {
  const int shown = counted.answered + total(counted.others);
  if (counted.answered < kFewestAnswers || shown < kFewestShown) return {};
  for (int draw = 0; draw < kManyDraws; ++draw) {
    const Said rounded = round_all(counted, how, chance);
    if (rounded.answered + total(rounded.others) != rounded_down(shown) || !may_be_printed(rounded)) continue;
    const std::vector<int> behind = answered_behind(rounded, shown, how);
    // Two even for one who knows of himself that he did not choose: to him not all of them can have answered.
    const auto end = std::ranges::lower_bound(behind, shown);
    if (end - behind.begin() > 1 && std::ranges::binary_search(behind, counted.answered)) return rounded;
  }
  return {};
}

}  // namespace schoolpoort

// The quality flags of measurement.md, with its start values.
#include "kiosk/core/pace.hpp"

#include <algorithm>

namespace schoolpoort {
namespace {

constexpr Millis kHasty{1000};
constexpr Millis kTouchWindow{1000};
constexpr std::size_t kTouchesTooMany = 5;  // "more than 4 in a second"
constexpr int kStraysTooMany = 3;
constexpr int kLanguageHops = 3;
constexpr int kStraightAnswers = 5;

int place_of(const Question& question, const ChoiceId& choice) {
  const auto& all = question.choices;
  return static_cast<int>(std::ranges::find(all, choice, &FrozenChoice::id) - all.begin());
}

// The same place on every answer, a picture question among them, where "yes" is no answer.
bool is_straight(const std::vector<Answer>& answers, const Questionnaire& form) {
  int same = 0;
  int first_place = -1;
  bool pictures = false;
  for (const Answer& answer : answers) {
    const int position = position_of(form, answer.item);
    if (answer.reply != Reply::chosen || position < 0 || answer.choices.empty()) continue;
    const Question& question = form.questions[static_cast<std::size_t>(position)];
    const int place = place_of(question, answer.choices.front());
    if (first_place < 0) first_place = place;
    if (place != first_place) return false;
    pictures = pictures || question.kind != ScaleKind::ordered;
    ++same;
  }
  return same >= kStraightAnswers && pictures;
}

}  // namespace

void note_touch(Pace& pace, Moment now) {
  std::erase_if(pace.recent_touches, [&](Moment at) { return now - at >= kTouchWindow; });
  pace.recent_touches.push_back(now);
  pace.hammered = pace.hammered || pace.recent_touches.size() >= kTouchesTooMany;
}

void note_stray(Pace& pace) { pace.hammered = ++pace.stray_taps >= kStraysTooMany || pace.hammered; }

void note_language_change(Pace& pace) { pace.hopped = ++pace.language_changes >= kLanguageHops || pace.hopped; }

void note_answer(Pace& pace, Millis after) {
  pace.answer_times.push_back(after);
  pace.stray_taps = 0;
  pace.language_changes = 0;
}

bool is_fast(const Pace& pace) {
  if (pace.answer_times.empty()) return false;
  std::vector<Millis> times = pace.answer_times;
  const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
  std::ranges::nth_element(times, middle);
  return *middle < kHasty;
}

Doubts doubts_about(const Pace& pace, const std::vector<Answer>& answers, const Questionnaire& form, bool burst) {
  return {.fast = is_fast(pace),
          .straight = is_straight(answers, form),
          .taps = pace.hammered,
          .burst = burst,
          .language_hop = pace.hopped};
}

}  // namespace schoolpoort

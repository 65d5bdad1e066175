// Adding a visit to the counts.
#include "kiosk/core/tally.hpp"

#include <algorithm>
#include <limits>

namespace schoolpoort {
namespace {

void add_one(Count& count) {
  if (count < std::numeric_limits<Count>::max()) ++count;
}

void add(QuestionTally& tally, const Question& question, const Answer& answer) {
  add_one(tally.shown);
  if (answer.reply == Reply::dont_know) add_one(tally.dont_know);
  if (answer.reply == Reply::skipped) add_one(tally.skipped);
  if (answer.reply != Reply::chosen) return;
  add_one(tally.answered);
  for (std::size_t at = 0; at < question.choices.size(); ++at)
    if (std::ranges::find(answer.choices, question.choices[at].id) != answer.choices.end()) add_one(tally.chosen[at]);
}

std::size_t language_place(const Period& period, const std::optional<LanguageTag>& language) {
  if (!language) return kMaxLanguages;
  const auto at = std::ranges::find(period.languages, *language);
  return at == period.languages.end() ? kMaxLanguages : static_cast<std::size_t>(at - period.languages.begin());
}

std::size_t day_place(const Period& period, Day today) {
  return static_cast<std::size_t>(std::clamp<long>((today - period.start).count(), 0, kMaxDays - 1));
}

}  // namespace

void fold(Tally& tally, const Period& period, const Visit& visit, Outcome outcome,
          const std::optional<LanguageTag>& language, Day today) {
  const bool said_something =
      std::ranges::any_of(visit.answers, [](const Answer& a) { return a.reply != Reply::shown; });
  if (!said_something) return;
  const std::size_t doubtful = is_doubtful(visit.doubts);
  for (const Answer& answer : visit.answers) {
    const int position = position_of(period.form, answer.item);
    if (position < 0) continue;
    const auto at = static_cast<std::size_t>(position);
    add(tally.questions[doubtful][at], period.form.questions[at], answer);
  }
  add_one(tally.visits[doubtful][static_cast<std::size_t>(outcome)]);
  add_one(tally.languages[language_place(period, language)]);
  tally.days.set(day_place(period, today));
}

void fold_left_over(BoxContents& contents, const Period& period, Day today) {
  if (contents.visit) fold(contents.tally, period, *contents.visit, Outcome::cut, {}, today);
  contents.visit.reset();
}

int visits(const Tally& tally) {
  int sum = 0;
  for (const auto& outcomes : tally.visits)
    for (const Count count : outcomes) sum += count;
  return sum;
}

std::vector<int> times_shown(const Tally& tally, const Questionnaire& form) {
  std::vector<int> shown;
  for (std::size_t at = 0; at < form.questions.size(); ++at)
    shown.push_back(tally.questions[0][at].shown + tally.questions[1][at].shown);
  return shown;
}

}  // namespace schoolpoort

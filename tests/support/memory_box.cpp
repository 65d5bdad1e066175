// A box in memory for tests of what stands on it.
#include "tests/support/memory_box.hpp"

#include <algorithm>

namespace schoolpoort {
namespace {

Error misuse(const std::string& place) { return {"memory box", place, "The box may not be used like this."}; }

bool is_choice_of(const Question& question, const ChoiceId& choice) {
  return std::ranges::find(question.choices, choice, &FrozenChoice::id) != question.choices.end();
}

bool fits(const Answer& answer, const Questionnaire& form) {
  const int at = position_of(form, answer.item);
  if (at < 0 || answer.choices.empty() == (answer.reply == Reply::chosen)) return false;
  const Question& question = form.questions[static_cast<std::size_t>(at)];
  return std::ranges::all_of(answer.choices, [&](const ChoiceId& choice) { return is_choice_of(question, choice); });
}

bool fits(const Visit& visit, const Questionnaire& form) {
  for (auto one = visit.answers.begin(); one != visit.answers.end(); ++one)
    if (!fits(*one, form) ||
        std::find_if(visit.answers.begin(), one, [&](const Answer& other) { return other.item == one->item; }) != one)
      return false;
  return true;
}

}  // namespace

Result<Done> MemoryBox::save(const BoxContents& contents) {
  if (auto failure = take_failure()) return *failure;
  if (!period_ || contents.period != period_->number) return misuse("period");
  if (contents.visit && !fits(*contents.visit, period_->form)) return misuse("visit");
  contents_ = contents;
  return Done{};
}

Result<Done> MemoryBox::begin(const Period& period) {
  if (auto failure = take_failure()) return *failure;
  const int highest = released_.empty() ? 0 : released_.back().period.number;
  if (period_ || period.number != highest + 1) return misuse("period");
  period_ = period;
  contents_ = {period.number, {}, {}};
  seed_ = {static_cast<std::uint8_t>(period.number)};
  return Done{};
}

Result<Done> MemoryBox::close(const Release& release) {
  if (auto failure = take_failure()) return *failure;
  if (!period_ || release.period != period_->number) return misuse("period");
  released_.push_back({*period_, release});
  period_.reset();
  contents_ = {};
  return Done{};
}

Result<Done> MemoryBox::prolong(Day end, const std::string& reason) {
  if (auto failure = take_failure()) return *failure;
  if (!period_ || end <= period_->end) return misuse("end");
  period_->end = end;
  remarks_.push_back({"period " + std::to_string(period_->number), "until " + iso(end), reason});
  return Done{};
}

}  // namespace schoolpoort

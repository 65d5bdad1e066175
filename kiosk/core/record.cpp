// No language, no time, no order of questions reaches storage.
#include "kiosk/core/record.hpp"

#include <algorithm>

namespace schoolpoort {
namespace {

constexpr Millis kBurstWindow{60000};
constexpr long kBurstVisits = 3;

bool is_burst(const std::vector<Moment>& fast_visits, const Visiting& visit) {
  if (!is_fast(visit.pace)) return false;
  const auto close = [&](Moment began) { return visit.began - began <= kBurstWindow; };
  return std::ranges::count_if(fast_visits, close) + 1 >= kBurstVisits;
}

}  // namespace

Visit as_stored(const Questionnaire& form, const std::vector<Moment>& fast_visits, const Visiting& visit) {
  Visit stored{visit.answers, doubts_about(visit.pace, visit.answers, form, is_burst(fast_visits, visit))};
  for (std::size_t at = 0; at < std::min(visit.seen, visit.order.size()); ++at)
    if (!answer_to(visit, visit.order[at])) stored.answers.push_back({visit.order[at], Reply::shown, {}});
  return stored;
}

void remember_pace(std::vector<Moment>& fast_visits, const Visiting& visit, Moment now) {
  std::erase_if(fast_visits, [&](Moment began) { return now - began > kBurstWindow; });
  if (is_fast(visit.pace)) fast_visits.push_back(visit.began);
}

void put_answer(Visiting& visit, Answer answer) {
  const auto at = std::ranges::find(visit.answers, answer.item, &Answer::item);
  if (at == visit.answers.end())
    visit.answers.push_back(std::move(answer));
  else
    *at = std::move(answer);
}

}  // namespace schoolpoort

// Least asked first, balanced over the dimensions, by chance.
#include "kiosk/core/draw.hpp"

#include <algorithm>
#include <utility>

namespace schoolpoort {
namespace {

struct Candidate {
  ItemId id;
  DimensionId dimension;
  int shown;
};

template <class T>
void shuffle(std::vector<T>& all, const Chance& chance) {
  for (std::size_t left = all.size(); left > 1; --left)
    std::swap(all[left - 1], all[chance(static_cast<std::uint32_t>(left))]);
}

std::vector<Candidate> candidates(const Questionnaire& form, const std::vector<int>& shown, const Chance& chance) {
  std::vector<Candidate> all;
  for (std::size_t at = 0; at < form.questions.size(); ++at)
    all.push_back({form.questions[at].id, form.questions[at].dimension, shown[at]});
  shuffle(all, chance);  // so that the stable sort leaves ties in a random order
  std::ranges::stable_sort(all, {}, &Candidate::shown);
  return all;
}

// Moves the first candidate that fits into `taken`; does nothing when none does.
template <class Fits>
void take(std::vector<Candidate>& from, std::vector<Candidate>& taken, Fits fits) {
  const auto at = std::ranges::find_if(from, fits);
  if (at == from.end()) return;
  taken.push_back(*at);
  from.erase(at);
}

void append(std::vector<ItemId>& order, const std::vector<Candidate>& more) {
  for (const Candidate& candidate : more) order.push_back(candidate.id);
}

}  // namespace

std::vector<ItemId> draw_order(const Questionnaire& form, const std::vector<int>& shown, const Chance& chance) {
  std::vector<Candidate> rest = candidates(form, shown, chance);
  std::vector<Candidate> opening;
  take(rest, opening, [&](const Candidate& c) { return c.id == form.first; });
  const std::size_t room = static_cast<std::size_t>(form.first_part) -
                           std::min<std::size_t>(opening.size(), static_cast<std::size_t>(form.first_part));

  std::vector<Candidate> first_part;
  for (const DimensionId& dimension : form.always)
    if (first_part.size() < room) take(rest, first_part, [&](const Candidate& c) { return c.dimension == dimension; });
  while (first_part.size() < room && !rest.empty()) take(rest, first_part, [](const Candidate&) { return true; });
  shuffle(first_part, chance);
  shuffle(rest, chance);

  std::vector<ItemId> order;
  append(order, opening);
  append(order, first_part);
  append(order, rest);
  return order;
}

}  // namespace schoolpoort

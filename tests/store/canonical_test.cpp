// Whoever came first: the same visits in any order leave the same bytes.
#include <algorithm>
#include <random>
#include <set>

#include "kiosk/store/box_bytes.hpp"
#include "tests/store/sealed_home.hpp"

namespace schoolpoort {
namespace {

constexpr int kOrders = 200;
constexpr int kVisits = 40;

struct Ended {
  Visit visit;
  Outcome outcome;
  std::optional<LanguageTag> language;
};

std::vector<Ended> some_visits(std::mt19937& chance) {
  const Period period = sample_period(1);
  std::vector<Ended> visits;
  for (int n = 0; n < kVisits; ++n) {
    Ended ended{{}, static_cast<Outcome>(chance() % kOutcomes), {}};
    if (chance() % 5) ended.language = period.languages[chance() % period.languages.size()];
    for (const Question& question : period.form.questions) {
      Answer answer{question.id, static_cast<Reply>(chance() % 4), {}};
      if (answer.reply == Reply::chosen) answer.choices = {question.choices[chance() % question.choices.size()].id};
      ended.visit.answers.push_back(std::move(answer));
    }
    ended.visit.doubts = {.fast = chance() % 3 == 0, .straight = chance() % 3 == 0};
    visits.push_back(std::move(ended));
  }
  return visits;
}

std::string plain_after(const std::vector<Ended>& visits, std::mt19937& chance) {
  const Period period = sample_period(1);
  BoxContents contents{1, {}, {}};
  for (Ended ended : visits) {
    std::ranges::shuffle(ended.visit.answers, chance);
    fold(contents.tally, period, ended.visit, ended.outcome, ended.language, period.start);
  }
  const auto bytes = encode(contents, period.form);
  return {bytes->bytes().begin(), bytes->bytes().end()};
}

TEST(Canonical, AnyOrderOfTheSameVisitsGivesTheSameBytes) {
  std::mt19937 chance(2026);
  std::vector<Ended> visits = some_visits(chance);
  std::set<std::string> seen;
  for (int order = 0; order < kOrders; ++order) {
    std::ranges::shuffle(visits, chance);
    seen.insert(plain_after(visits, chance));
  }
  EXPECT_EQ(seen.size(), 1u);
}

TEST(Canonical, OneVisitMoreGivesOtherBytes) {
  std::mt19937 chance(2026);
  std::vector<Ended> visits = some_visits(chance);
  const std::string all = plain_after(visits, chance);
  visits.pop_back();
  EXPECT_NE(plain_after(visits, chance), all);
}

TEST(Canonical, OrderOfAnswersWithinTheVisitInProgressIsNotOnTheDisk) {
  std::mt19937 chance(2026);
  std::set<std::string> seen;
  for (int order = 0; order < kOrders; ++order) {
    BoxContents contents = sample_contents(1);
    std::ranges::shuffle(contents.visit->answers, chance);
    const auto bytes = encode(contents, sample_period(1).form);
    seen.emplace(bytes->bytes().begin(), bytes->bytes().end());
  }
  EXPECT_EQ(seen.size(), 1u);
}

}  // namespace
}  // namespace schoolpoort

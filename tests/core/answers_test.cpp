// What was said to a question, rounded: held against who tries every school that could be behind.
#include "kiosk/core/answers.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>
#include <set>

namespace schoolpoort {
namespace {

using Cells = std::vector<int>;  // choices first, then those who did not choose
constexpr std::size_t kChoices = 3;
constexpr std::size_t kCells = 5;

Chance seeded(unsigned seed) {
  return [engine = std::mt19937(seed)](std::uint32_t bound) mutable {
    return std::uniform_int_distribution<std::uint32_t>(0, bound - 1)(engine);
  };
}

bool anything(const Said&) { return true; }

int total(const Cells& cells) { return std::accumulate(cells.begin(), cells.end(), 0); }

Said said(const Cells& cells) {
  const auto end = cells.begin() + kChoices;
  return {{cells.begin(), end}, std::accumulate(cells.begin(), end, 0), {end, cells.end()}};
}

Cells cells_of(const Said& said) {
  Cells cells = said.chosen;
  cells.insert(cells.end(), said.others.begin(), said.others.end());
  return cells;
}

/// Every school of so many visits.
void each_school(int visits, const std::function<void(const Cells&)>& use, Cells begun = {}) {
  if (begun.size() + 1 == kCells) {
    begun.push_back(visits);
    return use(begun);
  }
  for (int n = 0; n <= visits; ++n) {
    Cells more = begun;
    more.push_back(n);
    each_school(visits - n, use, more);
  }
}

/// Print -> the schools it may stand for, found by drawing many times for each.
std::map<Cells, std::set<Cells>> schools_behind(int visits) {
  const Chance chance = seeded(1);
  std::map<Cells, std::set<Cells>> behind;
  each_school(visits, [&](const Cells& school) {
    for (int draw = 0; draw < 40; ++draw) {
      const auto rounded = round_said(said(school), {}, anything, chance);
      if (!rounded) break;
      behind[cells_of(*rounded)].insert(school);
    }
  });
  return behind;
}

bool is_proven(const std::set<Cells>& schools, std::size_t cell) {
  return std::ranges::all_of(schools, [&](const Cells& school) { return school[cell] == (*schools.begin())[cell]; });
}

class AnswersOf : public testing::TestWithParam<int> {};

TEST_P(AnswersOf, NoCountIsProvenToWhoCountedTheVisits) {
  for (const auto& [print, schools] : schools_behind(GetParam())) {
    for (std::size_t cell = 0; cell < kCells; ++cell)
      EXPECT_FALSE(is_proven(schools, cell)) << testing::PrintToString(print) << " cell " << cell;
    std::set<int> answered;
    for (const Cells& school : schools) answered.insert(said(school).answered);
    EXPECT_GT(answered.size(), 1u) << testing::PrintToString(print);
  }
}

TEST_P(AnswersOf, NoChoiceIsProvenToWhoAlsoCountedTheAnswers) {
  for (const auto& [print, schools] : schools_behind(GetParam())) {
    std::map<int, std::set<Cells>> by_answered;
    for (const Cells& school : schools) by_answered[said(school).answered].insert(school);
    for (const auto& [answered, those] : by_answered)
      for (std::size_t cell = 0; cell < kChoices; ++cell)
        EXPECT_FALSE(is_proven(those, cell)) << testing::PrintToString(print) << " cell " << cell;
  }
}

// One of them knows what he did himself; of the others he must know nothing.
TEST_P(AnswersOf, NoCountIsProvenToWhoWasOneOfThem) {
  for (const auto& [print, schools] : schools_behind(GetParam()))
    for (std::size_t own = 0; own < kCells; ++own) {
      std::set<Cells> with_him;
      for (const Cells& school : schools)
        if (school[own] > 0) with_him.insert(school);
      if (with_him.empty()) continue;
      for (std::size_t cell = 0; cell < kCells; ++cell)
        EXPECT_FALSE(is_proven(with_him, cell)) << testing::PrintToString(print) << " own " << own << " cell " << cell;
      std::set<int> answered;
      for (const Cells& school : with_him) answered.insert(said(school).answered);
      EXPECT_GT(answered.size(), 1u) << testing::PrintToString(print) << " own " << own;
    }
}

INSTANTIATE_TEST_SUITE_P(SmallSchools, AnswersOf, testing::Values(11, 12, 13, 14));

// At a multiple of three nothing would be rounded, and one of those who passed would know that he was the only one.
TEST(Answers, EveryoneOfOneMindIsPrintedButAtAMultipleOfThree) {
  for (int visits = 12; visits < 40; ++visits) {
    const auto rounded = round_said(said({0, 0, visits, 0, 0}), {}, anything, seeded(2));
    EXPECT_EQ(rounded.has_value(), visits % 3 != 0) << visits;
    if (!rounded) continue;
    EXPECT_EQ(total(cells_of(*rounded)), visits - visits % 3);
  }
}

TEST(Answers, FewerThanTenAreNotPrintedHoweverManySawIt) {
  EXPECT_FALSE(round_said(said({3, 3, 3, 20, 20}), {}, anything, seeded(3)));
  EXPECT_TRUE(round_said(said({4, 3, 3, 20, 20}), {}, anything, seeded(3)));
}

TEST(Answers, OfSeveralChoicesTheAnswersAreRoundedThemselves) {
  const Said counted{{11, 9, 2}, 13, {2, 1}};
  std::set<int> answered;
  for (unsigned seed = 0; seed < 60; ++seed) {
    const auto rounded = round_said(counted, {.one_each = false, .alone = {2}}, anything, seeded(seed));
    ASSERT_TRUE(rounded);
    EXPECT_EQ(rounded->answered + total(rounded->others), 15);
    answered.insert(rounded->answered);
  }
  EXPECT_EQ(answered, (std::set<int>{12, 15}));
}

TEST(Answers, WhatMayNotBePrintedIsDrawnAnew) {
  const auto few = [](const Said& rounded) { return rounded.answered == 9; };
  const auto rounded = round_said(said({5, 5, 1, 1, 1}), {}, few, seeded(4));
  ASSERT_TRUE(rounded);
  EXPECT_EQ(rounded->answered, 9);
  EXPECT_FALSE(round_said(said({5, 5, 5, 0, 0}), {}, few, seeded(4)));
}

TEST(Answers, TenOfTenStayUnprinted) { EXPECT_TRUE(schools_behind(10).empty()); }

}  // namespace
}  // namespace schoolpoort

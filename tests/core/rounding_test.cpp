// Rounding by chance, held against an attacker who tries every case there is.
#include "kiosk/core/rounding.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <numeric>
#include <random>
#include <set>

namespace schoolpoort {
namespace {

using Counts = std::vector<int>;

Chance seeded(unsigned seed) {
  return [engine = std::mt19937(seed)](std::uint32_t bound) mutable {
    return std::uniform_int_distribution<std::uint32_t>(0, bound - 1)(engine);
  };
}

/// Calls `use` with every way to put `total` visits into so many bands, one each.
void each_split(int total, std::size_t bands, const std::function<void(const Counts&)>& use, Counts begun = {}) {
  if (begun.size() + 1 == bands) {
    begun.push_back(total);
    return use(begun);
  }
  for (int n = 0; n <= total; ++n) {
    Counts more = begun;
    more.push_back(n);
    each_split(total - n, bands, use, more);
  }
}

/// Everything that can be published for these counts, found by drawing many times.
std::set<Counts> outcomes(const Counts& counts, const Known& known, const Chance& chance) {
  std::set<Counts> seen;
  for (int draw = 0; draw < 60; ++draw)
    if (const auto rounded = round_randomly(counts, known, chance)) seen.insert(*rounded);
  return seen;
}

// He knows the rule, the chance's odds and every total; he tries all tables that could have led to what he sees.
TEST(Rounding, NobodyWhoTriesEveryTableProvesACount) {
  const Chance chance = seeded(1);
  for (int total = 10; total <= 15; ++total) {
    std::map<Counts, std::set<Counts>> behind;
    each_split(total, 3, [&](const Counts& counts) {
      const std::set<Counts> published = outcomes(counts, {.total = total}, chance);
      EXPECT_FALSE(published.empty()) << testing::PrintToString(counts);
      for (const Counts& rounded : published) behind[rounded].insert(counts);
    });
    for (const auto& [rounded, tables] : behind)
      for (std::size_t band = 0; band < 3; ++band) {
        std::set<int> values;
        for (const Counts& counts : tables) values.insert(counts[band]);
        EXPECT_GE(values.size(), 2u) << total << " visits, " << testing::PrintToString(rounded);
      }
  }
}

TEST(Rounding, TheRangesHoldEveryTableThatCouldBeBehind) {
  const Chance chance = seeded(2);
  each_split(14, 3, [&](const Counts& counts) {
    for (const Counts& rounded : outcomes(counts, {.total = 14}, chance)) {
      const std::vector<Range> ranges = possible(rounded, {.total = 14});
      for (std::size_t band = 0; band < 3; ++band)
        EXPECT_TRUE(ranges[band].least <= counts[band] && counts[band] <= ranges[band].most)
            << testing::PrintToString(counts) << " as " << testing::PrintToString(rounded);
    }
  });
}

TEST(Rounding, BandsOfOneEachAddUpToTheTotalRoundedDown) {
  const Chance chance = seeded(3);
  each_split(17, 4, [&](const Counts& counts) {
    const auto rounded = round_randomly(counts, {.total = 17}, chance);
    ASSERT_TRUE(rounded);
    EXPECT_EQ(std::accumulate(rounded->begin(), rounded->end(), 0), 15);
    for (std::size_t band = 0; band < 4; ++band) {
      EXPECT_EQ(rounded->at(band) % 3, 0);
      EXPECT_LT(std::abs(rounded->at(band) - counts[band]), 3);
    }
  });
}

TEST(Rounding, ChanceDecidesUpOrDown) {
  EXPECT_EQ(outcomes({8, 1, 1}, {.total = 10}, seeded(4)), (std::set<Counts>{{9, 0, 0}, {6, 3, 0}, {6, 0, 3}}));
}

TEST(Rounding, AllOfOneMindIsNeverProven) {
  for (int total = 10; total < 40; ++total)
    for (const Counts& rounded : outcomes({0, 0, total}, {.total = total}, seeded(5)))
      EXPECT_LE(possible(rounded, {.total = total})[2].least, total - 2) << total;
}

TEST(Rounding, WithoutTheRuleOfTheTotalAllOfOneMindWouldBeProven) {
  EXPECT_EQ(possible({0, 0, 12}, {.total = 10})[2], (Range{10, 10}));
}

// Each of five bands was ticked by two of ten: rounded down all, they would hold just one tick for every visit.
TEST(Rounding, ManyTicksThatJustCoverTheVisitsAreNotAllRoundedDown) {
  const Known known{.total = 10, .one_each = false};
  for (const Counts& rounded : outcomes({2, 2, 2, 2, 2}, known, seeded(6))) EXPECT_NE(rounded, (Counts{0, 0, 0, 0, 0}));
  EXPECT_EQ(possible({0, 0, 0, 0, 0}, known)[0], (Range{2, 2}));
}

TEST(Rounding, TicksNeverExceedTheVisits) {
  for (const Counts& rounded : outcomes({11, 11, 10, 11}, {.total = 11, .one_each = false}, seeded(7)))
    for (const int count : rounded) EXPECT_LE(count, 9);
}

TEST(Rounding, ABandThatGoesWithNoOtherLimitsTheOthers) {
  const Known known{.total = 11, .one_each = false, .alone = {0}};
  EXPECT_EQ(possible({9, 6}, known), (std::vector<Range>{{7, 7}, {4, 4}}));
  for (const Counts& rounded : outcomes({7, 4}, known, seeded(8))) EXPECT_NE(rounded, (Counts{9, 6}));
}

TEST(Rounding, ASmallestPrintedBandIsKnownToo) {
  EXPECT_EQ(possible({9, 30}, {.total = 40, .fewest = 10})[0], (Range{10, 11}));
}

TEST(Rounding, NothingIsOpenInASingleBandOrWithoutVisits) {
  EXPECT_FALSE(round_randomly({30}, {.total = 30}, seeded(9)));
  EXPECT_FALSE(round_randomly({0, 0}, {.total = 0}, seeded(9)));
}

}  // namespace
}  // namespace schoolpoort

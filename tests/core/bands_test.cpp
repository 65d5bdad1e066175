// Bands large enough to be printed.
#include "kiosk/core/bands.hpp"

#include <gmock/gmock.h>

#include <functional>
#include <map>
#include <numeric>
#include <random>
#include <set>

#include "kiosk/core/rounding.hpp"

namespace schoolpoort {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(ToldApart, FromTenUpWithTenInThePool) {
  EXPECT_THAT(told_apart({40, 20, 6, 4}), ElementsAre(0, 1));
  EXPECT_THAT(told_apart({40, 20}, 10), ElementsAre(0, 1));
}

TEST(ToldApart, ThePoolTakesTheLastUntilItIsLargeEnough) {
  EXPECT_THAT(told_apart({12, 20, 40, 9}), ElementsAre(0, 1));
  EXPECT_THAT(told_apart({10, 40, 20, 1}), ElementsAre(0, 1));
}

/// Every way to share so many visits among three bands and a pool of others.
void each_hall(int visits, const std::function<void(const std::vector<int>&)>& use) {
  for (int a = 0; a <= visits; ++a)
    for (int b = 0; a + b <= visits; ++b)
      for (int c = 0; a + b + c <= visits; ++c) use({a, b, c, visits - a - b - c});
}

/// What is printed of it: band and number; the pool is band 3.
std::map<int, int> printed(const std::vector<int>& hall, const Chance& chance) {
  const std::vector<std::size_t> alone = told_apart({hall[0], hall[1], hall[2]}, hall[3]);
  if (alone.empty()) return {};
  std::vector<int> counts;
  for (const std::size_t at : alone) counts.push_back(hall[at]);
  const int all = std::accumulate(hall.begin(), hall.end(), 0);
  counts.push_back(all - std::accumulate(counts.begin(), counts.end(), 0));
  const auto rounded = round_randomly(counts, {.total = all, .fewest = kFewestInBand}, chance);
  std::map<int, int> print;
  for (std::size_t at = 0; rounded && at < alone.size(); ++at) print[static_cast<int>(alone[at])] = rounded->at(at);
  if (rounded) print[3] = rounded->back();
  return print;
}

class BandsOf : public testing::TestWithParam<int> {};

TEST_P(BandsOf, NoBandIsProvenToWhoCountedTheVisitsAndTriesEveryHall) {
  std::mt19937 engine(1);
  const Chance chance = [&](std::uint32_t bound) {
    return std::uniform_int_distribution<std::uint32_t>(0, bound - 1)(engine);
  };
  std::map<std::map<int, int>, std::map<int, std::set<int>>> behind;  // print -> band -> what it may have been
  each_hall(GetParam(), [&](const std::vector<int>& hall) {
    for (int draw = 0; draw < 40; ++draw) {
      const auto print = printed(hall, chance);
      int pool = GetParam();
      for (const auto& [band, n] : print) {
        if (band == 3) continue;
        behind[print][band].insert(hall[static_cast<std::size_t>(band)]);
        pool -= hall[static_cast<std::size_t>(band)];
      }
      if (!print.empty()) behind[print][3].insert(pool);
    }
  });
  for (const auto& [print, bands] : behind)
    for (const auto& [band, counts] : bands)
      EXPECT_GT(counts.size(), 1U) << "band " << band << " of " << testing::PrintToString(print);
}

INSTANTIATE_TEST_SUITE_P(SmallHalls, BandsOf, testing::Values(20, 21, 22, 25, 29, 31, 33));

TEST(ToldApart, AnEmptyPoolIsFilledLikeASmallOne) { EXPECT_THAT(told_apart({40, 20}), ElementsAre(0)); }

TEST(ToldApart, OneBandAloneTellsNothing) {
  EXPECT_THAT(told_apart({40}), IsEmpty());
  EXPECT_THAT(told_apart({40, 9}), IsEmpty());
  EXPECT_THAT(told_apart({}), IsEmpty());
}

}  // namespace
}  // namespace schoolpoort

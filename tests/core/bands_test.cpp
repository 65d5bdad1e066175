// Bands large enough to be printed.
#include "kiosk/core/bands.hpp"

#include <gmock/gmock.h>

namespace schoolpoort {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(ToldApart, FromTenUpWithTenInThePool) {
  EXPECT_THAT(told_apart({40, 20, 6, 4}), ElementsAre(0, 1));
  EXPECT_THAT(told_apart({40, 20}, 10), ElementsAre(0, 1));
}

TEST(ToldApart, ThePoolTakesTheSmallestUntilItIsLargeEnough) {
  EXPECT_THAT(told_apart({40, 20, 12, 9}), ElementsAre(0, 1));
  EXPECT_THAT(told_apart({10, 40, 20, 1}), ElementsAre(1, 2));
}

TEST(ToldApart, AnEmptyPoolIsFilledLikeASmallOne) { EXPECT_THAT(told_apart({40, 20}), ElementsAre(0)); }

TEST(ToldApart, OneBandAloneTellsNothing) {
  EXPECT_THAT(told_apart({40}), IsEmpty());
  EXPECT_THAT(told_apart({40, 9}), IsEmpty());
  EXPECT_THAT(told_apart({}), IsEmpty());
}

TEST(JoinedNeighbours, SmallBandsJoinTheNextUntilTheyAreTen) {
  EXPECT_THAT(joined_neighbours({10, 10, 10}), ElementsAre(0, 1, 2));
  EXPECT_THAT(joined_neighbours({4, 6, 10}), ElementsAre(0, 2));
  EXPECT_THAT(joined_neighbours({0, 12, 30}), ElementsAre(0, 2));
}

TEST(JoinedNeighbours, WhatIsLeftAtTheEndJoinsTheOneBefore) {
  EXPECT_THAT(joined_neighbours({30, 20, 4, 0, 5}), ElementsAre(0, 1));
  EXPECT_THAT(joined_neighbours({30, 9}), ElementsAre(0));
}

}  // namespace
}  // namespace schoolpoort

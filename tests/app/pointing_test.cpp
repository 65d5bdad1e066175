// Which target is pointed out, and what comes after it.
#include "kiosk/app/pointing.hpp"

#include <gtest/gtest.h>

namespace schoolpoort {
namespace {

const std::vector<Placed> kThree{{Placed::Kind::answer, "no", 0, 0, {9, 9}},
                                 {Placed::Kind::answer, "yes", 10, 0, {9, 9}},
                                 {Placed::Kind::button, "back", 0, 10, {9, 9}}};
constexpr Moment kNow{Millis{1000}};

std::string name(const Pointing& pointing) { return pointing.focus() ? pointing.focus()->name : ""; }

TEST(Pointing, BeginsAtTheFirstAndGoesRoundTheEnds) {
  Pointing pointing(Millis{0});
  EXPECT_FALSE(pointing.focus());
  pointing.move(kThree, -1, kNow);
  EXPECT_EQ(name(pointing), "no");
  pointing.move(kThree, -1, kNow);
  EXPECT_EQ(name(pointing), "back");
  pointing.move(kThree, 1, kNow);
  EXPECT_EQ(name(pointing), "no");
  EXPECT_EQ(pointing.find(kThree), &kThree[0]);
}

TEST(Pointing, HasNothingToPointAtOnAnEmptyScreen) {
  Pointing pointing(Millis{0});
  pointing.move({}, 1, kNow);
  EXPECT_FALSE(pointing.focus());
}

TEST(Pointing, ATouchPointsAndTheSecondOnTheSameDoesNot) {
  Pointing pointing(Millis{0});
  EXPECT_TRUE(pointing.touch(kThree[1]));
  EXPECT_FALSE(pointing.touch(kThree[1]));
  EXPECT_TRUE(pointing.touch(kThree[2]));
  EXPECT_FALSE(pointing.by_key());
}

TEST(Pointing, OnlyAScanThatAKeyBeganGoesOnByItself) {
  Pointing scanning(Millis{2000}), still(Millis{0});
  EXPECT_FALSE(scanning.next_scan());
  scanning.touch(kThree[0]);
  EXPECT_FALSE(scanning.next_scan());
  scanning.move(kThree, 1, kNow);
  still.move(kThree, 1, kNow);
  EXPECT_EQ(scanning.next_scan(), kNow + Millis{2000});
  EXPECT_FALSE(still.next_scan());
}

}  // namespace
}  // namespace schoolpoort

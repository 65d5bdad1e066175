// What a finger in a corner asks for, and what a child that leans there does not.
#include "kiosk/app/corners.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace schoolpoort {
namespace {

using std::chrono::seconds;

constexpr CornerSizes kSizes{{1920, 1080}, 144, 43};
constexpr Moment kStart{Millis{1'000'000}};

Finger finger(float x, float y, Millis after = Millis{0}) { return {Finger::Phase::moved, x, y, kStart + after}; }

TEST(Corners, ThreeSecondsTopRightAskForTheStaffsDoor) {
  Corners corners;
  corners.press(finger(1900, 20), kSizes);
  EXPECT_EQ(corners.due(), kStart + seconds{3});
  EXPECT_FALSE(corners.take(kStart + Millis{2999}));
  EXPECT_EQ(corners.take(kStart + seconds{3}), CornerWish::staff);
  EXPECT_FALSE(corners.take(kStart + seconds{4}));
}

TEST(Corners, FiveSecondsTopLeftAskForTheCleaning) {
  Corners corners;
  corners.press(finger(20, 20), kSizes);
  EXPECT_FALSE(corners.take(kStart + seconds{4}));
  EXPECT_EQ(corners.take(kStart + seconds{5}), CornerWish::cleaning);
}

TEST(Corners, NothingElseOfTheGlassAsksForAnything) {
  for (const auto& [x, y] :
       {std::pair{960.F, 20.F}, {960.F, 540.F}, {20.F, 1060.F}, {1900.F, 1060.F}, {1900.F, 145.F}}) {
    Corners corners;
    corners.press(finger(x, y), kSizes);
    EXPECT_FALSE(corners.due()) << x << "," << y;
  }
}

TEST(Corners, AFingerThatSlidesIntoTheCornerAsksForNothing) {
  Corners corners;
  corners.press(finger(1500, 20), kSizes);
  corners.move(finger(1900, 20, seconds{1}), kSizes);
  EXPECT_FALSE(corners.take(kStart + seconds{9}));
}

TEST(Corners, AFingerThatLeavesAndComesBackHasGivenUp) {
  Corners corners;
  corners.press(finger(1900, 20), kSizes);
  corners.move(finger(1700, 20, seconds{1}), kSizes);
  corners.move(finger(1900, 20, seconds{2}), kSizes);
  EXPECT_FALSE(corners.take(kStart + seconds{9}));
}

TEST(Corners, AHandThatMovesWithinTheCornerAsksForNothing) {
  Corners corners;
  corners.press(finger(1790, 20), kSizes);
  corners.move(finger(1890, 100, seconds{1}), kSizes);
  EXPECT_FALSE(corners.take(kStart + seconds{9}));
}

TEST(Corners, ALiftedFingerAsksForNothing) {
  Corners corners;
  corners.press(finger(1900, 20), kSizes);
  corners.lift();
  EXPECT_FALSE(corners.take(kStart + seconds{9}));
}

// A hand that leans on a glass does not lie still: it wanders some 6 mm each fifth of a second.
TEST(Corners, OfAThousandWanderingHandsFewerThanTenAsk) {
  std::mt19937 chance(7);  // NOLINT: the same walks at every run
  std::normal_distribution<float> step(0, 6 * 3.6F);
  int asked = 0;
  for (int hand = 0; hand < 1000; ++hand) {
    Corners corners;
    float x = 1850, y = 70;
    corners.press(finger(x, y), kSizes);
    for (int at = 1; at <= 15; ++at) {
      x += step(chance);
      y += step(chance);
      corners.move(finger(x, y, Millis{200} * at), kSizes);
    }
    asked += corners.take(kStart + seconds{3}) ? 1 : 0;
  }
  EXPECT_LT(asked, 10);
}

}  // namespace
}  // namespace schoolpoort

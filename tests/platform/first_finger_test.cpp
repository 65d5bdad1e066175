// Which finger counts, told as stories of hands on a screen.
#include "kiosk/platform/first_finger.hpp"

#include <gtest/gtest.h>

namespace schoolpoort {
namespace {

/// Fingers on one panel, and what counted of what they did: "down 10", "moved 12", "up 12", "lost 12".
class Hand {
 public:
  Hand& down(int finger, float x = 0) { return does(Finger::Phase::down, finger, x); }
  Hand& moves(int finger, float x) { return does(Finger::Phase::moved, finger, x); }
  Hand& up(int finger, float x = 0) { return does(Finger::Phase::up, finger, x); }
  Hand& on_panel(int panel) {
    panel_ = panel;
    return *this;
  }
  Hand& screen_goes_off() {
    if (const auto lost = first_.lose(Moment{})) tell(*lost);
    return *this;
  }
  std::string counted() const { return counted_; }

 private:
  Hand& does(Finger::Phase phase, int finger, float x) {
    for (const Finger& what : first_.follow({panel_, finger}, {phase, x, 0, Moment{}})) tell(what);
    return *this;
  }
  void tell(const Finger& what) {
    constexpr const char* kNames[] = {"down", "moved", "up", "lost"};
    if (!counted_.empty()) counted_ += ", ";
    counted_ += std::string(kNames[static_cast<int>(what.phase)]) + " " + std::to_string(static_cast<int>(what.x));
  }

  FirstFinger first_;
  std::int64_t panel_ = 1;
  std::string counted_;
};

TEST(FirstFinger, OneFingerCountsFromDownToUp) {
  EXPECT_EQ(Hand().down(1, 10).moves(1, 12).up(1, 13).counted(), "down 10, moved 12, up 13");
}

TEST(FirstFinger, NextTapCountsAgain) {
  EXPECT_EQ(Hand().down(1, 10).up(1, 10).down(2, 30).up(2, 30).counted(), "down 10, up 10, down 30, up 30");
}

TEST(FirstFinger, SecondFingerWhileTheFirstIsHeldIsNoTap) {
  EXPECT_EQ(Hand().down(1, 10).down(2, 90).moves(2, 95).up(2, 95).up(1, 10).counted(), "down 10, up 10");
}

TEST(FirstFinger, SecondFingerStillHeldDoesNotTakeOverWhenTheFirstIsLifted) {
  EXPECT_EQ(Hand().down(1, 10).down(2, 90).up(1, 10).moves(2, 92).up(2, 92).counted(), "down 10, up 10");
}

TEST(FirstFinger, SecondFingerCountsOnceItWasLiftedAndComesDownAgain) {
  EXPECT_EQ(Hand().down(1, 10).down(2, 90).up(1, 10).up(2, 90).down(2, 91).up(2, 91).counted(),
            "down 10, up 10, down 91, up 91");
}

TEST(FirstFinger, RestingPalmDoesNotKeepTheNextTapAway) {
  EXPECT_EQ(Hand().down(1, 10).down(2, 90).up(1, 10).down(3, 50).up(3, 50).up(2, 90).counted(),
            "down 10, up 10, down 50, up 50");
}

TEST(FirstFinger, SameNumberOnAnotherPanelIsAnotherFinger) {
  EXPECT_EQ(Hand().down(1, 10).on_panel(2).down(1, 70).up(1, 70).on_panel(1).up(1, 11).counted(), "down 10, up 11");
}

TEST(FirstFinger, FingerHeldWhenTheScreenGoesOffIsLostWhereItWas) {
  EXPECT_EQ(Hand().down(1, 10).moves(1, 14).screen_goes_off().counted(), "down 10, moved 14, lost 14");
}

TEST(FirstFinger, LostFingerDoesNotTapWhenItIsLifted) {
  EXPECT_EQ(Hand().down(1, 10).screen_goes_off().moves(1, 12).up(1, 12).counted(), "down 10, lost 10");
}

TEST(FirstFinger, NothingIsLostWhenNothingIsHeld) {
  EXPECT_EQ(Hand().screen_goes_off().down(1, 10).up(1, 10).screen_goes_off().counted(), "down 10, up 10");
}

TEST(FirstFinger, FingerWhoseUpWasNeverToldIsLostWhenItComesDownAgain) {
  EXPECT_EQ(Hand().down(0, 10).down(0, 40).up(0, 40).counted(), "down 10, lost 10, down 40, up 40");
}

TEST(FirstFinger, UpWithoutDownIsNothing) { EXPECT_EQ(Hand().moves(1, 5).up(1, 5).counted(), ""); }

}  // namespace
}  // namespace schoolpoort

// What every Box promises, as one suite of facts. Include it in one test file and instantiate it for each kind of box.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>

#include "kiosk/core/box.hpp"
#include "tests/support/sample_period.hpp"

namespace schoolpoort {

/// Where one kind of box lives during one test.
class BoxHome {
 public:
  virtual ~BoxHome() = default;
  virtual std::unique_ptr<Box> open(bool try_out) = 0;
  /// What the kiosk finds after it was switched off and on.
  virtual std::unique_ptr<Box> reopen(std::unique_ptr<Box> old) = 0;
};

struct BoxKind {
  std::string name;
  std::function<std::unique_ptr<BoxHome>()> home;
};

class BoxContract : public testing::TestWithParam<BoxKind> {
 protected:
  Box& box() { return *box_; }
  void restart() { box_ = home_->reopen(std::move(box_)); }
  void be_a_try_out() {
    box_.reset();
    home_ = GetParam().home();
    box_ = home_->open(true);
  }
  void begin(int number) { ASSERT_TRUE(box().begin(sample_period(number))); }

 private:
  std::unique_ptr<BoxHome> home_ = GetParam().home();
  std::unique_ptr<Box> box_ = home_->open(false);
};

TEST_P(BoxContract, NewBoxIsEmptyAndReal) {
  EXPECT_FALSE(box().period());
  EXPECT_EQ(box().contents(), BoxContents{});
  EXPECT_TRUE(box().released()->empty());
  EXPECT_FALSE(box().is_try_out());
  EXPECT_TRUE(box().remarks().empty());
}

TEST_P(BoxContract, TryOutStaysTryOut) {
  be_a_try_out();
  restart();
  EXPECT_TRUE(box().is_try_out());
}

TEST_P(BoxContract, OpenedPeriodOutlivesARestartAsItWasFrozen) {
  begin(1);
  restart();
  EXPECT_EQ(box().period(), sample_period(1));
  EXPECT_EQ(box().contents(), (BoxContents{1, {}, {}}));
}

TEST_P(BoxContract, WhatIsSavedOutlivesARestart) {
  begin(1);
  ASSERT_TRUE(box().save(sample_contents(1)));
  EXPECT_EQ(box().contents(), sample_contents(1));
  restart();
  EXPECT_EQ(box().contents(), sample_contents(1));
  EXPECT_TRUE(box().remarks().empty());
}

TEST_P(BoxContract, EachSaveReplacesTheOneBefore) {
  begin(1);
  for (Count round = 1; round <= 5; ++round) {
    BoxContents contents = sample_contents(1);
    contents.tally.visits[0][0] = round;
    ASSERT_TRUE(box().save(contents));
  }
  restart();
  EXPECT_EQ(box().contents().tally.visits[0][0], 5);
}

TEST_P(BoxContract, SeedStaysTheSameForAPeriodAndIsAnotherForTheNext) {
  begin(1);
  const Seed seed = box().seed();
  ASSERT_TRUE(box().save(sample_contents(1)));
  ASSERT_TRUE(box().prolong(sample_period(1).end + std::chrono::days{7}, "too few visits"));
  restart();
  EXPECT_EQ(box().seed(), seed);
  ASSERT_TRUE(box().close(sample_release(1)));
  begin(2);
  EXPECT_NE(box().seed(), seed);
}

TEST_P(BoxContract, NothingIsSavedWithoutAnOpenPeriod) {
  EXPECT_FALSE(box().save(sample_contents(1)));
  EXPECT_EQ(box().contents(), BoxContents{});
}

TEST_P(BoxContract, CountsOfAnotherPeriodAreRefused) {
  begin(1);
  EXPECT_FALSE(box().save(sample_contents(2)));
  EXPECT_EQ(box().contents().tally, Tally{});
}

TEST_P(BoxContract, AnswerThatThePeriodDoesNotAskIsRefused) {
  begin(1);
  BoxContents contents = sample_contents(1);
  contents.visit->answers[0].item = {"E9"};
  EXPECT_FALSE(box().save(contents));
  contents = sample_contents(1);
  contents.visit->answers[0].choices = {{"perhaps"}};
  EXPECT_FALSE(box().save(contents));
  contents = sample_contents(1);
  contents.visit->answers.push_back(contents.visit->answers[0]);
  EXPECT_FALSE(box().save(contents));
  EXPECT_EQ(box().contents(), (BoxContents{1, {}, {}}));
}

TEST_P(BoxContract, PeriodsAreNumberedWithoutGapsAndOneAtATime) {
  EXPECT_FALSE(box().begin(sample_period(2)));
  begin(1);
  EXPECT_FALSE(box().begin(sample_period(2)));
  EXPECT_EQ(box().period()->number, 1);
  ASSERT_TRUE(box().close(sample_release(1)));
  EXPECT_FALSE(box().begin(sample_period(1)));
  EXPECT_TRUE(box().begin(sample_period(2)));
}

TEST_P(BoxContract, ClosingReleasesAndDestroysTheCounts) {
  begin(1);
  ASSERT_TRUE(box().save(sample_contents(1)));
  ASSERT_TRUE(box().close(sample_release(1)));
  for (int round = 0; round < 2; ++round) {
    EXPECT_FALSE(box().period());
    EXPECT_EQ(box().contents(), BoxContents{});
    EXPECT_EQ(*box().released(), (std::vector{ReleasedPeriod{sample_period(1), sample_release(1)}}));
    restart();
  }
}

TEST_P(BoxContract, OnlyTheOpenPeriodCanBeClosed) {
  EXPECT_FALSE(box().close(sample_release(1)));
  begin(1);
  EXPECT_FALSE(box().close(sample_release(2)));
  EXPECT_TRUE(box().released()->empty());
  EXPECT_TRUE(box().period());
}

TEST_P(BoxContract, ReleasedPeriodsComeOldestFirst) {
  for (int number = 1; number <= 3; ++number) {
    begin(number);
    ASSERT_TRUE(box().close(sample_release(number)));
  }
  restart();
  const auto released = box().released();
  ASSERT_EQ(released->size(), 3u);
  EXPECT_EQ((*released)[0].release, sample_release(1));
  EXPECT_EQ((*released)[2].release, sample_release(3));
}

TEST_P(BoxContract, ProlongedPeriodKeepsItsCountsAndSaysWhy) {
  begin(1);
  ASSERT_TRUE(box().save(sample_contents(1)));
  const Day later = sample_period(1).end + std::chrono::weeks{3};
  ASSERT_TRUE(box().prolong(later, "Fewer than 10 visits so far."));
  restart();
  EXPECT_EQ(box().period()->end, later);
  EXPECT_EQ(box().contents(), sample_contents(1));
  ASSERT_EQ(box().remarks().size(), 1u);
  EXPECT_EQ(box().remarks()[0], (Error{"period 1", "until " + iso(later), "Fewer than 10 visits so far."}));
}

TEST_P(BoxContract, OnlyALaterEndProlongs) {
  EXPECT_FALSE(box().prolong(sample_period(1).end, "why"));
  begin(1);
  EXPECT_FALSE(box().prolong(sample_period(1).end, "why"));
  EXPECT_EQ(box().period(), sample_period(1));
  EXPECT_TRUE(box().remarks().empty());
}

}  // namespace schoolpoort

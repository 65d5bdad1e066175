// Reading a period, as stories of a team before the screen.
#include "kiosk/core/reading.hpp"

#include <gtest/gtest.h>

namespace schoolpoort {
namespace {

const std::vector<PeriodToRead> kPeriods{{1, true, true, {{"E1"}}},
                                         {2, true, false, {{"E1"}, {"K2"}}},
                                         {3, false, false, {{"E1"}, {"K2"}}},
                                         {4, false, true, {{"E1"}}},
                                         {5, true, false, {}},
                                         {6, false, false, {}}};

/// A team that opens a period, and a disk that keeps what it says.
class Team {
 public:
  explicit Team(int period) : reading_(begin_reading(kPeriods, period)) {}

  Team& tap(const ReadingEvent& event) {
    if (!reading_) return *this;
    ReadingStep next = step(*reading_, event);
    reading_ = std::move(next.reading);
    if (!next.keep) return *this;
    if (disk_is_well) kept.push_back(*next.keep);
    return tap(PredictionKept{disk_is_well});
  }
  Team& expect(const char* item, int yes, std::size_t next) {
    return tap(Expected{{item}, yes}).tap(PredictionPageTapped{next});
  }
  template <class P>
  bool shows() const {
    return reading_ && std::holds_alternative<P>(reading_->page);
  }
  template <class P>
  const P& page() const {
    return std::get<P>(reading_->page);
  }
  bool is_at_the_list() const { return !reading_; }
  ReadingPlace place() const { return place_of(*reading_); }

  bool disk_is_well = true;
  std::vector<Prediction> kept;

 private:
  std::optional<Reading> reading_;
};

TEST(Reading, AWheelOpensWhereTheTeamPredictedBefore) { EXPECT_TRUE(Team(1).shows<Wheel>()); }

TEST(Reading, AWheelOpensWhereNothingCanBePredicted) { EXPECT_TRUE(Team(5).shows<Wheel>()); }

TEST(Reading, NothingOpensOfAnOpenPeriodThatIsPredictedOrOfNone) {
  for (const int period : {4, 6, 99}) EXPECT_TRUE(Team(period).is_at_the_list()) << period;
}

TEST(Reading, ATeamPredictsEachQuestionThenReads) {
  Team team(2);
  ASSERT_TRUE(team.shows<Predicting>());
  team.expect("E1", 8, 1).expect("K2", 0, 2).tap(KeepPredictionTapped{});
  EXPECT_TRUE(team.shows<Wheel>());
  EXPECT_EQ(team.kept, (std::vector<Prediction>{{2, false, {{{"E1"}, 8}, {{"K2"}, 0}}}}));
}

TEST(Reading, NoTapLeadsPastThePrediction) {
  Team team(2);
  team.tap(WheelTapped{}).tap(DimensionTapped{{"emotional"}, 0}).tap(AttentionTapped{}).tap(UnknownTapped{});
  team.tap(ReallyWithout{}).tap(KeepPredictionTapped{});
  EXPECT_TRUE(team.shows<Predicting>());
  EXPECT_TRUE(team.kept.empty());
}

TEST(Reading, AQuestionIsNotPassedWithoutAFigure) {
  Team team(2);
  team.tap(PredictionPageTapped{1});
  EXPECT_EQ(team.page<Predicting>().at, 0U);
  team.expect("E1", 4, 1).tap(PredictionPageTapped{2});
  EXPECT_EQ(team.page<Predicting>().at, 1U);
}

TEST(Reading, ALateTapOnTheQuestionBeforeChangesNothing) {
  Team team(2);
  team.expect("E1", 4, 1).tap(Expected{{"E1"}, 9});
  EXPECT_EQ(team.page<Predicting>().yes_of_ten, (std::map<ItemId, int>{{{"E1"}, 4}}));
}

TEST(Reading, AFigureCanBeChangedUntilItIsKept) {
  Team team(2);
  team.expect("E1", 4, 1).expect("K2", 5, 2).tap(PredictionPageTapped{0}).tap(Expected{{"E1"}, 7});
  EXPECT_TRUE(team.kept.empty());
  team.tap(PredictionPageTapped{2}).tap(KeepPredictionTapped{}).tap(Expected{{"E1"}, 1});
  ASSERT_EQ(team.kept.size(), 1U);
  EXPECT_EQ(team.kept[0].yes_of_ten.at({"E1"}), 7);
}

TEST(Reading, ReadingWithoutIsAskedTwiceAndKept) {
  Team team(2);
  team.tap(WithoutTapped{});
  EXPECT_TRUE(team.shows<ReadingWithout>());
  EXPECT_TRUE(team.kept.empty());
  team.tap(ReallyWithout{});
  EXPECT_TRUE(team.shows<Wheel>());
  EXPECT_EQ(team.kept, (std::vector<Prediction>{{2, true, {}}}));
}

TEST(Reading, WhoThinksAgainFindsHerFiguresBack) {
  Team team(2);
  team.expect("E1", 4, 1).tap(WithoutTapped{}).tap(AfterAllPredicting{});
  ASSERT_TRUE(team.shows<Predicting>());
  EXPECT_EQ(team.page<Predicting>().at, 1U);
  EXPECT_EQ(team.page<Predicting>().yes_of_ten.at({"E1"}), 4);
}

TEST(Reading, AnOpenPeriodIsPredictedAndStaysClosed) {
  Team team(3);
  team.tap(WithoutTapped{});
  EXPECT_TRUE(team.shows<Predicting>());
  team.expect("E1", 8, 1).expect("K2", 3, 2).tap(KeepPredictionTapped{});
  EXPECT_TRUE(team.is_at_the_list());
  EXPECT_EQ(team.kept.size(), 1U);
}

TEST(Reading, WhatTheDiskRefusedIsToldAndOpensNothing) {
  Team team(2);
  team.disk_is_well = false;
  team.expect("E1", 8, 1).expect("K2", 3, 2).tap(KeepPredictionTapped{});
  ASSERT_TRUE(team.shows<Predicting>());
  EXPECT_TRUE(team.page<Predicting>().not_kept);
  team.tap(WithoutTapped{}).tap(ReallyWithout{});
  ASSERT_TRUE(team.shows<Predicting>());
  EXPECT_TRUE(team.page<Predicting>().not_kept);
  team.disk_is_well = true;
  team.tap(KeepPredictionTapped{});
  EXPECT_TRUE(team.shows<Wheel>());
}

TEST(Reading, AllPagesOfAReportLeadToEachOther) {
  Team team(1);
  team.tap(DimensionTapped{{"emotional"}, 0});
  EXPECT_EQ(team.page<OfDimension>().dimension, DimensionId{"emotional"});
  team.tap(DimensionTapped{{"emotional"}, 2});
  EXPECT_EQ(team.page<OfDimension>().page, 2);
  EXPECT_TRUE(team.tap(AttentionTapped{}).shows<Attention>());
  EXPECT_TRUE(team.tap(UnknownTapped{}).shows<Unknown>());
  EXPECT_TRUE(team.tap(WheelTapped{}).shows<Wheel>());
}

TEST(Reading, ANewPageIsKnownAsSuchAndAnExpectedFigureIsNone) {
  Team team(2);
  const ReadingPlace first = team.place();
  team.tap(Expected{{"E1"}, 4});
  EXPECT_EQ(team.place(), first);
  team.tap(PredictionPageTapped{1});
  EXPECT_NE(team.place(), first);
}

}  // namespace
}  // namespace schoolpoort

// The visitor's way as stories.
#include "kiosk/core/flow.hpp"

#include <gtest/gtest.h>

#include "kiosk/core/tap_guard.hpp"
#include "tests/support/visit_story.hpp"

namespace schoolpoort {
namespace {

using Story = VisitStory;

TEST(Flow, TwoTapsLeadFromTheSlidesToTheFirstAnswer) {
  Story story;
  story.choose("ar").answer("yes");
  ASSERT_EQ(story.kept.size(), 1U);
  EXPECT_EQ(story.kept[0].answers[0], (Answer{{"E1"}, Reply::chosen, {{"yes"}}}));
  EXPECT_EQ(story.language(), LanguageTag{"ar"});
}

TEST(Flow, ATapOnTheSlideOpensTheLanguages) {
  Story story;
  story.tap(SlideTapped{});
  EXPECT_TRUE(story.shows<ChoosingLanguage>());
  story.tap(BackTapped{});
  EXPECT_TRUE(story.shows<Attract>());
}

TEST(Flow, FiveAnswersLeadToTheOfferOfMoreAndNoLeadsToThanks) {
  Story story;
  story.choose("nl-BE").answers(5);
  ASSERT_TRUE(story.shows<OfferingMore>());
  story.tap(MoreTapped{false});
  ASSERT_TRUE(story.shows<Thanking>());
  ASSERT_EQ(story.ended.size(), 1U);
  EXPECT_EQ(story.ended[0].outcome, Outcome::done);
  EXPECT_EQ(story.ended[0].visit.answers.size(), 5U);
}

TEST(Flow, WhoWantsMoreAnswersAllNine) {
  Story story;
  story.choose("nl-BE").answers(5).tap(MoreTapped{true}).answers(4);
  ASSERT_TRUE(story.shows<Thanking>());
  EXPECT_EQ(story.ended.at(0).visit.answers.size(), 9U);
}

TEST(Flow, TheAnswerIsOnDiskBeforeTheScreenMovesOn) {
  Story story;
  story.choose("nl-BE").tap(ChoiceTapped{{"E1"}, {"no"}});
  EXPECT_EQ(story.kept.size(), 1U);
  EXPECT_EQ(story.asked(), ItemId{"E1"});
  EXPECT_EQ(story.screen<Asking>().chosen, std::vector<ChoiceId>{{"no"}});
  story.wait(story.rules.shows_choice);
  EXPECT_EQ(story.asked(), ItemId{"E3"});
}

TEST(Flow, ASecondTapOnTheSameAnswerChangesNothing) {
  Story story;
  story.choose("nl-BE").tap(ChoiceTapped{{"E1"}, {"no"}});
  story.at_pace(Millis{100}).tap(ChoiceTapped{{"E1"}, {"yes"}});
  EXPECT_EQ(story.kept.size(), 1U);
  EXPECT_EQ(story.screen<Asking>().chosen, std::vector<ChoiceId>{{"no"}});
}

TEST(Flow, ALateTapForAnEarlierQuestionAnswersNothing) {
  Story story;
  story.choose("nl-BE")
      .answer("yes")
      .tap(ChoiceTapped{{"E1"}, {"no"}})
      .tap(SkipTapped{{"E1"}})
      .tap(DontKnowTapped{{"E1"}});
  EXPECT_EQ(story.asked(), ItemId{"E3"});
  EXPECT_EQ(story.kept.size(), 1U);
}

TEST(Flow, AChoiceThatTheQuestionDoesNotHaveIsIgnored) {
  Story story;
  story.choose("nl-BE").tap(ChoiceTapped{{"E1"}, {"together"}});
  EXPECT_TRUE(story.kept.empty());
}

TEST(Flow, DontKnowAndSkipAreKeptAsSuch) {
  Story story;
  story.choose("nl-BE").dont_know().skip();
  EXPECT_EQ(story.kept.back().answers[0], (Answer{{"E1"}, Reply::dont_know, {}}));
  EXPECT_EQ(story.kept.back().answers[1], (Answer{{"E3"}, Reply::skipped, {}}));
}

TEST(Flow, BackShowsTheEarlierAnswerAndANewOneTakesItsPlace) {
  Story story;
  story.choose("nl-BE").answer("no").tap(BackTapped{});
  EXPECT_EQ(story.asked(), ItemId{"E1"});
  EXPECT_EQ(story.screen<Asking>().chosen, std::vector<ChoiceId>{{"no"}});
  story.answer("yes");
  EXPECT_EQ(story.kept.back().answers[0], (Answer{{"E1"}, Reply::chosen, {{"yes"}}}));
}

TEST(Flow, BackFromTheFirstQuestionChangesTheLanguage) {
  Story story;
  story.choose("nl-BE").tap(BackTapped{});
  ASSERT_TRUE(story.shows<ChoosingLanguage>());
  story.choose("ti");
  EXPECT_EQ(story.asked(), ItemId{"E1"});
  EXPECT_EQ(story.language(), LanguageTag{"ti"});
  EXPECT_EQ(story.draws, 1);
}

TEST(Flow, TheLanguageChangesOnEveryScreenWithoutLosingAnswers) {
  Story story;
  story.choose("nl-BE").answer("no").tap(ChangeLanguageTapped{}).choose("ar");
  EXPECT_EQ(story.asked(), ItemId{"E3"});
  EXPECT_EQ(story.language(), LanguageTag{"ar"});
  story.answers(4).tap(ChangeLanguageTapped{}).choose("uk");
  ASSERT_TRUE(story.shows<OfferingMore>());
  story.tap(MoreTapped{false});
  EXPECT_EQ(story.ended.at(0).visit.answers.size(), 5U);
  EXPECT_EQ(story.ended.at(0).language, LanguageTag{"uk"});
}

TEST(Flow, SeveralMayBeChosenAndAreKeptWhenReady) {
  Story story(with_several());
  story.choose("nl-BE")
      .answer("yes")
      .tap(ChoiceTapped{{"R3"}, {"work"}})
      .tap(ChoiceTapped{{"R3"}, {"far"}})
      .tap(ChoiceTapped{{"R3"}, {"work"}});
  EXPECT_EQ(story.kept.size(), 1U);
  story.tap(ReadyTapped{{"R3"}});
  EXPECT_EQ(story.kept.back().answers[1], (Answer{{"R3"}, Reply::chosen, {{"far"}}}));
}

// R3 with "nothing", which goes with no other.
Questionnaire with_nothing() {
  Questionnaire form = with_several();
  form.questions[1].choices.push_back({{"nothing"}, "Niets", true});
  return form;
}

TEST(Flow, AnAnswerThatStandsAloneClearsTheOthers) {
  Story story(with_nothing());
  story.choose("nl-BE").answer("yes").tap(ChoiceTapped{{"R3"}, {"work"}}).tap(ChoiceTapped{{"R3"}, {"far"}});
  story.tap(ChoiceTapped{{"R3"}, {"nothing"}});
  EXPECT_EQ(story.screen<Asking>().chosen, std::vector<ChoiceId>{{"nothing"}});
  story.tap(ReadyTapped{{"R3"}});
  EXPECT_EQ(story.kept.back().answers[1], (Answer{{"R3"}, Reply::chosen, {{"nothing"}}}));
}

TEST(Flow, AnyOtherAnswerClearsTheOneThatStandsAlone) {
  Story story(with_nothing());
  story.choose("nl-BE").answer("yes").tap(ChoiceTapped{{"R3"}, {"nothing"}}).tap(ChoiceTapped{{"R3"}, {"far"}});
  EXPECT_EQ(story.screen<Asking>().chosen, std::vector<ChoiceId>{{"far"}});
  story.tap(ChoiceTapped{{"R3"}, {"work"}});
  EXPECT_EQ(story.screen<Asking>().chosen, (std::vector<ChoiceId>{{"far"}, {"work"}}));
}

TEST(Flow, AnAnswerThatStandsAloneIsTakenBackByASecondTap) {
  Story story(with_nothing());
  story.choose("nl-BE").answer("yes").tap(ChoiceTapped{{"R3"}, {"nothing"}}).tap(ChoiceTapped{{"R3"}, {"nothing"}});
  EXPECT_TRUE(story.screen<Asking>().chosen.empty());
}

TEST(Flow, ReadyWithNothingChosenWaits) {
  Story story(with_several());
  story.choose("nl-BE").answer("yes").tap(ReadyTapped{{"R3"}});
  EXPECT_EQ(story.asked(), ItemId{"R3"});
  EXPECT_EQ(story.kept.size(), 1U);
}

TEST(Flow, StopThanksAndWhatWasAnsweredCounts) {
  Story story;
  story.choose("nl-BE").answers(2).tap(StopTapped{});
  EXPECT_TRUE(story.shows<Thanking>());
  EXPECT_EQ(story.ended.at(0).outcome, Outcome::left);
  EXPECT_EQ(story.ended.at(0).visit.answers.size(), 3U);  // two answers, and the third question that was on the screen
}

TEST(Flow, WhoStopsBeforeAnsweringLeavesNoTrace) {
  Story story;
  story.choose("nl-BE").tap(StopTapped{});
  EXPECT_TRUE(story.shows<Attract>());
  EXPECT_TRUE(story.ended.empty());
}

TEST(Flow, VisitorWhoWalksAwayBeforeAnsweringLeavesNoTrace) {
  Story story;
  story.choose("ar").wait(story.rules.idle + story.rules.warning);
  EXPECT_TRUE(story.shows<Attract>());
  EXPECT_TRUE(story.kept.empty());
  EXPECT_TRUE(story.ended.empty());
}

TEST(Flow, VisitorWhoWalksAwayIsWarnedThenCountsWithWhatSheSaid) {
  Story story;
  story.choose("ar").answers(2).wait(story.rules.idle - story.rules.shows_choice);
  ASSERT_TRUE(story.shows<StillThere>());
  EXPECT_EQ(story.language(), LanguageTag{"ar"});
  story.wait(story.rules.warning - Millis{1});
  EXPECT_TRUE(story.shows<StillThere>());
  story.wait(Millis{1});
  EXPECT_TRUE(story.shows<Attract>());
  EXPECT_FALSE(story.language());
  EXPECT_EQ(story.ended.at(0).outcome, Outcome::timed_out);
}

TEST(Flow, StillHereGoesOnWhereSheWasAsOftenAsSheWants) {
  Story story;
  story.choose("ar").answers(2);
  for (int time = 0; time < 12; ++time) {
    story.wait(story.rules.idle);
    ASSERT_TRUE(story.shows<StillThere>());
    story.tap(ContinueTapped{});
    EXPECT_EQ(story.asked(), ItemId{"E5"});
  }
}

TEST(Flow, EveryTouchKeepsTheVisitAliveAlsoOneBesideTheTargets) {
  Story story;
  story.choose("ar");
  for (int time = 0; time < 3; ++time) story.wait(story.rules.idle - Millis{3000}).tap(StrayTap{});
  EXPECT_TRUE(story.shows<Asking>());
}

TEST(Flow, WalkingAwayFromTheLanguageScreenEndsTheVisitBehindIt) {
  Story story;
  story.choose("ar").answers(1).tap(ChangeLanguageTapped{}).wait(story.rules.idle + story.rules.warning);
  EXPECT_TRUE(story.shows<Attract>());
  EXPECT_EQ(story.ended.at(0).outcome, Outcome::timed_out);
}

TEST(Flow, ThanksEndByThemselvesOrAtATouch) {
  Story story;
  story.choose("nl-BE").answers(5).tap(MoreTapped{false}).wait(story.rules.thanks);
  EXPECT_TRUE(story.shows<Attract>());
  story.choose("nl-BE").answers(5).tap(MoreTapped{false}).tap(ContinueTapped{});
  EXPECT_TRUE(story.shows<Attract>());
}

TEST(Flow, TheNextVisitorStartsAfresh) {
  Story story;
  story.choose("ar").answers(5).tap(MoreTapped{false}).wait(story.rules.thanks).choose("ti");
  EXPECT_EQ(story.language(), LanguageTag{"ti"});
  EXPECT_TRUE(story.screen<Asking>().visit.answers.empty());
  EXPECT_TRUE(story.screen<Asking>().chosen.empty());
}

TEST(Flow, TheTouchThatWakesADimmedScreenAnswersNothing) {
  Story story;
  story.rules.dim_after = Millis{60000};
  story.wait(Millis{60000});
  ASSERT_TRUE(story.shows<Dimmed>());
  story.tap(StrayTap{});
  EXPECT_TRUE(story.shows<Attract>());
  // What lies under that finger is a screen that does not listen yet.
  EXPECT_FALSE(touch_counts(story.now, story.kiosk.screen_since, story.rules.dead_time));
}

TEST(Flow, ANewScreenIsDeafForHalfASecond) {
  Story story;
  story.choose("nl-BE");
  const Moment came = story.kiosk.screen_since;
  EXPECT_EQ(came, story.now);
  EXPECT_FALSE(touch_counts(came - Millis{1}, came, story.rules.dead_time));
  EXPECT_FALSE(touch_counts(came + Millis{499}, came, story.rules.dead_time));
  EXPECT_TRUE(touch_counts(came + Millis{500}, came, story.rules.dead_time));
  story.answer("yes");
  EXPECT_GT(story.kiosk.screen_since, came);
}

TEST(Flow, WhatCannotBeKeptIsNotAskedAndSheSeesTheSlides) {
  Story story;
  story.choose("nl-BE").answers(2).disk_breaks().tap(ChoiceTapped{story.asked(), {"yes"}});
  EXPECT_TRUE(story.shows<Attract>());
  EXPECT_FALSE(story.kiosk.may_ask);
  story.choose("nl-BE");
  EXPECT_TRUE(story.shows<Attract>());
  story.tap(SlideTapped{});
  EXPECT_TRUE(story.shows<Attract>());
}

TEST(Flow, EveryQuestionThatWasOnTheScreenCountsAsShown) {
  Story story;
  story.choose("nl-BE").answers(1);
  ASSERT_EQ(story.kept.back().answers.size(), 2U);
  EXPECT_EQ(story.kept.back().answers[1], (Answer{{"E3"}, Reply::shown, {}}));
  story.answers(4);
  EXPECT_EQ(story.kept.back().answers.size(), 5U);  // the sixth is only offered
}

TEST(Flow, AQuestionSeenBeforeGoingBackAndStoppingCountsAsShown) {
  Story story;
  story.choose("nl-BE").answers(2).tap(BackTapped{}).tap(BackTapped{}).tap(StopTapped{});
  ASSERT_EQ(story.ended.size(), 1U);
  ASSERT_EQ(story.ended[0].visit.answers.size(), 3U);
  EXPECT_EQ(story.ended[0].visit.answers[2].reply, Reply::shown);
}

TEST(Flow, ThreeFastVisitsWithinAMinuteAreABurst) {
  Story story;
  story.at_pace(Millis{600});
  for (int visit = 0; visit < 3; ++visit) story.choose("nl-BE").answers(5).tap(MoreTapped{false}).tap(ContinueTapped{});
  EXPECT_FALSE(story.ended[1].visit.doubts.burst);
  EXPECT_TRUE(story.ended[2].visit.doubts.burst);
  EXPECT_TRUE(is_doubtful(story.ended[2].visit.doubts));
}

TEST(Flow, ACalmVisitIsNotDoubted) {
  Story story;
  story.choose("nl-BE").answers(5).tap(MoreTapped{false});
  EXPECT_EQ(story.ended[0].visit.doubts, Doubts{});
}

TEST(Flow, HoppingBetweenLanguagesIsNoted) {
  Story story;
  story.choose("nl-BE");
  for (const char* tag : {"ar", "ti", "uk"}) story.tap(ChangeLanguageTapped{}).choose(tag);
  story.answer("yes").tap(StopTapped{});
  EXPECT_TRUE(story.ended[0].visit.doubts.language_hop);
}

}  // namespace
}  // namespace schoolpoort

// What makes it easier, as stories: aids of one visit, an answer taken back, a face drawn, the glass cleaned.
#include <gtest/gtest.h>

#include "kiosk/core/flow.hpp"
#include "tests/support/visit_story.hpp"

namespace schoolpoort {
namespace {

using Story = VisitStory;

TEST(Ease, ThePanelGoesBackToTheQuestionAndLosesNothing) {
  Story story(with_several());
  story.choose("ar").answer("yes").tap(ChoiceTapped{{"R3"}, {"far"}}).tap(EasierTapped{});
  ASSERT_TRUE(story.shows<Easing>());
  EXPECT_EQ(story.language(), LanguageTag{"ar"});
  story.tap(AidTapped{Aid::lower}).tap(BackTapped{});
  EXPECT_EQ(story.asked(), ItemId{"R3"});
  EXPECT_EQ(story.screen<Asking>().chosen, std::vector<ChoiceId>{{"far"}});
  EXPECT_EQ(story.screen<Asking>().visit.answers.size(), 1U);
  EXPECT_TRUE(story.kiosk.ease.lower);
}

TEST(Ease, EveryAidIsTurnedOnAndOffAgainByItsTile) {
  for (const Aid aid : kAids) {
    Story story;
    story.choose("nl-BE").tap(EasierTapped{}).tap(AidTapped{aid});
    for (const Aid other : kAids) EXPECT_EQ(is_on(story.kiosk.ease, other), other == aid);
    story.tap(AidTapped{aid});
    EXPECT_EQ(story.kiosk.ease, Ease{});
  }
}

TEST(Ease, ThePanelOpensOnEveryScreenOfAVisitAndComesBackToIt) {
  Story story;
  story.tap(SlideTapped{}).tap(EasierTapped{}).tap(AidTapped{Aid::contrast}).tap(BackTapped{});
  ASSERT_TRUE(story.shows<ChoosingLanguage>());
  story.choose("nl-BE");
  EXPECT_TRUE(story.kiosk.ease.contrast);  // chosen before the language, kept for the visit
  story.answers(5).tap(EasierTapped{}).tap(BackTapped{});
  ASSERT_TRUE(story.shows<OfferingMore>());
  story.tap(MoreTapped{false}).wait(story.rules.thanks - Millis{5000}).tap(EasierTapped{}).tap(BackTapped{});
  ASSERT_TRUE(story.shows<Thanking>());
  story.wait(story.rules.thanks - Millis{1});
  EXPECT_TRUE(story.shows<Thanking>());  // its time begins anew
}

TEST(Ease, TheNextVisitorFindsWhatTheSchoolChose) {
  Story story;
  story.rules.ease.calm = true;
  story.choose("nl-BE");
  EXPECT_TRUE(story.kiosk.ease.calm);
  story.tap(EasierTapped{}).tap(AidTapped{Aid::calm}).tap(AidTapped{Aid::larger}).tap(BackTapped{});
  story.answers(5).tap(MoreTapped{false});
  EXPECT_TRUE(story.kiosk.ease.larger);  // the thanks are hers still
  story.wait(story.rules.thanks);
  EXPECT_EQ(story.kiosk.ease, story.rules.ease);
}

TEST(Ease, VisitorWhoWalksAwayFromThePanelIsWarnedAndCounted) {
  Story story;
  story.choose("ar").answers(2).tap(EasierTapped{}).tap(AidTapped{Aid::larger}).wait(story.rules.idle);
  ASSERT_TRUE(story.shows<StillThere>());
  EXPECT_EQ(story.language(), LanguageTag{"ar"});
  story.tap(ContinueTapped{});
  ASSERT_TRUE(story.shows<Easing>());
  story.wait(story.rules.idle + story.rules.warning);
  EXPECT_TRUE(story.shows<Attract>());
  EXPECT_EQ(story.ended.at(0).outcome, Outcome::timed_out);
  EXPECT_EQ(story.kiosk.ease, Ease{});
}

TEST(Ease, WalkingAwayFromThePanelOverTheThanksCountsTheVisitOnce) {
  Story story;
  story.choose("nl-BE").answers(5).tap(MoreTapped{false}).tap(EasierTapped{});
  story.wait(story.rules.idle + story.rules.warning);
  EXPECT_TRUE(story.shows<Attract>());
  EXPECT_EQ(story.ended.size(), 1U);
}

TEST(Ease, AnAnswerThatIsBeingKeptIsNotLeftForThePanel) {
  Story story;
  story.choose("nl-BE").tap(ChoiceTapped{{"E1"}, {"no"}}).at_pace(Millis{100}).tap(EasierTapped{});
  EXPECT_FALSE(story.shows<Easing>());
}

TEST(Ease, KeysKeepTheVisitAliveAndAreNoHammering) {
  Story story;
  story.choose("ar");
  for (int time = 0; time < 3; ++time) {
    story.wait(story.rules.idle - Millis{3000});
    for (int key = 0; key < 8; ++key) story.key();
  }
  ASSERT_TRUE(story.shows<Asking>());
  EXPECT_FALSE(story.screen<Asking>().visit.pace.hammered);
}

TEST(Ease, AKeyWakesADimmedScreen) {
  Story story;
  story.rules.dim_after = Millis{60000};
  story.wait(Millis{60000}).key();
  EXPECT_TRUE(story.shows<Attract>());
}

TEST(Ease, TheKeyThatMeansBackEndsTheThanksAndTheWarning) {
  Story story;
  story.choose("nl-BE").answers(2).wait(story.rules.idle);
  ASSERT_TRUE(story.shows<StillThere>());
  story.tap(BackTapped{});
  ASSERT_TRUE(story.shows<Asking>());
  story.tap(StopTapped{}).tap(BackTapped{});
  EXPECT_TRUE(story.shows<Attract>());
}

TEST(Undo, IsOfferedForThreeSecondsAfterAnAnswer) {
  Story story;
  story.choose("nl-BE");
  EXPECT_FALSE(undo_until(story.kiosk.state));
  story.tap(ChoiceTapped{{"E1"}, {"no"}}).wait(story.rules.shows_choice);
  EXPECT_EQ(undo_until(story.kiosk.state), story.kiosk.screen_since + Millis{3000});
}

TEST(Undo, ShowsTheFormerQuestionWithItsAnswerAndLetsItBeChanged) {
  Story story;
  story.choose("nl-BE").answer("no").tap(BackTapped{});
  EXPECT_EQ(story.asked(), ItemId{"E1"});
  EXPECT_EQ(story.screen<Asking>().chosen, std::vector<ChoiceId>{{"no"}});
  EXPECT_FALSE(undo_until(story.kiosk.state));  // nothing was answered since
  story.answer("yes");
  EXPECT_EQ(story.kept.back().answers[0], (Answer{{"E1"}, Reply::chosen, {{"yes"}}}));
}

TEST(Undo, IsOfferedAfterTheLastAnswerOfTheFirstPartToo) {
  Story story;
  story.choose("nl-BE").answers(5);
  ASSERT_TRUE(undo_until(story.kiosk.state));
  story.tap(BackTapped{});
  EXPECT_EQ(story.screen<Asking>().position, 4U);
}

TEST(Undo, DoesNotSlowWhoAnswersFast) {
  Story story;
  story.choose("nl-BE").at_pace(Millis{600}).answers(5);
  EXPECT_TRUE(story.shows<OfferingMore>());
}

TEST(DrawingFace, ComesAfterTheThanksAndEndsByItselfAMinuteAfterTheLastTouch) {
  Story story;
  story.choose("ti").answers(5).tap(MoreTapped{false}).tap(DrawFaceTapped{});
  ASSERT_TRUE(story.shows<DrawingFace>());
  EXPECT_EQ(story.language(), LanguageTag{"ti"});
  for (int stroke = 0; stroke < 3; ++stroke) story.wait(Millis{50000}).tap(StrayTap{});
  EXPECT_TRUE(story.shows<DrawingFace>());
  story.wait(story.rules.drawing);
  EXPECT_TRUE(story.shows<Attract>());
  EXPECT_EQ(story.ended.size(), 1U);
}

TEST(DrawingFace, EndsByDone) {
  Story story;
  story.choose("ti").answers(5).tap(MoreTapped{false}).tap(DrawFaceTapped{}).tap(DrawAgainTapped{});
  ASSERT_TRUE(story.shows<DrawingFace>());
  story.tap(BackTapped{});
  EXPECT_TRUE(story.shows<Attract>());
}

TEST(DrawingFace, IsOnlyOfferedAfterTheThanks) {
  Story story;
  story.tap(DrawFaceTapped{});
  EXPECT_TRUE(story.shows<Attract>());
  story.choose("nl-BE").tap(DrawFaceTapped{});
  EXPECT_TRUE(story.shows<Asking>());
}

TEST(Cleaning, HearsNothingForHalfAMinuteThenShowsTheSlides) {
  Story story;
  story.tap(CleaningAsked{});
  ASSERT_TRUE(story.shows<Cleaning>());
  story.at_pace(Millis{0}).tap(SlideTapped{}).choose("nl-BE").tap(ContinueTapped{}).tap(BackTapped{}).key();
  EXPECT_TRUE(story.shows<Cleaning>());
  story.wait(story.rules.cleaning - Millis{1});
  EXPECT_TRUE(story.shows<Cleaning>());
  story.wait(Millis{1});
  EXPECT_TRUE(story.shows<Attract>());
}

TEST(Cleaning, IsNotForTheMiddleOfAVisit) {
  Story story;
  story.choose("nl-BE").tap(CleaningAsked{});
  EXPECT_TRUE(story.shows<Asking>());
}

}  // namespace
}  // namespace schoolpoort

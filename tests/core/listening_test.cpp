// What a visitor hears, as stories.
#include "kiosk/core/listening.hpp"

#include <gtest/gtest.h>

#include "tests/support/visit_story.hpp"

namespace schoolpoort {
namespace {

using Story = VisitStory;

Line line(const std::string& name) { return {{"nl-BE"}, name, "words of " + name}; }
const std::vector<Line> kScreen{line("question"), line("no"), line("yes")};

std::vector<std::string> names(const Story& story) {
  std::vector<std::string> all;
  for (const Speak& speak : story.said) all.push_back(speak.line.name);
  return all;
}

TEST(Listening, TheScreenIsSaidLineByLine) {
  Story story;
  story.choose("nl-BE").tap(ListenTapped{kScreen});
  EXPECT_EQ(names(story), std::vector<std::string>{"question"});
  EXPECT_EQ(heard(story.kiosk)->name, "question");
  story.tell(LineOver{}).tell(LineOver{});
  EXPECT_EQ(names(story), (std::vector<std::string>{"question", "no", "yes"}));
  story.tell(LineOver{});
  EXPECT_EQ(heard(story.kiosk), nullptr);
  EXPECT_EQ(story.hushes, 1);
}

TEST(Listening, WhoAsksOnceHearsEveryScreenAfterIt) {
  Story story;
  story.choose("nl-BE").tell(ScreenShown{kScreen});
  EXPECT_TRUE(story.said.empty());
  story.tap(ListenTapped{kScreen}).answer("yes").tell(ScreenShown{{line("next")}});
  EXPECT_EQ(names(story), (std::vector<std::string>{"question", "next"}));
}

TEST(Listening, ASecondTapIsSilenceUntilAskedAgain) {
  Story story;
  story.choose("nl-BE").tap(ListenTapped{kScreen}).tap(ListenTapped{kScreen});
  EXPECT_EQ(story.hushes, 1);
  story.answer("yes").tell(ScreenShown{{line("next")}});
  EXPECT_EQ(names(story), std::vector<std::string>{"question"});
}

TEST(Listening, AnEarSaysOneThingInPlaceOfAllOthersAndChoosesNothing) {
  Story story;
  story.choose("nl-BE").tap(ListenTapped{kScreen}).tap(EarTapped{line("yes")});
  EXPECT_EQ(names(story), (std::vector<std::string>{"question", "yes"}));
  story.tell(LineOver{});
  EXPECT_EQ(heard(story.kiosk), nullptr);
  EXPECT_TRUE(story.kept.empty());
  EXPECT_EQ(story.asked(), ItemId{"E1"});
}

TEST(Listening, ANewScreenSilencesTheOldOne) {
  Story story;
  story.choose("nl-BE").tap(EarTapped{line("no")}).answer("yes");
  EXPECT_EQ(story.hushes, 1);
  EXPECT_EQ(heard(story.kiosk), nullptr);
}

TEST(Listening, NobodyIsAskedWhetherSheIsStillThereWhileSheListens) {
  Story story;
  story.choose("nl-BE").tap(ListenTapped{kScreen}).wait(Millis{120000}).tell(TimePassed{});
  ASSERT_TRUE(story.shows<Asking>());
  story.tell(LineOver{}).tell(LineOver{}).tell(LineOver{});
  story.wait(story.rules.idle - Millis{1});
  EXPECT_TRUE(story.shows<Asking>());
  story.wait(Millis{1});
  EXPECT_TRUE(story.shows<StillThere>());
}

TEST(Listening, TheThanksStayUntilTheyHaveBeenSaid) {
  Story story;
  story.choose("nl-BE").answer("yes").tap(StopTapped{}).tap(ListenTapped{kScreen}).wait(Millis{60000});
  ASSERT_TRUE(story.shows<Thanking>());
  for (int i = 0; i < 3; ++i) story.tell(LineOver{});
  EXPECT_TRUE(story.shows<Thanking>());
  story.wait(Millis{3000});
  EXPECT_TRUE(story.shows<Attract>());
}

TEST(Listening, AnAnswerMovesOnWhateverIsBeingSaid) {
  Story story;
  story.choose("nl-BE").tap(ListenTapped{kScreen}).answer("yes");
  EXPECT_EQ(story.asked(), ItemId{"E3"});
}

TEST(Listening, NoSoundDependsOnWhichAnswerIsGiven) {
  const auto told = [](const char* choice) {
    Story story;
    story.choose("nl-BE").tap(ListenTapped{kScreen}).answer(choice).tell(ScreenShown{kScreen});
    return std::pair(story.said, story.hushes);
  };
  EXPECT_EQ(told("no"), told("yes"));
}

TEST(Listening, ALanguageGreetsWhoChoosesIt) {
  Story story;
  story.tap(LanguageTapped{{"nl-BE"}, line("welcome")});
  EXPECT_EQ(names(story), std::vector<std::string>{"welcome"});
}

TEST(Listening, WhereScreensSpeakByThemselvesTheFirstOneWaitsForTheGreeting) {
  Story story;
  story.rules.listens = true;
  story.tell(TimePassed{}).tap(LanguageTapped{{"nl-BE"}, line("welcome")}).tell(ScreenShown{kScreen});
  EXPECT_EQ(names(story), std::vector<std::string>{"welcome"});
  story.tell(LineOver{});
  EXPECT_EQ(names(story), (std::vector<std::string>{"welcome", "question"}));
}

TEST(Listening, SheHearsAtOnceHowLoudAndHowSlowItIs) {
  Story story;
  story.choose("nl-BE").tap(EasierTapped{});
  story.tap(LoudnessTapped{20, line("louder")}).tap(AidTapped{Aid::slower, line("slower")});
  ASSERT_EQ(story.said.size(), 2U);
  EXPECT_EQ(story.said[0], (Speak{line("louder"), 80, false}));
  EXPECT_EQ(story.said[1], (Speak{line("slower"), 80, true}));
}

TEST(Listening, LoudnessHasItsEnds) {
  Story story;
  story.choose("nl-BE").tap(EasierTapped{});
  for (int i = 0; i < 9; ++i) story.tap(LoudnessTapped{20, line("louder")});
  EXPECT_EQ(story.said.back().loudness, 100);
  for (int i = 0; i < 9; ++i) story.tap(LoudnessTapped{-20, line("softer")});
  EXPECT_EQ(story.said.back().loudness, 20);
}

TEST(Listening, TheNextVisitorFindsTheUsualVoiceAndSilence) {
  Story story;
  story.choose("nl-BE").tap(EasierTapped{}).tap(LoudnessTapped{20, line("louder")});
  story.tap(AidTapped{Aid::slower, line("slower")}).tap(BackTapped{}).tap(ListenTapped{kScreen}).tap(StopTapped{});
  ASSERT_TRUE(story.shows<Attract>());
  EXPECT_EQ(story.kiosk.loudness, story.rules.loudness);
  EXPECT_FALSE(story.kiosk.listens);
  EXPECT_FALSE(story.kiosk.ease.slower);
  EXPECT_EQ(heard(story.kiosk), nullptr);
}

TEST(Listening, OnTheSlidesNothingIsSaid) {
  Story story;
  story.tap(ListenTapped{kScreen}).tap(EarTapped{line("no")});
  EXPECT_TRUE(story.said.empty());
}

TEST(Listening, WhatCannotBeHeardIsNotSaid) {
  Story story;
  story.choose("ps").tap(ListenTapped{{Line{}}}).tap(EarTapped{Line{}});
  EXPECT_TRUE(story.said.empty());
  EXPECT_EQ(heard(story.kiosk), nullptr);
}

}  // namespace
}  // namespace schoolpoort

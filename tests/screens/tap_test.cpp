// What a finger does on each screen.
#include <gtest/gtest.h>

#include "tests/support/screen_stand.hpp"

namespace schoolpoort {
namespace {

const SampleWords& dutch() {
  static const SampleWords words({"nl-BE"});
  return words;
}
ScreenView screen(auto view) { return {view, {"nl-BE"}, {}}; }
QuestionView welcome() { return sample_question(dutch(), "E1", "f3", {"no", "a_little", "yes"}); }

template <class Expected>
std::optional<Expected> tapped(ScreenStand& stand, const ScreenView& view, const std::string& name) {
  const auto place = stand.find(view, name);
  if (!place) return {};
  const Painted painted = stand.tap(view, *place);
  EXPECT_FALSE(painted.missed);
  const auto* event = painted.event ? std::get_if<Expected>(&*painted.event) : nullptr;
  return event ? std::optional(*event) : std::nullopt;
}

TEST(Tap, AnAnswerNamesItsQuestionAndItsChoice) {
  ScreenStand stand;
  for (const std::string choice : {"no", "a_little", "yes"}) {
    const auto event = tapped<ChoiceTapped>(stand, screen(welcome()), choice);
    ASSERT_TRUE(event);
    EXPECT_EQ(event->question, ItemId{"E1"});
    EXPECT_EQ(event->choice, ChoiceId{choice});
  }
}

TEST(Tap, TheQuietRowOfAQuestionSaysWhatItSays) {
  ScreenStand stand;
  const ScreenView view = screen(welcome());
  EXPECT_TRUE(tapped<BackTapped>(stand, view, "back"));
  EXPECT_TRUE(tapped<ChangeLanguageTapped>(stand, view, "language"));
  EXPECT_EQ(tapped<DontKnowTapped>(stand, view, "dont_know")->question, ItemId{"E1"});
  EXPECT_EQ(tapped<SkipTapped>(stand, view, "skip")->question, ItemId{"E1"});
  EXPECT_TRUE(tapped<StopTapped>(stand, view, "stop"));
}

TEST(Tap, ReadyEndsChoosingForItsQuestion) {
  ScreenStand stand;
  const auto view = screen(sample_question(dutch(), "R4", "R4", {"call", "interpreter"}, ScaleKind::several));
  EXPECT_EQ(tapped<ReadyTapped>(stand, view, "ready")->question, ItemId{"R4"});
  EXPECT_FALSE(stand.find(screen(welcome()), "ready"));
}

TEST(Tap, ALanguageTileUnderTheSlidesChoosesTheLanguage) {
  ScreenStand stand;
  const ScreenView view = screen(sample_attract(dutch()));
  EXPECT_EQ(tapped<LanguageTapped>(stand, view, "ar")->language, LanguageTag{"ar"});
  EXPECT_TRUE(tapped<SlideTapped>(stand, view, "more_languages"));
  EXPECT_TRUE(tapped<SlideTapped>(stand, view, "slide"));
}

TEST(Tap, SlidesWithoutTheirStripGiveNothing) {
  ScreenStand stand;
  AttractView view = sample_attract(dutch());
  view.strip.reset();
  const Painted painted = stand.tap(screen(view), {Placed::Kind::button, "middle", 900, 500, {10, 10}});
  EXPECT_FALSE(painted.event);
  EXPECT_TRUE(painted.missed);
}

TEST(Tap, TheLanguagePagesTurnBothWaysAndEndAtTheirEnds) {
  ScreenStand stand;
  LanguageView view = sample_language(dutch());
  EXPECT_FALSE(stand.find(screen(view), "previous_page"));
  EXPECT_EQ(tapped<PageTapped>(stand, screen(view), "next_page")->page, 1);
  view.page = 1;
  EXPECT_FALSE(stand.find(screen(view), "next_page"));
  EXPECT_EQ(tapped<PageTapped>(stand, screen(view), "previous_page")->page, 0);
  EXPECT_TRUE(tapped<BackTapped>(stand, screen(view), "back"));
}

TEST(Tap, EveryLanguageIsOnOnePageExactly) {
  ScreenStand stand;
  LanguageView view = sample_language(dutch());
  for (const LanguageTile& tile : view.tiles) {
    int pages = 0;
    for (view.page = 0; view.page < 2; ++view.page)
      if (tapped<LanguageTapped>(stand, screen(view), tile.language.value)) ++pages;
    EXPECT_EQ(pages, 1) << tile.language.value;
  }
}

TEST(Tap, FourMoreIsAnsweredByYesOrNo) {
  ScreenStand stand;
  const ScreenView view = screen(sample_more(dutch()));
  EXPECT_TRUE(tapped<MoreTapped>(stand, view, "yes")->yes);
  EXPECT_FALSE(tapped<MoreTapped>(stand, view, "no")->yes);
  EXPECT_TRUE(tapped<BackTapped>(stand, view, "back"));
  EXPECT_TRUE(tapped<ChangeLanguageTapped>(stand, view, "language"));
}

TEST(Tap, AnywhereOnTheThanksAndOnStillThereGoesOn) {
  ScreenStand stand;
  for (const ScreenView& view : {screen(sample_thanks(dutch())), screen(sample_still_there(dutch()))})
    for (const auto& [x, y] : {std::pair{3, 3}, {960, 540}, {1900, 1070}}) {
      const Painted painted = stand.tap(view, {Placed::Kind::button, "", x, y, {2, 2}});
      ASSERT_TRUE(painted.event);
      EXPECT_TRUE(std::holds_alternative<ContinueTapped>(*painted.event));
    }
}

TEST(Tap, TheSignOfThePanelIsOnEveryScreenOfAVisit) {
  ScreenStand stand;
  for (const ScreenView& view : {screen(sample_language(dutch())), screen(welcome()), screen(sample_more(dutch())),
                                 screen(sample_thanks(dutch()))})
    EXPECT_TRUE(tapped<EasierTapped>(stand, view, "easier"));
}

TEST(Tap, EveryTileOfThePanelNamesItsAidAndTheLastOneEndsIt) {
  ScreenStand stand;
  const ScreenView view = screen(sample_ease(dutch()));
  const std::vector<std::string> names{"lower", "contrast", "larger", "calm", "explore"};
  for (std::size_t i = 0; i < names.size(); ++i) EXPECT_EQ(tapped<AidTapped>(stand, view, names[i])->aid, kAids[i]);
  EXPECT_TRUE(tapped<BackTapped>(stand, view, "done"));
}

TEST(Tap, WhatTakesAnAnswerBackIsTheWayBack) {
  ScreenStand stand;
  QuestionView view = welcome();
  view.undo.offered = true;
  EXPECT_TRUE(tapped<BackTapped>(stand, screen(view), "back"));
}

TEST(Tap, TheThanksLeadToAFaceToDrawAndThatEndsOrBeginsAgain) {
  ScreenStand stand;
  EXPECT_TRUE(tapped<DrawFaceTapped>(stand, screen(sample_thanks(dutch())), "draw_face"));
  const ScreenView view = screen(sample_draw_face(dutch()));
  EXPECT_TRUE(tapped<DrawAgainTapped>(stand, view, "again"));
  EXPECT_TRUE(tapped<BackTapped>(stand, view, "done"));
}

struct Centre {
  float x, y;
};
Centre centre(const Placed& p) {
  return {static_cast<float>(p.x) + static_cast<float>(p.size.width) / 2,
          static_cast<float>(p.y) + static_cast<float>(p.size.height) / 2};
}

TEST(Tap, NothingHappensBeforeTheFingerIsUp) {
  ScreenStand stand;
  const ScreenView view = screen(welcome());
  const Centre yes = centre(*stand.find(view, "yes"));
  EXPECT_FALSE(stand.finger(view, yes.x, yes.y, true).event);
  EXPECT_FALSE(stand.finger(view, yes.x + 2, yes.y, true).event);
  EXPECT_TRUE(stand.finger(view, yes.x + 2, yes.y, false).event);
}

TEST(Tap, APressThatSlidesOffGivesNothing) {
  ScreenStand stand;
  const ScreenView view = screen(welcome());
  const Centre yes = centre(*stand.find(view, "yes")), no = centre(*stand.find(view, "no"));
  stand.finger(view, yes.x, yes.y, true);
  stand.finger(view, no.x, no.y, true);
  const Painted on_other = stand.finger(view, no.x, no.y, false);
  EXPECT_FALSE(on_other.event);
  EXPECT_FALSE(on_other.missed);
  stand.look(view);
  stand.finger(view, yes.x, yes.y, true);
  const Painted beside = stand.finger(view, 2, 2, false);
  EXPECT_FALSE(beside.event);
  EXPECT_TRUE(beside.missed);
}

TEST(Tap, ALostFingerGivesNothingAndIsNoMiss) {
  ScreenStand stand;
  const ScreenView view = screen(welcome());
  const Centre yes = centre(*stand.find(view, "yes"));
  stand.finger(view, yes.x, yes.y, true);
  const Painted lost = stand.look(view);
  EXPECT_FALSE(lost.event);
  EXPECT_FALSE(lost.missed);
}

TEST(Tap, AFingerThatStaysWhileTheQuestionChangesAnswersNeither) {
  ScreenStand stand;
  const ScreenView first = screen(welcome());
  const ScreenView second = screen(sample_question(dutch(), "E3", "f3", {"no", "a_little", "yes"}));
  const Centre yes = centre(*stand.find(first, "yes"));
  stand.finger(first, yes.x, yes.y, true);
  stand.finger(second, yes.x, yes.y, true);
  EXPECT_FALSE(stand.finger(second, yes.x, yes.y, false).event);
}

TEST(Tap, TheVeryFirstFrameAlreadyFeelsTheFinger) {
  const ScreenView view = screen(welcome());
  const Centre yes = centre(*ScreenStand().find(view, "yes"));
  ScreenStand fresh;
  fresh.finger(view, yes.x, yes.y, true);
  EXPECT_TRUE(fresh.finger(view, yes.x, yes.y, false).event);
}

TEST(Tap, ChoicesWithTheSameWordsAreStillTwo) {
  ScreenStand stand;
  QuestionView view = welcome();
  view.choices[0].words = view.choices[2].words;
  EXPECT_EQ(tapped<ChoiceTapped>(stand, screen(view), "no")->choice, ChoiceId{"no"});
  EXPECT_EQ(tapped<ChoiceTapped>(stand, screen(view), "yes")->choice, ChoiceId{"yes"});
}

}  // namespace
}  // namespace schoolpoort

// What hands do to the loop: keys, switches, a first touch that only points, a held corner, a drawn face.
#include <gtest/gtest.h>

#include "tests/app/hall.hpp"

namespace schoolpoort {
namespace {

template <class Screen>
bool shows(const Hall& hall) {
  return std::holds_alternative<Screen>(hall.session.kiosk().state);
}

std::vector<Answer> replies(const Hall& hall) {
  std::vector<Answer> given;
  if (hall.box->contents().visit)
    for (const Answer& answer : hall.box->contents().visit->answers)
      if (answer.reply != Reply::shown) given.push_back(answer);
  return given;
}

// A pixel of the ring around a target: dark, where a moment ago there was paper.
bool is_dark_beside(const Bitmap& picture, const Placed& target) {
  for (int off = 3; off < 16; ++off) {
    const auto at =
        static_cast<std::size_t>(4 * ((target.y + target.size.height / 2) * picture.size.width + target.x - off));
    if (picture.rgba[at] < 60 && picture.rgba[at + 1] < 70) return true;
  }
  return false;
}

TEST(Keys, AVisitNeedsNoFinger) {
  Hall hall;
  hall.stage.key(kCalm, "Tab");        // the slide
  hall.stage.key(Millis{100}, "Tab");  // the first language
  hall.stage.key(Millis{100}, "Return");
  hall.stage.key(kCalm, "Right");  // from "no", where the ring begins on a new screen, to "a little"
  hall.stage.key(Millis{100}, "Keypad Enter");
  hall.stage.quit(kCalm);
  hall.play();
  ASSERT_EQ(replies(hall).size(), 1U);
  EXPECT_EQ(replies(hall)[0], (Answer{{"E1"}, Reply::chosen, {{"a_little"}}}));
}

TEST(Keys, ADigitChoosesThatAnswerAndEscapeGoesBack) {
  Hall hall;
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.stage.key(kCalm, "3");
  hall.stage.key(kCalm, "Escape");
  hall.stage.key(kCalm, "Keypad 1");
  hall.stage.quit(kCalm);
  hall.play();
  ASSERT_EQ(replies(hall).size(), 1U);
  EXPECT_EQ(replies(hall)[0], (Answer{{"E1"}, Reply::chosen, {{"no"}}}));
}

TEST(Keys, AScreenThatJustCameDoesNotHearThemEither) {
  Hall hall;
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.stage.key(kCalm, "3");
  hall.stage.key(Millis{200}, "3");
  hall.stage.key(Millis{300}, "3");  // on the next question, for 200 ms
  hall.stage.quit(Millis{100});
  hall.play();
  EXPECT_EQ(replies(hall).size(), 1U);
}

TEST(Keys, TheRingAppearsAtTheFirstKeyAndVanishesAtTheNextTouch) {
  Hall hall;
  const Placed no = hall.find_target("visit-1-first-question", "no");
  std::vector<bool> seen;
  const auto look = [&](Millis after) {
    hall.stage.look(after, [&](const Bitmap& picture) { seen.push_back(is_dark_beside(picture, no)); });
  };
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  look(kCalm);
  hall.stage.key(Millis{100}, "Tab");
  look(Millis{500});
  hall.stage.touch(Millis{100}, 2, 400);  // beside everything
  look(Millis{500});
  hall.stage.quit(Millis{100});
  hall.play();
  EXPECT_EQ(seen, (std::vector<bool>{false, true, false}));
}

TEST(Keys, TheyAnswerTheIdleWarning) {
  Hall hall;
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.stage.key(Millis{50000}, "Return");
  hall.stage.quit(kCalm);
  hall.play();
  EXPECT_TRUE(shows<Asking>(hall));
}

TEST(Keys, AScanGoesFromTargetToTargetAndOneSwitchChooses) {
  Hall hall("scan_seconds = 2\n");
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.stage.key(kCalm, "Space");         // the scan begins at "no"
  hall.stage.key(Millis{4500}, "Space");  // two on: "yes"
  hall.stage.quit(kCalm);
  hall.play();
  ASSERT_EQ(replies(hall).size(), 1U);
  EXPECT_EQ(replies(hall)[0].choices, std::vector<ChoiceId>{{"yes"}});
}

TEST(Keys, WithoutAScanNothingMovesByItself) {
  Hall hall;
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.stage.key(kCalm, "Space");
  hall.stage.key(Millis{4500}, "Space");
  hall.stage.quit(kCalm);
  hall.play();
  EXPECT_EQ(replies(hall).at(0).choices, std::vector<ChoiceId>{{"no"}});
}

// How often the program wakes in the ten seconds after whoever pressed a key has gone.
TEST(Keys, ARingOnTheSlidesIsForgottenWithWhoeverLeft) {
  const auto waits = [](Millis until) {
    Hall hall("scan_seconds = 1\nidle_seconds = 10\ncalm = true\n");
    hall.stage.key(kCalm, "Tab");
    hall.stage.quit(until);
    hall.play();
    return hall.stage.waits;
  };
  EXPECT_LE(waits(Millis{22000}) - waits(Millis{12000}), 6);  // languages take turns, a slide changes, no scan
}

/// Opens the panel on the first question, touches a tile, goes back.
void choose_aid(Hall& hall, const std::string& aid) {
  hall.touch(kCalm, "visit-1-first-question", "easier");
  hall.touch(kCalm, "aid-panel", aid);
}

TEST(Aids, TheFirstTouchPointsAndTheSecondChooses) {
  Hall hall;
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  choose_aid(hall, "explore");
  hall.touch(kCalm, "aid-panel", "done");
  hall.touch(Millis{800}, "aid-panel", "done");
  hall.touch(kCalm, "aid-4-explore", "yes");
  hall.touch(Millis{800}, "aid-4-explore", "no");
  hall.stage.quit(kCalm);
  hall.play();
  EXPECT_TRUE(shows<Asking>(hall));
  EXPECT_TRUE(replies(hall).empty());
}

TEST(Aids, TheSecondTouchOnTheSameTargetChoosesIt) {
  Hall hall;
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  choose_aid(hall, "explore");
  for (int touch = 0; touch < 2; ++touch) hall.touch(Millis{800}, "aid-panel", "done");
  for (int touch = 0; touch < 2; ++touch) hall.touch(Millis{800}, "aid-4-explore", "yes");
  hall.stage.quit(kCalm);
  hall.play();
  ASSERT_EQ(replies(hall).size(), 1U);
  EXPECT_EQ(replies(hall)[0].choices, std::vector<ChoiceId>{{"yes"}});
}

int frames_after_an_answer(const std::string& settings) {
  Hall hall(settings);
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.touch(kCalm, "visit-1-first-question", "yes");
  int before = 0, after = 0;
  hall.stage.look(Millis{700}, [&](const Bitmap&) { before = hall.stage.presents; });  // it has faded in
  hall.stage.look(Millis{5000}, [&](const Bitmap&) { after = hall.stage.presents; });
  hall.stage.quit(Millis{10});
  hall.play();
  return after - before;
}

TEST(Undo, TheRingTakesAtMostTwentyFramesASecondAndOnlyWhileItRuns) {
  const int frames = frames_after_an_answer("");
  EXPECT_LE(frames, 62);
  EXPECT_GE(frames, 40);
}

TEST(Undo, WithoutMotionTheSignJustGoes) { EXPECT_LE(frames_after_an_answer("calm = true\n"), 3); }

TEST(Calm, NothingFadesFromTheFirstScreenOn) {
  Hall hall("calm = true\n");
  hall.stage.quit(Millis{11000});
  hall.play();
  const int before = hall.stage.presents;
  Hall over("calm = true\n");
  over.stage.quit(Millis{15000});  // over a change of slides
  over.play();
  EXPECT_LE(over.stage.presents - before, 4);
}

TEST(CleaningLock, AFingerInTheCornerOfTheSlidesForFiveSecondsDeafensTheGlass) {
  Hall hall;
  hall.stage.drag(kCalm, {{20, 20}, {22, 21}}, Millis{3000});
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.stage.key(kCalm, "Return");
  hall.stage.quit(kCalm);
  hall.play();
  EXPECT_TRUE(shows<Cleaning>(hall));
}

TEST(CleaningLock, EndsByItself) {
  Hall hall;
  hall.stage.drag(kCalm, {{20, 20}, {22, 21}}, Millis{3000});
  hall.stage.quit(Millis{30000});
  hall.play();
  EXPECT_TRUE(shows<Attract>(hall));
}

TEST(CleaningLock, NeitherAShortTouchNorAHeldFingerElsewhereAsksForIt) {
  Hall hall;
  hall.stage.drag(kCalm, {{600, 300}, {602, 301}}, Millis{3000});
  hall.stage.quit(kCalm);
  hall.play();
  EXPECT_FALSE(shows<Cleaning>(hall));
  Hall shorter;
  shorter.stage.touch(kCalm, 20, 20);
  shorter.stage.quit(kCalm);
  shorter.play();
  EXPECT_TRUE(shows<ChoosingLanguage>(shorter));
}

TEST(CleaningLock, AFingerThatLeavesTheCornerDoesNotAskForIt) {
  Hall hall;
  hall.stage.drag(kCalm, {{20, 20}, {500, 300}, {20, 20}}, Millis{2500});
  hall.stage.quit(kCalm);
  hall.play();
  EXPECT_FALSE(shows<Cleaning>(hall));
}

int dark_pixels(const Bitmap& picture, int left, int top, int width, int height) {
  int dark = 0;
  for (int y = top; y < top + height; ++y)
    for (int x = left; x < left + width; ++x)
      dark += picture.rgba[static_cast<std::size_t>(4 * (y * picture.size.width + x))] < 60;
  return dark;
}

TEST(DrawnFace, AFingerLeavesAStrokeThatGoesWithAgain) {
  Hall hall;
  std::vector<int> dark;
  const auto look = [&] {
    hall.stage.look(kCalm, [&](const Bitmap& picture) { dark.push_back(dark_pixels(picture, 700, 250, 300, 40)); });
  };
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.touch(kCalm, "visit-1-first-question", "yes");
  hall.touch(kCalm, "visit-2-undo", "stop");
  hall.touch(kCalm, "visit-4-thanks-1", "draw_face");
  look();
  hall.stage.drag(Millis{100}, {{740, 270}, {900, 270}}, Millis{50});
  look();
  hall.touch(kCalm, "visit-7-draw-face", "again");
  look();
  hall.stage.quit(Millis{100});
  hall.play();
  ASSERT_TRUE(shows<DrawingFace>(hall));
  ASSERT_EQ(dark.size(), 3U);
  EXPECT_GT(dark[1], dark[0] + 2000);
  EXPECT_EQ(dark[2], dark[0]);
}

TEST(DrawnFace, TheNextChildFindsAnEmptyHead) {
  Hall hall;
  std::vector<int> dark;
  for (int child = 0; child < 2; ++child) {
    hall.touch(kCalm, "slide-welcome", "nl-BE");
    hall.touch(kCalm, "visit-1-first-question", "yes");
    hall.touch(kCalm, "visit-2-undo", "stop");
    hall.touch(kCalm, "visit-4-thanks-1", "draw_face");
    hall.stage.look(kCalm, [&](const Bitmap& picture) { dark.push_back(dark_pixels(picture, 700, 250, 300, 40)); });
    hall.stage.drag(Millis{100}, {{740, 270}, {900, 270}}, Millis{50});
    hall.touch(kCalm, "visit-7-draw-face", "done");
  }
  hall.stage.quit(kCalm);
  hall.play();
  EXPECT_TRUE(shows<Attract>(hall));
  ASSERT_EQ(dark.size(), 2U);
  EXPECT_EQ(dark[0], dark[1]);
}

}  // namespace
}  // namespace schoolpoort

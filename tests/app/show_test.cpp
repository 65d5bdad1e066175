// The loop with everything real but the glass: content, words, drawing, flow and keeper.
#include "kiosk/app/show.hpp"

#include <gtest/gtest.h>

#include <cstring>

#include "tests/app/hall.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

TEST(Show, ATapOnALanguageAndATapOnAFaceIsAnAnswerInTheBox) {
  Hall hall;
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.touch(kCalm, "visit-1-first-question", "yes");
  hall.stage.quit(kCalm);
  hall.play();
  ASSERT_TRUE(hall.box->contents().visit);
  EXPECT_EQ(hall.box->contents().visit->answers.front(), (Answer{{"E1"}, Reply::chosen, {{"yes"}}}));
}

TEST(Show, ADoubleTapAnswersOneQuestionOnly) {
  Hall hall;
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.touch(kCalm, "visit-1-first-question", "yes");
  hall.touch(Millis{150}, "visit-1-first-question", "yes");
  hall.touch(Millis{300}, "visit-1-first-question", "yes");  // on the next question, not yet listening
  hall.stage.quit(Millis{100});
  hall.play();
  int replies = 0;
  for (const Answer& answer : hall.box->contents().visit->answers) replies += answer.reply != Reply::shown;
  EXPECT_EQ(replies, 1);
}

TEST(Show, ATouchOnAScreenThatJustCameIsNotHeard) {
  Hall hall;
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.touch(Millis{300}, "visit-1-first-question", "yes");
  hall.stage.quit(kCalm);
  hall.play();
  EXPECT_FALSE(hall.box->contents().visit);
}

TEST(Show, AVisitLeftAloneIsCountedAndTheSlidesComeBack) {
  Hall hall;
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.touch(kCalm, "visit-1-first-question", "no");
  hall.stage.quit(Millis{80000});
  hall.play();
  EXPECT_FALSE(hall.box->contents().visit);
  EXPECT_EQ(visits(hall.box->contents().tally), 1);
  EXPECT_TRUE(std::holds_alternative<Attract>(hall.session.kiosk().state));
}

TEST(Show, AStillQuestionIsDrawnOnceAndTheProgramSleeps) {
  Hall hall;
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.stage.quit(Millis{3000});
  hall.play();
  const int frames = hall.stage.presents;
  const int wakes = hall.stage.waits;
  Hall longer;
  longer.touch(kCalm, "slide-welcome", "nl-BE");
  longer.stage.quit(Millis{40000});
  longer.play();
  EXPECT_EQ(longer.stage.presents, frames);
  EXPECT_LE(longer.stage.waits, wakes + 1);
}

TEST(Show, StillSlidesWakeTheProgramLessThanTwiceASecond) {
  Hall hall;
  hall.stage.quit(Millis{11000});  // the first slide, without its change
  hall.play();
  EXPECT_LE(hall.stage.waits, 11 * 2);
}

TEST(Show, WhatCannotBeKeptIsNotInvitedAgainUntilTheDiskIsWell) {
  Hall hall;
  hall.session.settle();
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.touch(kCalm, "visit-1-first-question", "no");
  hall.stage.quit(kCalm);
  hall.box->fail_next_save();
  hall.play();
  EXPECT_TRUE(std::holds_alternative<Attract>(hall.session.kiosk().state));
}

/// How much of the upper half, where the slide is, shows anything at all.
int drawn_pixels(const Bitmap& picture) {
  const std::size_t half = picture.rgba.size() / 8;
  int drawn = 0;
  for (std::size_t i = 1; i < half; ++i) drawn += std::memcmp(&picture.rgba[4 * i], picture.rgba.data(), 3) != 0;
  return drawn;
}

TEST(Show, ABrokenSlideOfTheSchoolGivesWayToTheNext) {
  Hall hall;
  const fs::path broken = hall.places.school / "slides" / "broken.png";
  write_file(broken, "no picture");
  hall.catalog = read_catalog(hall.places);
  Millis built_in{0};
  for (const Slide& slide : hall.catalog.content.slides)
    if (slide.file.empty()) built_in += slide.shown;
  hall.stage.until(built_in - Millis{5000}, [&] { return hall.gallery.broken().contains(broken); });
  hall.stage.quit(Millis{7000});  // when it would have been there for two seconds
  hall.play();
  EXPECT_GT(drawn_pixels(hall.stage.picture()), 10000);
}

TEST(Show, AWholePictureOfTheSchoolHasItsTurn) {
  Hall hall;
  const fs::path red = hall.places.school / "slides" / "red.svg";
  write_file(
      red,
      R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9" fill="#f00"/></svg>)");
  hall.catalog = read_catalog(hall.places);
  Millis built_in{0};
  for (const Slide& slide : hall.catalog.content.slides)
    if (slide.file.empty()) built_in += slide.shown;
  hall.stage.until(built_in + Millis{1000}, [&] { return hall.gallery.is_whole(); });
  hall.stage.quit(Millis{1000});
  hall.play();
  const Bitmap seen = hall.stage.picture();
  const std::uint8_t* middle = &seen.rgba[4 * (200U * 1280 + 640)];
  EXPECT_EQ((std::vector<int>{middle[0], middle[1], middle[2]}), (std::vector<int>{255, 0, 0}));
}

}  // namespace
}  // namespace schoolpoort

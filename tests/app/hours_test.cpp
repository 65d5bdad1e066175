// The screen outside the school's hours, with everything real but the glass.
#include <gtest/gtest.h>

#include "tests/app/hall.hpp"

namespace schoolpoort {
namespace {

using std::chrono::minutes;

// The first of September 2026 is a Tuesday.
const std::string kUntilOne = "open_hours = [\"tuesday 07:30-13:00\"]\n";

std::uint32_t corner_of(const Bitmap& picture) {
  return static_cast<std::uint32_t>(picture.rgba[0]) << 16 | static_cast<std::uint32_t>(picture.rgba[1]) << 8 |
         picture.rgba[2];
}

TEST(Hours, AtClosingTimeTheScreenGoesDarkAndATouchOnlyWakesIt) {
  Hall hall(kUntilOne);
  hall.stage.minute_at_start = 12 * 60 + 58;
  std::uint32_t before = 0, after = 0;
  hall.stage.look(minutes{1}, [&](const Bitmap& picture) { before = corner_of(picture); });
  hall.stage.look(minutes{3}, [&](const Bitmap& picture) { after = corner_of(picture); });
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.stage.quit(kCalm);
  (void)hall.play();
  EXPECT_EQ(before, 0xFBF7F0U);
  EXPECT_EQ(after, 0x1F2A37U);
  EXPECT_TRUE(std::holds_alternative<Attract>(hall.session.kiosk().state));
}

TEST(Hours, WhoWokeTheScreenAnswersAsAlways) {
  Hall hall(kUntilOne);
  hall.stage.minute_at_start = 15 * 60;
  hall.touch(minutes{5}, "slide-welcome", "nl-BE");
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.stage.quit(kCalm);
  (void)hall.play();
  EXPECT_TRUE(std::holds_alternative<Asking>(hall.session.kiosk().state));
}

TEST(Hours, InTheMorningTheSlidesComeBackByThemselves) {
  Hall hall(kUntilOne);
  hall.stage.minute_at_start = 7 * 60;
  std::uint32_t night = 0, morning = 0;
  hall.stage.look(minutes{20}, [&](const Bitmap& picture) { night = corner_of(picture); });
  hall.stage.look(minutes{15}, [&](const Bitmap& picture) { morning = corner_of(picture); });
  hall.stage.quit(kCalm);
  (void)hall.play();
  EXPECT_EQ(night, 0x1F2A37U);
  EXPECT_EQ(morning, 0xFBF7F0U);
}

TEST(Hours, AClosedScreenIsDrawnOnceAMinute) {
  Hall hall(kUntilOne);
  hall.stage.minute_at_start = 15 * 60;
  int presents = 0;
  hall.stage.look(minutes{5}, [&](const Bitmap&) { presents = hall.stage.presents; });
  hall.stage.look(minutes{10}, [&](const Bitmap&) { presents = hall.stage.presents - presents; });
  hall.stage.quit(kCalm);
  (void)hall.play();
  EXPECT_LE(presents, 13);
  EXPECT_GE(presents, 9);
}

}  // namespace
}  // namespace schoolpoort

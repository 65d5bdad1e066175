// The loop tells systemd that it turns: not before its pictures are shown, not while it hangs, and draws nothing for
// it.
#include <gmock/gmock.h>

#include <algorithm>

#include "tests/app/hall.hpp"
#include "tests/support/listener.hpp"

namespace schoolpoort {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;

class WatchedHall : public testing::Test {
 protected:
  static long count(const std::vector<std::string>& heard, const std::string& what) {
    return std::ranges::count(heard, what);
  }
  Listener systemd_{10'000'000};
};

TEST_F(WatchedHall, TheKioskIsReadyOnceThreeFramesWereShown) {
  Hall hall;
  std::vector<std::string> heard;
  const auto listen = [&](const Bitmap&) { heard = systemd_.heard(); };
  hall.stage.look(Millis{5000}, listen);
  hall.stage.quit(Millis{1});
  hall.play();
  EXPECT_THAT(heard, Contains("READY=1"));
  EXPECT_GE(hall.stage.presents, 3);
}

TEST_F(WatchedHall, EachMinuteOnSlidesIsTwelveSignsOfLife) {
  Hall hall;
  long signs = 0;
  const auto listen = [&](const Bitmap&) { signs += count(systemd_.heard(), "WATCHDOG=1"); };
  for (int third = 0; third < 3; ++third) hall.stage.look(Millis{20'000}, listen);  // a socket holds ten words only
  hall.stage.quit(Millis{1});
  hall.play();
  EXPECT_GE(signs, 10);
  EXPECT_LE(signs, 13);
}

TEST_F(WatchedHall, ALoopThatHangsTellsNothing) {
  Hall hall;
  hall.stage.look(Millis{30'000}, [&](const Bitmap&) {
    (void)systemd_.heard();
    std::this_thread::sleep_for(Millis{50});  // the loop waits for us: as long as it likes, nobody speaks for it
    EXPECT_THAT(systemd_.heard(), IsEmpty());
  });
  hall.stage.quit(Millis{1});
  hall.play();
}

}  // namespace
}  // namespace schoolpoort

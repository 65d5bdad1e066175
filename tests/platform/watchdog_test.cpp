// What systemd hears of the loop, and that it hears nothing else.
#include "kiosk/platform/watchdog.hpp"

#include <gmock/gmock.h>

#include "tests/support/listener.hpp"

namespace schoolpoort {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Moment kStart{Millis{1'000'000}};

TEST(Watchdog, WithoutSystemdItIsReadyAtOnceAndWakesNobody) {
  Watchdog watchdog;
  EXPECT_TRUE(watchdog.is_ready());
  watchdog.turned(kStart);
  EXPECT_EQ(watchdog.next(), std::nullopt);
}

TEST(Watchdog, TheKioskIsReadyWithItsThirdFrame) {
  Listener systemd(0);
  Watchdog watchdog;
  watchdog.shown();
  watchdog.shown();
  EXPECT_FALSE(watchdog.is_ready());
  EXPECT_THAT(systemd.heard(), IsEmpty());
  watchdog.shown();
  EXPECT_TRUE(watchdog.is_ready());
  EXPECT_THAT(systemd.heard(), ElementsAre("READY=1"));
  watchdog.shown();
  EXPECT_THAT(systemd.heard(), IsEmpty());
}

TEST(Watchdog, ALoopThatTurnsIsToldTwiceInTheTimeAllowedAndNotMore) {
  Listener systemd(10'000'000);
  Watchdog watchdog;
  watchdog.turned(kStart);
  EXPECT_THAT(systemd.heard(), ElementsAre("WATCHDOG=1"));
  EXPECT_EQ(watchdog.next(), kStart + Millis{5000});
  watchdog.turned(kStart + Millis{4999});
  EXPECT_THAT(systemd.heard(), IsEmpty());
  watchdog.turned(kStart + Millis{5000});
  EXPECT_THAT(systemd.heard(), ElementsAre("WATCHDOG=1"));
}

TEST(Watchdog, OneThatIsMeantForAnotherProcessIsNotAnswered) {
  Listener systemd(10'000'000);
  ::setenv("WATCHDOG_PID", "1", 1);
  Watchdog watchdog;
  ::unsetenv("WATCHDOG_PID");
  watchdog.turned(kStart);
  EXPECT_THAT(systemd.heard(), IsEmpty());
}

TEST(Watchdog, GoingAwayOnPurposeIsTold) {
  Listener systemd(0);
  { Watchdog watchdog; }
  EXPECT_THAT(systemd.heard(), ElementsAre("STOPPING=1"));
}

}  // namespace
}  // namespace schoolpoort

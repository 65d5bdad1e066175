// Sleeping until a device stirs: pipes named as the kernel names its devices stand in for them.
#include "kiosk/platform/input_watch.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <thread>

#include "tests/support/place.hpp"

namespace schoolpoort {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr Millis kLong = 20s;  // far more than a sleep that is ended from outside ever takes
constexpr Millis kShort = 30ms;

sigset_t every_signal() {
  sigset_t none;
  sigemptyset(&none);
  return none;
}

/// A device that can speak and be pulled out.
class Device {
 public:
  explicit Device(fs::path path) : path_(std::move(path)) {
    mkfifo(path_.c_str(), 0600);
    end_ = Descriptor(open(path_.c_str(), O_RDWR | O_NONBLOCK));
  }
  void speaks() { ASSERT_EQ(write(end_.number(), "touch", 5), 5); }
  void is_pulled_out() {
    end_ = Descriptor();
    fs::remove(path_);
  }

 private:
  fs::path path_;
  Descriptor end_;
};

class InputWatchTest : public testing::Test {
 protected:
  fs::path event(int number) const { return folder_.path() / ("event" + std::to_string(number)); }
  static Millis slept(InputWatch& watch, Millis at_most) {
    const auto start = std::chrono::steady_clock::now();
    watch.sleep(at_most, every_signal());
    return std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now() - start);
  }
  /// Sleeps that end by themselves until the folder has settled after a change.
  static void settle(InputWatch& watch) {
    for (int i = 0; i < 40; ++i) watch.sleep(kShort, every_signal());
  }
  TestFolder folder_;
};

TEST_F(InputWatchTest, SleepsTheWholeTimeWhenNothingStirs) {
  const Device quiet(event(0));
  InputWatch watch(folder_.path());
  EXPECT_EQ(watch.devices(), 1u);
  EXPECT_GE(slept(watch, kShort), kShort);
}

TEST_F(InputWatchTest, DeviceThatSpeaksEndsTheSleep) {
  Device touch(event(0));
  InputWatch watch(folder_.path());
  touch.speaks();
  EXPECT_LT(slept(watch, kLong), kLong);
}

TEST_F(InputWatchTest, WhatWasSaidOnceWakesOnce) {
  Device touch(event(0));
  InputWatch watch(folder_.path());
  touch.speaks();
  watch.sleep(kLong, every_signal());
  EXPECT_GE(slept(watch, kShort), kShort);
}

TEST_F(InputWatchTest, WakeFromAnotherThreadEndsTheSleep) {
  InputWatch watch(std::nullopt);
  std::thread other([&] { watch.wake(); });
  EXPECT_LT(slept(watch, kLong), kLong);
  other.join();
}

TEST_F(InputWatchTest, WakeBeforeTheSleepIsNotForgotten) {
  InputWatch watch(std::nullopt);
  watch.wake();
  watch.wake();
  EXPECT_LT(slept(watch, kLong), kLong);
  EXPECT_GE(slept(watch, kShort), kShort);
}

TEST_F(InputWatchTest, SignalEndsTheSleep) {
  InputWatch watch(std::nullopt);
  sigset_t held;
  sigset_t before;
  sigemptyset(&held);
  sigaddset(&held, SIGUSR1);
  pthread_sigmask(SIG_BLOCK, &held, &before);
  std::signal(SIGUSR1, [](int) {});
  raise(SIGUSR1);  // waits, as one that came just before the sleep
  const auto start = std::chrono::steady_clock::now();
  watch.sleep(kLong, before);
  EXPECT_LT(std::chrono::steady_clock::now() - start, kLong);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

TEST_F(InputWatchTest, DevicePluggedInLaterIsHeard) {
  InputWatch watch(folder_.path());
  ASSERT_EQ(watch.devices(), 0u);
  Device late(event(3));
  EXPECT_LT(slept(watch, kLong), kLong);
  EXPECT_EQ(watch.devices(), 1u);
  late.speaks();
  EXPECT_LT(slept(watch, kLong), kLong);
}

TEST_F(InputWatchTest, WhileANewDeviceGetsReadyTheSleepsAreShort) {
  InputWatch watch(folder_.path());
  const Device late(event(3));
  watch.sleep(kLong, every_signal());
  EXPECT_LT(slept(watch, kLong), 1s);
}

TEST_F(InputWatchTest, DeviceThatIsPulledOutDoesNotKeepUsAwake) {
  Device touch(event(0));
  InputWatch watch(folder_.path());
  ASSERT_EQ(watch.devices(), 1u);
  touch.is_pulled_out();
  watch.sleep(kLong, every_signal());
  settle(watch);
  EXPECT_EQ(watch.devices(), 0u);
  EXPECT_GE(slept(watch, kShort), kShort);
}

TEST_F(InputWatchTest, OtherFilesOfTheFolderAreNoDevices) {
  const Device mouse(folder_.path() / "mice");
  fs::create_directory(folder_.path() / "by-id");
  EXPECT_EQ(InputWatch(folder_.path()).devices(), 0u);
}

TEST_F(InputWatchTest, FolderThatIsNotThereYetIsLookedForAgain) {
  const fs::path later = folder_.path() / "input";
  InputWatch watch(later);
  fs::create_directory(later);
  const Device touch(later / "event0");
  EXPECT_LT(slept(watch, kLong), kLong);
  EXPECT_EQ(watch.devices(), 1u);
}

}  // namespace
}  // namespace schoolpoort

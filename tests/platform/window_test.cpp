// A real window on a real X server with a real touch panel: what fingers, mice and signals become there.
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <thread>

#include "kiosk/platform/platform.hpp"
#include "tests/platform/painting.hpp"
#include "tests/support/touch_screen.hpp"

/// SDL asks for a D-Bus session and, finding none, unloads a library that still holds a kilobyte.
extern "C" const char* __lsan_default_suppressions() { return "leak:libdbus-1"; }
/// Mesa's drivers keep a few bytes, of several threads, and are unloaded before anybody can tell whose they were.
static bool mesa_was_here = false;
/// The leak sanitizer asks at the end of the process; each test is one.
extern "C" int __lsan_is_turned_off() { return mesa_was_here; }

namespace schoolpoort {
namespace {

using namespace std::chrono_literals;

constexpr Size kScreen{640, 480};
constexpr Millis kQuiet = 400ms;  // this long without a word: there is no more to come
constexpr Millis kLong = 20s;     // far more than a sleep that is ended from outside ever takes

std::string told(const StageEvent& event) {
  struct Teller {
    std::string operator()(const Finger& f) const {
      constexpr const char* kNames[] = {"down", "moved", "up", "lost"};
      const auto at = [](float v) {
        return std::to_string(static_cast<int>(v + 0.02f));
      };  // the panel has 65,536 steps
      return std::string(kNames[static_cast<int>(f.phase)]) + " " + at(f.x) + "," + at(f.y);
    }
    std::string operator()(const KeyPressed& key) const { return "key " + key.name; }
    std::string operator()(const SizeChanged&) const { return "size"; }
    std::string operator()(const TexturesLost&) const { return "textures lost"; }
    std::string operator()(const Redraw&) const { return "redraw"; }
    std::string operator()(const Woken&) const { return "woken"; }
    std::string operator()(const QuitAsked&) const { return "quit"; }
  };
  return std::visit(Teller{}, event);
}

/// How often this process lay down to sleep and was woken.
long sleeps() {
  rusage use{};
  getrusage(RUSAGE_SELF, &use);
  return use.ru_nvcsw;
}

class WindowTest : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_FALSE(screen_.display().empty()) << "install xserver-xorg-core and xserver-xorg-video-dummy";
    setenv("DISPLAY", screen_.display().c_str(), 1);
    setenv("SDL_VIDEODRIVER", "x11", 1);
    auto window = open_window({});
    ASSERT_TRUE(window) << window.error().text();
    stage_ = std::move(*window);
    stage_->present({}, kWhite);
    everything_told();
  }
  void TearDown() override { stage_.reset(); }  // before its screen goes

  std::vector<StageEvent> everything() {
    std::vector<StageEvent> all;
    for (auto some = stage_->wait(kQuiet); !some.empty(); some = stage_->wait(kQuiet)) {
      all.insert(all.end(), some.begin(), some.end());
    }
    return all;
  }
  std::string everything_told() {
    std::string all;
    for (const StageEvent& event : everything()) all += (all.empty() ? "" : ", ") + told(event);
    return all;
  }
  static void mouse(const std::string& order) { ASSERT_EQ(std::system(("xdotool " + order).c_str()), 0); }

  TouchScreen screen_{kScreen};
  std::unique_ptr<Stage> stage_;
};

TEST_F(WindowTest, CoversTheScreenWithoutAWindowManager) {
  EXPECT_EQ(stage_->size(), kScreen);
  screen_.tap(0, 0);
  screen_.tap(639, 479);
  EXPECT_EQ(everything_told(), "down 0,0, up 0,0, down 639,479, up 639,479");
}

TEST_F(WindowTest, EveryTouchArrivesOnceAsDownAndUp) {
  std::string expected;
  for (int i = 0; i < 20; ++i) {
    const std::string at = std::to_string(100 + 20 * i) + ",200";
    screen_.tap(100 + 20 * i, 200);
    expected += (i ? ", down " : "down ") + at + ", up " + at;
  }
  EXPECT_EQ(everything_told(), expected);
}

TEST_F(WindowTest, EveryMouseClickArrivesOnceAsDownAndUp) {
  std::string expected;
  for (int i = 0; i < 20; ++i) {
    const std::string x = std::to_string(100 + 20 * i);
    mouse("mousemove " + x + " 300 click 1");
    expected += (i ? ", down " : "down ") + x + ",300, up " + x + ",300";
  }
  EXPECT_EQ(everything_told(), expected);
}

TEST_F(WindowTest, SecondFingerNeverTaps) {
  screen_.down(1, 100, 100);
  screen_.down(2, 400, 300);
  screen_.up(2, 400, 300);
  screen_.down(2, 400, 300);
  screen_.up(1, 100, 100);
  screen_.move(2, 410, 300);
  screen_.up(2, 410, 300);
  EXPECT_EQ(everything_told(), "down 100,100, up 100,100");
}

TEST_F(WindowTest, FingerThatSlidesIsFollowed) {
  screen_.down(1, 100, 100);
  screen_.move(1, 150, 120);
  screen_.move(1, 200, 140);
  screen_.up(1, 200, 140);
  EXPECT_EQ(everything_told(), "down 100,100, moved 150,120, moved 200,140, up 200,140");
}

TEST_F(WindowTest, MouseThatOnlyPassesByIsNothing) {
  mouse("mousemove 10 10");
  mouse("mousemove 200 200");
  EXPECT_EQ(everything_told(), "");
}

TEST_F(WindowTest, HeldFingerIsLostWhenTheWindowGoesAway) {
  screen_.down(1, 100, 100);
  EXPECT_EQ(everything_told(), "down 100,100");
  mouse("search --name Schoolpoort windowunmap");
  const std::string all = everything_told();
  EXPECT_NE(all.find("lost 100,100"), std::string::npos) << all;
  screen_.up(1, 100, 100);
  EXPECT_EQ(everything_told(), "");
}

TEST_F(WindowTest, KeysAreNamed) {
  mouse("key Escape");
  EXPECT_EQ(everything_told(), "key Escape");
}

TEST_F(WindowTest, FingerHappensAtAMomentOfTheSystemClock) {
  const Moment before = system_clock()->now();
  screen_.tap(5, 5);
  const auto all = everything();
  ASSERT_EQ(all.size(), 2u);
  EXPECT_GE(std::get<Finger>(all[0]).at, before - 2ms);  // SDL and we round milliseconds each in our own way
  EXPECT_LE(std::get<Finger>(all[0]).at, system_clock()->now());
}

TEST_F(WindowTest, SleepsUntilTheTimeHasPassedAndWakesForNothingElse) {
  const Moment start = system_clock()->now();
  const long before = sleeps();
  EXPECT_TRUE(stage_->wait(1s).empty());
  EXPECT_GE(system_clock()->now() - start, 1s - 2ms);
  EXPECT_LE(sleeps() - before, 5);
}

TEST_F(WindowTest, WakeFromAnotherThreadEndsTheSleepOnce) {
  std::thread other([&] {
    stage_->wake();
    stage_->wake();
  });
  const Moment start = system_clock()->now();
  EXPECT_EQ(told(stage_->wait(kLong).at(0)), "woken");
  EXPECT_LT(system_clock()->now() - start, kLong);
  other.join();
  everything();
  stage_->wake();
  EXPECT_EQ(everything_told(), "woken");
}

TEST_F(WindowTest, TerminationAsksToQuit) {
  std::raise(SIGTERM);
  EXPECT_EQ(everything_told(), "quit");
}

/// A plain field, tinted letters and a mirrored picture.
Drawing sample(Textures& textures) {
  const TextureId text = textures.make({{2, 1}, {255, 255, 255, 255, 255, 255, 255, 90}});
  const TextureId halves = textures.make({{2, 1}, {1, 200, 100, 255, 200, 1, 100, 255}});
  return {rectangle({10, 10, 200, 100}, rgba(250, 120, 10)), rectangle({50, 50, 52, 51}, rgba(20, 40, 60), text),
          rectangle({300, 10, 302, 11}, kWhite, halves, {1, 0, 0, 1})};
}

TEST_F(WindowTest, ShowsTheSamePixelsAsTheHeadlessScreen) {
  const auto headless = open_headless(kScreen);
  headless->present(sample(*headless), rgba(240, 230, 220));
  stage_->present(sample(*stage_), rgba(240, 230, 220));
  EXPECT_EQ(stage_->picture().size, kScreen);
  EXPECT_TRUE(stage_->picture().rgba == headless->picture().rgba);
}

TEST_F(WindowTest, OpenGlShowsTheSamePictureButForRounding) {
  mesa_was_here = true;
  stage_.reset();
  setenv("SDL_RENDER_DRIVER", "opengles2", 1);
  auto window = open_window({});
  unsetenv("SDL_RENDER_DRIVER");
  ASSERT_TRUE(window) << window.error().text();
  EXPECT_EQ((*window)->name(), "opengles2 on x11");
  const auto headless = open_headless(kScreen);
  headless->present(sample(*headless), rgba(240, 230, 220));
  (*window)->present(sample(**window), rgba(240, 230, 220));
  const Bitmap card = (*window)->picture();
  const Bitmap program = headless->picture();
  ASSERT_EQ(card.size, program.size);
  int most = 0;
  for (std::size_t i = 0; i < card.rgba.size(); ++i) most = std::max(most, std::abs(card.rgba[i] - program.rgba[i]));
  EXPECT_LE(most, 2);
}

TEST_F(WindowTest, SaysWhatDrawsAndWhere) { EXPECT_EQ(stage_->name(), "software on x11"); }

/// Where SDL's own wait looks a thousand times a second.
class UnseenWindowTest : public testing::Test {
 protected:
  void SetUp() override {
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    auto window = open_window({Size{320, 200}});
    ASSERT_TRUE(window) << window.error().text();
    stage_ = std::move(*window);
    while (!stage_->wait(50ms).empty()) {
    }
  }
  std::unique_ptr<Stage> stage_;
};

TEST_F(UnseenWindowTest, SleepsWithoutLookingUp) {
  const long before = sleeps();
  EXPECT_TRUE(stage_->wait(1s).empty());
  EXPECT_LE(sleeps() - before, 5);
}

TEST_F(UnseenWindowTest, WakeFromAnotherThreadEndsTheSleep) {
  std::thread other([&] { stage_->wake(); });
  EXPECT_EQ(told(stage_->wait(std::nullopt).at(0)), "woken");
  other.join();
}

TEST_F(UnseenWindowTest, TerminationEndsTheSleep) {
  std::thread other([main = pthread_self()] {
    std::this_thread::sleep_for(100ms);
    pthread_kill(main, SIGTERM);
  });
  EXPECT_EQ(told(stage_->wait(std::nullopt).at(0)), "quit");
  other.join();
}

TEST_F(UnseenWindowTest, HasTheSizeThatWasWished) {
  EXPECT_EQ(stage_->size(), (Size{320, 200}));
  EXPECT_EQ(stage_->name(), "software on dummy");
}

TEST(OpenWindow, WithoutAnyScreenItIsAFaultAndNotAnUnseenWindow) {
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"}) unsetenv(name);
  setenv("XDG_RUNTIME_DIR", "/nowhere", 1);
  setenv("SDL_KMSDRM_DEVICE_INDEX", "99", 1);  // a machine with a free screen has none of this number
  const auto window = open_window({});
  ASSERT_FALSE(window);
  EXPECT_EQ(window.error().thing, "the screen");
  EXPECT_NE(window.error().remedy.find("video, render and input"), std::string::npos);
}

}  // namespace
}  // namespace schoolpoort

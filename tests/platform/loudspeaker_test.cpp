// What really leaves for the sound card, by SDL's driver that writes it to a file.
#include <SDL.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <thread>

#include "kiosk/platform/platform.hpp"
#include "tests/support/place.hpp"

namespace schoolpoort {
namespace {

class LoudspeakerTest : public testing::Test {
 protected:
  void use(const char* driver) {
    setenv("SDL_AUDIODRIVER", driver, 1);
    setenv("SDL_DISKAUDIOFILE", (folder_.path() / "heard").c_str(), 1);
  }
  ~LoudspeakerTest() override {
    unsetenv("SDL_AUDIODRIVER");
    unsetenv("SDL_DISKAUDIOFILE");
  }
  std::vector<std::int16_t> heard() const {
    std::ifstream file(folder_.path() / "heard", std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    std::vector<std::int16_t> samples(bytes.size() / 2);
    std::memcpy(samples.data(), bytes.data(), samples.size() * 2);
    return samples;
  }
  bool is_heard(std::int16_t value) const {
    const std::vector<std::int16_t> samples = heard();
    return std::ranges::find(samples, value) != samples.end();
  }
  /// Until the driver has written it: it goes at the pace of a real card.
  void await(std::int16_t value) const {
    for (int i = 0; i < 2000 && !is_heard(value); ++i) std::this_thread::sleep_for(Millis{10});
    ASSERT_TRUE(is_heard(value)) << value;
  }
  static Clip steady(std::int16_t value, std::size_t samples) { return {22050, std::vector(samples, value)}; }

  TestFolder folder_;
  int troubles_ = 0;
  std::unique_ptr<Sound> sound_ = open_loudspeaker([this](const Error&) { ++troubles_; });
};

TEST_F(LoudspeakerTest, WhatIsPlayedIsHeardWholeAndAtItsGain) {
  use("disk");
  Clip clip = steady(10000, 4000);
  clip.samples.push_back(-20000);
  sound_->play(clip, 0.5F);
  await(-10000);
  sound_->stop();
  const std::vector<std::int16_t> samples = heard();
  EXPECT_EQ(std::ranges::count(samples, 5000), 4000);
  EXPECT_EQ(std::ranges::count(samples, -10000), 1);
}

TEST_F(LoudspeakerTest, ANewClipTakesTheOldOnesPlaceAndIsNeverMixedWithIt) {
  use("disk");
  sound_->play(steady(10000, 22050 * 60), 1);
  await(10000);
  sound_->play(steady(3000, 2000), 1);
  await(3000);
  sound_->stop();
  for (const std::int16_t sample : heard()) EXPECT_TRUE(sample == 10000 || sample == 3000 || sample == 0) << sample;
  const std::vector<std::int16_t> samples = heard();
  const auto first_new = std::ranges::find(samples, 3000);
  EXPECT_EQ(std::find(first_new, samples.end(), 10000), samples.end());
}

TEST_F(LoudspeakerTest, StopIsAtOnceAndClosesTheDevice) {
  use("disk");
  sound_->play(steady(10000, 22050 * 60), 1);
  await(10000);
  sound_->stop();
  const std::size_t then = heard().size();
  EXPECT_LT(then, 22050U * 30);
  std::this_thread::sleep_for(Millis{200});
  EXPECT_EQ(heard().size(), then);
  sound_->stop();  // nothing more to stop
}

TEST_F(LoudspeakerTest, WithoutADeviceAllIsSilentAndToldOnce) {
  use("no-such-driver");
  for (int i = 0; i < 5; ++i) sound_->play(steady(10000, 100), 1);
  sound_->stop();
  EXPECT_EQ(troubles_, 1);
}

TEST_F(LoudspeakerTest, NothingIsOpenedBeforeTheFirstSound) {
  use("no-such-driver");
  sound_->stop();
  EXPECT_EQ(troubles_, 0);
}

}  // namespace
}  // namespace schoolpoort

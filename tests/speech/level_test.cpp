// Clips of any voice come out equally loud, whole and without silence around them.
#include "kiosk/speech/level.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace schoolpoort {
namespace {

/// A tone with silence before and after it.
Clip tone(double amplitude, Millis before = Millis{0}, Millis after = Millis{0}) {
  Clip clip;
  const auto silent = [&](Millis time) {
    clip.samples.insert(clip.samples.end(), static_cast<std::size_t>(time.count()) * 22050 / 1000, 0);
  };
  silent(before);
  for (int i = 0; i < 22050; ++i)
    clip.samples.push_back(static_cast<std::int16_t>(amplitude * std::sin(i * 440 * 2 * std::numbers::pi / 22050)));
  silent(after);
  return clip;
}

TEST(Level, QuietAndLoudVoicesComeOutEquallyLoud) {
  for (const double amplitude : {300.0, 3000.0, 32000.0})
    EXPECT_NEAR(loudness_db(levelled(tone(amplitude))), -20, 0.3) << amplitude;
}

TEST(Level, SilenceAroundTheWordsIsCutOff) {
  const Clip clip = levelled(tone(8000, Millis{700}, Millis{900}));
  EXPECT_GE(clip.length(), Millis{1000});
  EXPECT_LE(clip.length(), Millis{1180});
}

TEST(Level, APauseInsideDoesNotMakeItLouder) {
  Clip clip = tone(8000, Millis{0}, Millis{2000});
  const Clip once = tone(8000);
  clip.samples.insert(clip.samples.end(), once.samples.begin(), once.samples.end());
  EXPECT_NEAR(loudness_db(levelled(clip)), -20, 0.3);
}

TEST(Level, PeaksStayBelowFullScale) {
  Clip clip = tone(500);
  for (std::size_t i = 0; i < clip.samples.size(); i += 2205) clip.samples[i] = 32767;
  EXPECT_LE(peak_db(levelled(clip)), -0.99);
}

TEST(Level, SilenceStaysSilent) {
  EXPECT_TRUE(levelled(Clip{22050, std::vector<std::int16_t>(5000)}).samples.empty());
  EXPECT_TRUE(levelled(Clip{}).samples.empty());
  EXPECT_EQ(loudness_db(Clip{}), -96);
}

}  // namespace
}  // namespace schoolpoort

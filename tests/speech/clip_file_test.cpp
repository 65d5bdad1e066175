// Sound files in and out, and what is none.
#include "kiosk/speech/clip_file.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "kiosk/speech/level.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

Clip tone(int rate, std::size_t samples) {
  Clip clip{rate, {}};
  for (std::size_t i = 0; i < samples; ++i)
    clip.samples.push_back(static_cast<std::int16_t>(8000 * std::sin(static_cast<double>(i) * 0.1)));
  return clip;
}

// A WAV by hand: 16 bits, `channels` of them all alike.
std::string wav(const Clip& clip, int channels) {
  const auto number = [](std::uint32_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> 8 * i);
    return text;
  };
  const auto frame = static_cast<std::uint32_t>(2 * channels), rate = static_cast<std::uint32_t>(clip.rate);
  std::string data;
  for (const std::int16_t sample : clip.samples)
    for (int i = 0; i < channels; ++i) data += number(static_cast<std::uint16_t>(sample), 2);
  const auto size = static_cast<std::uint32_t>(data.size());
  return "RIFF" + number(36 + size, 4) + "WAVEfmt " + number(16, 4) + number(1, 2) +
         number(static_cast<std::uint32_t>(channels), 2) + number(rate, 4) + number(rate * frame, 4) +
         number(frame, 2) + number(16, 2) + "data" + number(size, 4) + data;
}

TEST(ClipFile, WhatIsWrittenSoundsTheSame) {
  const TestFolder folder;
  const Clip clip = tone(22050, 22050);
  ASSERT_TRUE(write_clip(clip, folder.path() / "nl-BE" / "a.ogg"));
  const auto read = read_clip(folder.path() / "nl-BE" / "a.ogg");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->rate, 22050);
  EXPECT_NEAR(static_cast<double>(read->samples.size()), 22050, 100);
  EXPECT_NEAR(loudness_db(*read), loudness_db(clip), 0.5);
}

TEST(ClipFile, TwoChannelsBecomeOne) {
  const Clip clip = tone(44100, 3000);
  const auto read = clip_from(wav(clip, 2), "two");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->rate, 44100);
  EXPECT_EQ(read->samples, clip.samples);
}

// espeak-ng writes into a pipe and cannot know the length beforehand.
TEST(ClipFile, ALengthThatIsAPromiseOnlyIsNoFault) {
  const Clip clip = tone(22050, 3000);
  std::string bytes = wav(clip, 1);
  bytes.replace(4, 4, "\x24\xf0\xff\x7f").replace(40, 4, std::string("\x00\xf0\xff\x7f", 4));
  const auto read = clip_from(bytes, "espeak-ng");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->samples, clip.samples);
}

TEST(ClipFile, WhatIsNoSoundIsNamed) {
  const TestFolder folder;
  write_file(folder.path() / "E1.wav", "these are words");
  const auto read = read_clip(folder.path() / "E1.wav");
  ASSERT_FALSE(read);
  EXPECT_NE(read.error().text().find("E1.wav: cannot be read as sound"), std::string::npos) << read.error().text();
  EXPECT_FALSE(clip_from("", "nothing"));
  EXPECT_FALSE(read_clip(folder.path() / "gone.wav"));
}

TEST(ClipFile, MoreThanAMinuteIsNoClip) { EXPECT_FALSE(clip_from(wav(tone(8000, 8000 * 61), 1), "long")); }

TEST(ClipFile, WhereNothingCanBeWrittenItSaysSo) {
  const TestFolder folder;
  write_file(folder.path() / "file", "");
  EXPECT_FALSE(write_clip(tone(22050, 100), folder.path() / "file" / "a.ogg"));
}

}  // namespace
}  // namespace schoolpoort

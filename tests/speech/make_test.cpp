// Clips are made once, one that fails keeps no other from being made, and espeak-ng really speaks.
#include "kiosk/speech/make.hpp"

#include <gtest/gtest.h>

#include <cstdio>

#include "kiosk/speech/clip_file.hpp"
#include "kiosk/speech/level.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

std::string wav_of_noise() {
  const TestFolder folder;
  Clip clip;
  for (int i = 0; i < 11025; ++i) clip.samples.push_back(static_cast<std::int16_t>((i * 7919) % 16000 - 8000));
  EXPECT_TRUE(write_clip(clip, folder.path() / "noise.ogg"));
  return read_file(folder.path() / "noise.ogg");
}

class MakeTest : public testing::Test {
 protected:
  Cabinet open() const { return {{folder_.path(), {}}, {{{"nl-BE"}, "nl"}, {{"fr-BE"}, "fr-be"}}}; }
  Made make() {
    return make_missing(open(), lines_, run_, [&](const Order&, const Clip&) { ++told_; });
  }
  TestFolder folder_;
  std::vector<Line> lines_{{{"nl-BE"}, "yes", "Ja"}, {{"nl-BE"}, "no", "Nee"}, {{"ps"}, "yes", "هو"}};
  int told_ = 0, asked_ = 0;
  RunProgram run_ = [this, sound = wav_of_noise()](const auto&, const std::string& words) {
    ++asked_;
    return words == "Nee\n" ? Result<std::string>(Error{"espeak-ng", "", "ended with a fault."}) : Result(sound);
  };
};

TEST_F(MakeTest, EachClipIsMadeOnceAndAFaultIsTold) {
  const Made first = make();
  EXPECT_EQ(first.made, 2);  // "Ja" at two paces
  EXPECT_EQ(first.faults.size(), 2U);
  EXPECT_EQ(told_, 2);
  const Made second = make();
  EXPECT_EQ(second.made, 0);
  EXPECT_EQ(second.kept, 2);
  EXPECT_EQ(asked_, 6);
}

TEST_F(MakeTest, ClipsAreLevelled) {
  make();
  const auto clip = read_clip(*open().clip(lines_[0], false));
  ASSERT_TRUE(clip);
  EXPECT_NEAR(loudness_db(*clip), -20, 1);
}

TEST_F(MakeTest, WhatIsNoLongerSaidIsThrownAway) {
  make();
  drop_unneeded(open(), {"fr-BE"}, {});
  EXPECT_TRUE(open().has(lines_[0]));
  drop_unneeded(open(), {"nl-BE"}, {lines_[1]});
  EXPECT_FALSE(open().has(lines_[0]));
}

TEST_F(MakeTest, EspeakSaysDutchInAboutTheTimeAPersonTakes) {
  const RunProgram espeak = [](const std::vector<std::string>& command, const std::string& words) {
    std::string line;
    for (const std::string& word : command) line += word + " ";
    FILE* pipe = popen(("printf %s '" + words.substr(0, words.size() - 1) + "' | " + line).c_str(), "r");
    std::string said;
    for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) said += static_cast<char>(c);
    return pclose(pipe) == 0 ? Result(said) : Result<std::string>(Error{command.front(), "", "failed"});
  };
  const Line question{{"nl-BE"}, "item_E1", "Voelt u zich welkom op deze school?"};
  const auto usual = make_clip(*open().order(question, false), espeak);
  const auto slower = make_clip(*open().order(question, true), espeak);
  ASSERT_TRUE(usual && slower);
  EXPECT_EQ(usual->rate, 22050);
  EXPECT_GT(usual->length(), Millis{1200});
  EXPECT_LT(usual->length(), Millis{4000});
  EXPECT_GT(slower->length(), usual->length() * 12 / 10);
}

}  // namespace
}  // namespace schoolpoort

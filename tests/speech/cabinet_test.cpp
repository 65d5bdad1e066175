// Which clip says which line.
#include "kiosk/speech/cabinet.hpp"

#include <gtest/gtest.h>

#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

const Line kWelcome{{"nl-BE"}, "item_E1", "Voelt u zich welkom?"};

class CabinetTest : public testing::Test {
 protected:
  Cabinet open() const { return {{clips_, {school_, built_in_}}, voices_}; }
  void record(const std::filesystem::path& folder, const std::string& name) { write_file(folder / name, "sound"); }

  TestFolder folder_;
  std::filesystem::path clips_ = folder_.path() / "clips", school_ = folder_.path() / "school",
                        built_in_ = folder_.path() / "built-in";
  std::vector<Voice> voices_{{{"nl-BE"}, "nl"}, {{"hy"}, "hy", 150, "՞՛"}};
};

TEST_F(CabinetTest, AVoiceSaysTheWordsAtTwoPaces) {
  const auto usual = open().order(kWelcome, false), slower = open().order(kWelcome, true);
  ASSERT_TRUE(usual && slower);
  EXPECT_EQ(usual->voice, "nl");
  EXPECT_EQ(usual->words, kWelcome.words);
  EXPECT_EQ(usual->words_a_minute, 150);
  EXPECT_EQ(slower->words_a_minute, 105);
  EXPECT_NE(usual->clip, slower->clip);
}

TEST_F(CabinetTest, OtherWordsAreAnotherClip) {
  Line other = kWelcome;
  other.words += " Ja?";
  EXPECT_NE(open().order(kWelcome, false)->clip, open().order(other, false)->clip);
}

TEST_F(CabinetTest, WithoutAVoiceOnlyARecordingCanBeHeard) {
  const Line pashto{{"ps"}, "item_E1", "words"};
  EXPECT_FALSE(open().can_say(pashto));
  record(school_, "ps/item_E1.opus");
  ASSERT_TRUE(open().can_say(pashto));
  EXPECT_EQ(open().order(pashto, false)->recording, school_ / "ps/item_E1.opus");
}

TEST_F(CabinetTest, ARecordingGoesBeforeTheVoiceAndTheSchoolsBeforeOurs) {
  record(built_in_, "nl-BE/item_E1.wav");
  EXPECT_EQ(open().order(kWelcome, false)->recording, built_in_ / "nl-BE/item_E1.wav");
  record(school_, "nl-BE/item_E1.flac");
  EXPECT_EQ(open().order(kWelcome, true)->recording, school_ / "nl-BE/item_E1.flac");
}

TEST_F(CabinetTest, WordsThatLackVowelsAreNotSaid) { EXPECT_FALSE(open().can_say({{"nl-BE"}, "item_E1", ""})); }

TEST_F(CabinetTest, MarksThatAreReadAndNotSaidAreLeftOut) {
  EXPECT_EQ(open().order({{"hy"}, "item_E1", "Ձեզ լա՞վ եք \u2068զգում\u2069"}, false)->words, "Ձեզ լավ եք զգում");
}

TEST_F(CabinetTest, AClipIsHeardOnceItIsMade) {
  EXPECT_FALSE(open().has(kWelcome));
  record({}, open().order(kWelcome, false)->clip.string());
  EXPECT_TRUE(open().has(kWelcome));
  // Until the slow one is made the usual one is heard.
  EXPECT_EQ(open().clip(kWelcome, true), open().order(kWelcome, false)->clip);
}

}  // namespace
}  // namespace schoolpoort

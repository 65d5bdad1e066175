// Names in plain letters.
#include "kiosk/language/plain_letters.hpp"

#include <gtest/gtest.h>

namespace schoolpoort {
namespace {

TEST(PlainLetters, LeavesPlainLettersAlone) { EXPECT_EQ(plain_letters("De Regenboog 2"), "De Regenboog 2"); }

TEST(PlainLetters, TakesAccentsAwayAndKeepsTheLetter) {
  EXPECT_EQ(plain_letters("École Sainte-Thérèse, Straße Œuvre"), "Ecole Sainte-Therese, Strasse OEuvre");
}

TEST(PlainLetters, WritesOtherScriptsAsTheySound) {
  EXPECT_EQ(plain_letters("Школа"), "Skola");
  EXPECT_FALSE(plain_letters("مدرسة").empty());
  for (const char letter : plain_letters("مدرسة 学校 🏫")) EXPECT_TRUE(letter >= ' ' && letter <= '~');
}

TEST(PlainLetters, DropsWhatHasNoSound) { EXPECT_EQ(plain_letters("a\u202E\n\tb"), "ab"); }

}  // namespace
}  // namespace schoolpoort

// Vowelled Arabic as the voice must be told it.
#include "kiosk/speech/arabic.hpp"

#include <gtest/gtest.h>

namespace schoolpoort {
namespace {

TEST(Arabic, DoubledLettersAreWrittenTwiceWhateverTheOrderOfTheirSigns) {
  EXPECT_EQ(spelled_for_espeak("مُعَلِّمَ"), "مُعَلْلِمَ");
  EXPECT_EQ(spelled_for_espeak("مُعَل\u0650\u0651مَ"), "مُعَلْلِمَ");
  EXPECT_EQ(spelled_for_espeak("الصَّفّْ"), "اصْصَفْ");
}

TEST(Arabic, AnAlifThatOnlyJoinsIsLeftOut) {
  EXPECT_EQ(spelled_for_espeak("بِالتَّرْحِيبِ"), "بِتْتَرْحِيبِ");
  EXPECT_EQ(spelled_for_espeak("وَالِاسْتِمَاعْ"), "وَلِسْتِمَاعْ");
  EXPECT_EQ(spelled_for_espeak("تَقُولُوا رَأْيَكُمْ"), "تَقُولُو رَأْيَكُمْ");
  EXPECT_EQ(spelled_for_espeak("وَاحِد"), "وَاحِد");
}

TEST(Arabic, EndingsAreSaid) {
  EXPECT_EQ(spelled_for_espeak("شُكْرًا"), "شُكْرَن");
  EXPECT_EQ(spelled_for_espeak("سُؤَالٌ قَصِير"), "سُؤَالُن قَصِير");
  EXPECT_EQ(spelled_for_espeak("مَدْرَسَةُ الْمَدْرَسَة"), "مَدْرَسَتُ الْمَدْرَسَ");
}

TEST(Arabic, OtherLettersAndNumbersStayAsTheyAre) {
  EXPECT_EQ(spelled_for_espeak("5 أَسْئِلَةٍ."), "5 أَسْئِلَتِن.");
  EXPECT_EQ(spelled_for_espeak("CLB 😀"), "CLB 😀");
  EXPECT_EQ(spelled_for_espeak(""), "");
}

}  // namespace
}  // namespace schoolpoort

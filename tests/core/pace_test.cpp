// The quality flags, each with the smallest behaviour that raises it.
#include "kiosk/core/pace.hpp"

#include <gtest/gtest.h>

#include "tests/support/forms.hpp"

namespace schoolpoort {
namespace {

std::vector<Answer> same_place(const std::vector<const char*>& items) {
  std::vector<Answer> answers;
  for (const std::string item : items)
    answers.push_back({{item}, Reply::chosen, {{item == "O4" ? "together" : "yes"}}});
  return answers;
}

Pace with_times(std::initializer_list<int> times) {
  Pace pace;
  for (const int time : times) note_answer(pace, Millis{time});
  return pace;
}

TEST(Pace, IsFastWhenTheMedianAnswerTakesLessThanASecond) {
  EXPECT_TRUE(is_fast(with_times({400, 600, 5000})));
  EXPECT_FALSE(is_fast(with_times({400, 1000, 5000})));
  EXPECT_FALSE(is_fast(Pace{}));
}

TEST(Pace, FiveTouchesInASecondAreHammering) {
  Pace calm;
  Pace wild;
  for (int at = 0; at < 5; ++at) {
    note_touch(calm, Moment{Millis{300 * at}});
    note_touch(wild, Moment{Millis{200 * at}});
  }
  EXPECT_FALSE(calm.hammered);
  EXPECT_TRUE(wild.hammered);
}

TEST(Pace, ThreeTapsBesideTheTargetsOfOneScreenAreHammering) {
  Pace pace;
  note_stray(pace);
  note_stray(pace);
  note_answer(pace, Millis{3000});
  note_stray(pace);
  EXPECT_FALSE(pace.hammered);
  note_stray(pace);
  note_stray(pace);
  EXPECT_TRUE(pace.hammered);
}

TEST(Pace, StraightNeedsFiveAnswersAndAPictureQuestionAmongThem) {
  const Questionnaire form = nine_questions();
  EXPECT_FALSE(doubts_about({}, same_place({"E1", "E3", "E5", "K2", "K4"}), form, false).straight);
  EXPECT_FALSE(doubts_about({}, same_place({"E1", "E3", "E5", "O4"}), form, false).straight);
  EXPECT_TRUE(doubts_about({}, same_place({"E1", "E3", "E5", "K2", "O4"}), form, false).straight);
}

TEST(Doubts, StraightAloneIsNoFault) {
  EXPECT_FALSE(is_doubtful({.straight = true}));
  EXPECT_FALSE(is_doubtful({.straight = true, .taps = true}));
  EXPECT_TRUE(is_doubtful({.fast = true, .straight = true}));
}

TEST(Doubts, OneSignIsNotEnough) {
  EXPECT_FALSE(is_doubtful({.fast = true}));
  EXPECT_FALSE(is_doubtful({.taps = true}));
  EXPECT_TRUE(is_doubtful({.taps = true, .language_hop = true}));
}

}  // namespace
}  // namespace schoolpoort

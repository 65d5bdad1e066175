// Adding visits to the counts.
#include "kiosk/core/tally.hpp"

#include <gtest/gtest.h>

#include "tests/support/forms.hpp"

namespace schoolpoort {
namespace {

const LanguageTag kArabic{"ar"};

Visit said(std::vector<Answer> answers, Doubts doubts = {}) { return {std::move(answers), doubts}; }
Answer chose(const char* item, std::vector<ChoiceId> choices) { return {{item}, Reply::chosen, std::move(choices)}; }

TEST(Tally, CountsMeaningNotPosition) {
  Tally tally;
  fold(tally, three_weeks(),
       said({chose("E1", {{"a_little"}}),
             {{"K2"}, Reply::dont_know, {}},
             {{"O1"}, Reply::skipped, {}},
             {{"O3"}, Reply::shown, {}}}),
       Outcome::done, kArabic, day("2026-09-03"));
  EXPECT_EQ(tally.questions[0][0].chosen[1], 1);
  EXPECT_EQ(tally.questions[0][0].answered, 1);
  EXPECT_EQ(tally.questions[0][3].dont_know, 1);
  EXPECT_EQ(tally.questions[0][6].skipped, 1);
  EXPECT_EQ(tally.questions[0][7].shown, 1);
  EXPECT_EQ(tally.languages[1], 1);
  EXPECT_TRUE(tally.days.test(2));
  EXPECT_EQ(visits(tally), 1);
}

TEST(Tally, AVisitWithoutAReplyLeavesNoTrace) {
  Tally tally;
  fold(tally, three_weeks(), said({{{"E1"}, Reply::shown, {}}}), Outcome::timed_out, kArabic, day("2026-09-03"));
  EXPECT_EQ(tally, Tally{});
}

TEST(Tally, DoubtfulVisitsAreCountedApart) {
  Tally tally;
  const Doubts doubts{.fast = true, .taps = true};
  fold(tally, three_weeks(), said({chose("E1", {{"yes"}})}, doubts), Outcome::left, kArabic, day("2026-09-03"));
  EXPECT_EQ(tally.questions[0][0].answered, 0);
  EXPECT_EQ(tally.questions[1][0].answered, 1);
  EXPECT_EQ(tally.visits[1][static_cast<std::size_t>(Outcome::left)], 1);
}

TEST(Tally, SeveralChoicesCountAsOneAnswer) {
  Tally tally;
  fold(tally, three_weeks(with_several()), said({chose("R3", {{"work"}, {"far"}})}), Outcome::done, kArabic,
       day("2026-09-03"));
  EXPECT_EQ(tally.questions[0][1].chosen, (std::array<Count, kMaxChoices>{1, 0, 1}));
  EXPECT_EQ(tally.questions[0][1].answered, 1);
}

TEST(Tally, AnUnlistedLanguageGoesIntoThePool) {
  Tally tally;
  fold(tally, three_weeks(), said({chose("E1", {{"yes"}})}), Outcome::done, LanguageTag{"sw"}, day("2026-09-03"));
  fold(tally, three_weeks(), said({chose("E1", {{"yes"}})}), Outcome::cut, {}, day("2026-09-03"));
  EXPECT_EQ(tally.languages[kMaxLanguages], 2);
}

TEST(Tally, TheOrderOfVisitsLeavesNoMark) {
  const std::vector<Visit> visits_said{said({chose("E1", {{"yes"}})}),
                                       said({chose("E1", {{"no"}}), chose("K2", {{"yes"}})}),
                                       said({{{"O1"}, Reply::skipped, {}}})};
  Tally forwards;
  Tally backwards;
  for (std::size_t at = 0; at < 3; ++at) {
    fold(forwards, three_weeks(), visits_said[at], Outcome::done, kArabic, day("2026-09-03"));
    fold(backwards, three_weeks(), visits_said[2 - at], Outcome::done, kArabic, day("2026-09-03"));
  }
  EXPECT_EQ(forwards, backwards);
}

TEST(Tally, ALeftOverVisitIsFoldedOnceAsCut) {
  BoxContents contents{1, {}, said({chose("E1", {{"yes"}})})};
  fold_left_over(contents, three_weeks(), day("2026-09-04"));
  fold_left_over(contents, three_weeks(), day("2026-09-04"));
  EXPECT_FALSE(contents.visit);
  EXPECT_EQ(contents.tally.visits[0][static_cast<std::size_t>(Outcome::cut)], 1);
}

TEST(Tally, DaysOutsideThePeriodStayInsideTheBitmap) {
  Tally tally;
  fold(tally, three_weeks(), said({chose("E1", {{"yes"}})}), Outcome::done, kArabic, day("1970-01-01"));
  fold(tally, three_weeks(), said({chose("E1", {{"yes"}})}), Outcome::done, kArabic, day("2100-01-01"));
  EXPECT_TRUE(tally.days.test(0));
  EXPECT_TRUE(tally.days.test(kMaxDays - 1));
}

TEST(Tally, ACountStopsInsteadOfWrapping) {
  Tally tally;
  tally.questions[0][0].shown = 65535;
  fold(tally, three_weeks(), said({chose("E1", {{"yes"}})}), Outcome::done, kArabic, day("2026-09-03"));
  EXPECT_EQ(tally.questions[0][0].shown, 65535);
}

}  // namespace
}  // namespace schoolpoort

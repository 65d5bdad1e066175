// Released periods as CSV.
#include "kiosk/publish/results.hpp"

#include <gtest/gtest.h>

#include "kiosk/publish/csv.hpp"
#include "tests/support/forms.hpp"

namespace schoolpoort {
namespace {

const std::string kFields = csv({{"kind", "code", "revision", "label"}});

ReleasedPeriod one_period() {
  const int e1 = static_cast<int>(Table::in_all);
  Release release{1,
                  {{0, 0, 14},
                   {0, 2, 5},
                   {e1, 0, 2},
                   {e1, 1, 4},
                   {e1, 2, 7},
                   {e1, 20, 13},
                   {e1, 21, 1},
                   {e1, 22, 0},
                   {e1, 23, 14}}};
  return {three_weeks(), release};
}

bool has_line(const std::string& file, const std::string& line) {
  return file.find(line + "\r\n") != std::string::npos;
}

TEST(Csv, BeginsWithAByteOrderMarkAndQuotesOnlyWhatNeedsIt) {
  EXPECT_EQ(csv({{"a", "b;c", "d\"e", "f,g"}}),
            "\xEF\xBB\xBF"
            "a;\"b;c\";\"d\"\"e\";f,g\r\n");
}

TEST(Results, OneRowAFigureWithCodesAndLabels) {
  const std::string file = results({one_period()}, false, kFields).at("results.csv");
  EXPECT_TRUE(
      has_line(file, "kiosk;1;2026-09-01;2026-09-21;default;emotional;E1;1;E1;all;a_little;Een beetje;4;;13;14"));
  EXPECT_TRUE(has_line(file, "kiosk;1;2026-09-01;2026-09-21;default;emotional;E1;1;E1;all;dont_know;;1;;13;14"));
}

TEST(Results, PercentagesStandFromThirtyAnswersAndAreCapped) {
  const int e1 = static_cast<int>(Table::in_all);
  const Release release{1, {{0, 0, 36}, {e1, 0, 0}, {e1, 1, 12}, {e1, 2, 21}, {e1, 20, 33}, {e1, 21, 3}, {e1, 23, 36}}};
  const std::string file = results({{three_weeks(), release}}, false, kFields).at("results.csv");
  EXPECT_TRUE(has_line(file, "kiosk;1;2026-09-01;2026-09-21;default;emotional;E1;1;E1;all;no;Nee;0;10;33;36"));
  EXPECT_TRUE(has_line(file, "kiosk;1;2026-09-01;2026-09-21;default;emotional;E1;1;E1;all;yes;Ja;21;64;33;36"));
  EXPECT_TRUE(has_line(file, "kiosk;1;2026-09-01;2026-09-21;default;emotional;E1;1;E1;all;dont_know;;3;;33;36"));
}

TEST(Results, WhatWasNotReleasedHasNoRow) {
  const std::string file = results({one_period()}, false, kFields).at("results.csv");
  EXPECT_EQ(file.find("K2"), std::string::npos);
  EXPECT_EQ(file.find("without_doubt"), std::string::npos);
}

TEST(Results, VisitsAndDaysAreTold) {
  const std::string file = results({one_period()}, false, kFields).at("visits.csv");
  EXPECT_TRUE(has_line(file, "kiosk;1;2026-09-01;2026-09-21;default;visits;;14"));
  EXPECT_TRUE(has_line(file, "kiosk;1;2026-09-01;2026-09-21;default;days_with_visits;;5"));
  EXPECT_EQ(file.find("language"), std::string::npos);
}

TEST(Results, ATryOutSaysSoInEveryNameAndRow) {
  const Files files = results({one_period()}, true, kFields);
  for (const auto& [name, contents] : files) EXPECT_TRUE(name.starts_with("TRY-OUT-")) << name;
  EXPECT_EQ(files.at("TRY-OUT-results.csv").find("kiosk;"), std::string::npos);
  EXPECT_TRUE(has_line(files.at("TRY-OUT-visits.csv"), "TRY-OUT;1;2026-09-01;2026-09-21;default;visits;;14"));
}

TEST(Results, TheCodebookExplainsEveryItemAndAnswerOnce) {
  ReleasedPeriod second = one_period();
  second.period.number = 2;
  const std::string file = results({one_period(), second}, false, kFields).at("codebook.csv");
  EXPECT_TRUE(file.starts_with("\xEF\xBB\xBFkind;code;revision;label\r\n"));
  const auto first = file.find("answer;E1/yes;1;Ja\r\n");
  ASSERT_NE(first, std::string::npos);
  EXPECT_EQ(file.find("answer;E1/yes;1;Ja\r\n", first + 1), std::string::npos);
  EXPECT_EQ(file.find("\xEF\xBB\xBF", 3), std::string::npos);
}

TEST(Results, TheSamePeriodsGiveTheSameBytes) {
  EXPECT_EQ(results({one_period()}, false, kFields), results({one_period()}, false, kFields));
}

}  // namespace
}  // namespace schoolpoort

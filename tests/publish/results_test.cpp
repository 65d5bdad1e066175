// Released periods as rows, and as CSV.
#include "kiosk/publish/results.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "kiosk/publish/csv.hpp"
#include "tests/support/forms.hpp"
#include "tests/support/released.hpp"

namespace schoolpoort {
namespace {

const TableWords kKeys{{"nl-BE"}, [](std::string_view key) { return std::string(key); }};

bool has_line(const std::string& file, const std::string& line) {
  return file.find(line + "\r\n") != std::string::npos;
}

std::string results_csv(const ReleasedPeriod& in, bool try_out = false) { return csv(results_grid({in}, try_out)); }

TEST(Csv, BeginsWithAByteOrderMarkAndQuotesOnlyWhatNeedsIt) {
  const Grid grid{
      "x", {{"a"}, {"b"}, {"c"}, {"d"}}, {{"a", "b;c", "d\"e", "f,g"}, {1, Datum(), day("2026-09-01"), ""}}};
  EXPECT_EQ(csv(grid),
            "\xEF\xBB\xBF"
            "a;b;c;d\r\na;\"b;c\";\"d\"\"e\";f,g\r\n1;;2026-09-01;\r\n");
}

TEST(Results, OneRowAFigureWithCodesAndLabels) {
  const std::string file = results_csv(a_released_period());
  const std::string e3 = "kiosk;1;2026-09-01;2026-09-21;default;emotional;E3;1;Mag u hier zeggen wat u denkt?;all;";
  EXPECT_TRUE(has_line(file, e3 + "a_little;Een beetje;3;;12;15"));
  EXPECT_TRUE(has_line(file, e3 + "dont_know;;3;;12;15"));
}

TEST(Results, PercentagesStandFromThirtyAnswersAndAreCapped) {
  const std::string file = results_csv(a_released_period());
  const std::string e1 =
      "kiosk;1;2026-09-01;2026-09-21;default;emotional;E1;1;Voelt u zich welkom op deze school?;all;";
  EXPECT_TRUE(has_line(file, e1 + "no;Nee;6;10;90;96"));
  EXPECT_TRUE(has_line(file, e1 + "yes;Ja;63;70;90;96"));
  EXPECT_TRUE(has_line(file, e1 + "dont_know;;3;;90;96"));
}

TEST(Results, WhatWasNotReleasedHasNoRow) {
  const std::string file = results_csv(a_released_period());
  EXPECT_EQ(file.find(";K2;"), std::string::npos);
  EXPECT_EQ(file.find("denkt?;without_doubt"), std::string::npos);
  EXPECT_NE(file.find("school?;without_doubt"), std::string::npos);
}

TEST(Results, VisitsDaysAndLanguagesAreTold) {
  const std::string file = csv(visits_grid({a_released_period()}, false));
  EXPECT_TRUE(has_line(file, "kiosk;1;2026-09-01;2026-09-21;default;visits;;96"));
  EXPECT_TRUE(has_line(file, "kiosk;1;2026-09-01;2026-09-21;default;days_with_visits;;14"));
  EXPECT_TRUE(has_line(file, "kiosk;1;2026-09-01;2026-09-21;default;visits_in_language;ar;24"));
  EXPECT_TRUE(has_line(file, "kiosk;1;2026-09-01;2026-09-21;default;visits_in_language;other;12"));
}

TEST(Results, ATryOutSaysSoInEveryRow) {
  for (const Grid& grid : {results_grid({a_released_period()}, true), visits_grid({a_released_period()}, true)})
    for (const GridRow& row : grid.rows) EXPECT_EQ(text_of(row.front()), "TRY-OUT");
}

TEST(Results, TheCodebookExplainsEveryItemAndAnswerOnce) {
  const std::string file = csv(codebook_grid({a_released_period(1), a_released_period(2)}, kKeys));
  EXPECT_TRUE(file.starts_with("\xEF\xBB\xBFkind;code;revision;label\r\ncolumn;source;;table_column_source\r\n"));
  const auto first = file.find("answer;E1/yes;1;Ja\r\n");
  ASSERT_NE(first, std::string::npos);
  EXPECT_EQ(file.find("answer;E1/yes;1;Ja\r\n", first + 1), std::string::npos);
}

TEST(Results, TheCodebookExplainsEveryCodeOfTheRows) {
  const Grid codebook = codebook_grid({a_released_period()}, kKeys);
  std::vector<std::pair<std::string, std::string>> told;
  for (const GridRow& row : codebook.rows) told.emplace_back(text_of(row[0]), text_of(row[1]));
  const auto has = [&](const std::string& kind, const std::string& code) {
    return std::ranges::find(told, std::pair(kind, code)) != told.end();
  };
  const Grid results = results_grid({a_released_period()}, false);
  for (const GridRow& row : results.rows) {
    const std::string item = text_of(row[column_of(results, "item")]);
    const std::string answer = text_of(row[column_of(results, "answer")]);
    EXPECT_TRUE(has("item", item)) << item;
    EXPECT_TRUE(has("answer", answer) || has("answer", item + "/" + answer)) << item << answer;
    for (const char* column : {"dimension", "visits_counted"})
      EXPECT_TRUE(has(column, text_of(row[column_of(results, column)])));
  }
  for (const Column& column : results.columns) EXPECT_TRUE(has("column", column.name)) << column.name;
}

}  // namespace
}  // namespace schoolpoort

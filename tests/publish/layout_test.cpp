// Where the files of an export lie.
#include "kiosk/publish/layout.hpp"

#include <gtest/gtest.h>

#include "tests/support/forms.hpp"

namespace schoolpoort {
namespace {

TEST(FolderName, LeavesAnOrdinaryNameAlone) {
  EXPECT_EQ(folder_name("Sint-Jozef (BuBaO) 2.0"), "Sint-Jozef (BuBaO) 2.0");
}

TEST(FolderName, HoldsNothingThatLeadsToAnotherFolder) {
  EXPECT_EQ(folder_name("../../etc"), "etc");
  EXPECT_EQ(folder_name("a/b\\c:d*?\"<>|e"), "a-b-c-d-e");
  EXPECT_EQ(folder_name("A\n\tB"), "A-B");
}

TEST(FolderName, IsNeverEmptyHiddenOrChangedByWindows) {
  for (const char* none : {"", ".", "..", " - ", "///"}) EXPECT_EQ(folder_name(none), "Schoolpoort") << none;
  EXPECT_EQ(folder_name(".school. "), "school");
  EXPECT_EQ(folder_name("con"), "Schoolpoort-con");
  EXPECT_EQ(folder_name("LPT1.school"), "Schoolpoort-LPT1.school");
  EXPECT_EQ(folder_name("Context"), "Context");
}

TEST(FolderName, IsShort) { EXPECT_EQ(folder_name(std::string(300, 'a')).size(), 60U); }

TEST(PeriodFolder, TellsSchoolAndDays) {
  EXPECT_EQ(period_folder("De Regenboog", three_weeks(), false), "De Regenboog/2026-09-01_2026-09-21");
  EXPECT_EQ(period_folder("", three_weeks(), false), "Schoolpoort/2026-09-01_2026-09-21");
}

TEST(PeriodFolder, OfATryOutSaysSoInEveryName) {
  EXPECT_EQ(period_folder("", three_weeks(), true), "TRY-OUT-Schoolpoort/2026-09-01_2026-09-21");
  EXPECT_EQ(in_folder("f", {{"a.csv", "1"}}, true), (Files{{"f/TRY-OUT-a.csv", "1"}}));
  EXPECT_EQ(in_folder("f", {{"a.csv", "1"}}, false), (Files{{"f/a.csv", "1"}}));
}

}  // namespace
}  // namespace schoolpoort

// What a school chooses in settings.toml, value by value. Mistakes in it: school_faults_test.cpp.
#include "kiosk/catalog/settings_file.hpp"

#include <gmock/gmock.h>

#include "kiosk/catalog/catalog.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

Catalog with_settings(const std::string& text) {
  SchoolFolder school;
  return read_catalog(school.with("settings.toml", text).places());
}

std::string period(const std::string& start, const std::string& last) {
  return "[[period]]\ncampaign = \"default\"\nstart = " + start + "\nlast = " + last + "\n";
}

TEST(SettingsFile, EveryValueCanBeChosen) {
  const Catalog catalog = with_settings(R"(
school = "De Regenboog"
school_language = "en"
strip_tiles = 8
idle_seconds = 60
warning_seconds = 30
thanks_seconds = 6
dim_after_seconds = 3600
calm = true
scan_seconds = 3
diagonal_inch = 21.5
viewing_distance_cm = 80
)");
  EXPECT_THAT(catalog.school_faults, IsEmpty());
  EXPECT_EQ(catalog.settings.school, "De Regenboog");
  EXPECT_EQ(catalog.settings.school_language, LanguageTag{"en"});
  EXPECT_EQ(catalog.settings.strip_tiles, 8);
  EXPECT_EQ(catalog.settings.idle, Millis(60000));
  EXPECT_EQ(catalog.settings.warning, Millis(30000));
  EXPECT_EQ(catalog.settings.thanks, Millis(6000));
  EXPECT_EQ(catalog.settings.dim_after, Millis(3600000));
  EXPECT_TRUE(catalog.settings.calm);
  EXPECT_EQ(catalog.settings.scan, Millis(3000));
  EXPECT_EQ(catalog.settings.diagonal_inch, 21.5);
  EXPECT_EQ(catalog.settings.viewing_distance_cm, 80);
}

TEST(SettingsFile, OneWrongValueLeavesTheOthers) {
  const Catalog catalog = with_settings("idle_seconds = -1\nthanks_seconds = 6\n");
  EXPECT_EQ(catalog.school_faults.size(), 1u);
  EXPECT_EQ(catalog.settings.idle, Settings{}.idle);
  EXPECT_EQ(catalog.settings.thanks, Millis(6000));
}

TEST(SettingsFile, PeriodsAreSortedAndDaysMayStandBetweenQuotes) {
  const Catalog catalog =
      with_settings(period("\"2027-05-03\"", "\"2027-05-21\"") + period("2027-01-11", "2027-01-24"));
  EXPECT_THAT(catalog.school_faults, IsEmpty());
  ASSERT_EQ(catalog.settings.periods.size(), 2u);
  EXPECT_EQ(iso(catalog.settings.periods[0].start), "2027-01-11");
  EXPECT_EQ(iso(catalog.settings.periods[0].last), "2027-01-24");
  EXPECT_EQ(iso(catalog.settings.periods[1].start), "2027-05-03");
}

TEST(SettingsFile, AParentEveningIsAPeriodOfOneDay) {
  const Catalog catalog = with_settings(period("2027-01-11", "2027-01-11"));
  EXPECT_THAT(catalog.school_faults, IsEmpty());
  ASSERT_EQ(catalog.settings.periods.size(), 1u);
  EXPECT_EQ(catalog.settings.periods[0].last, catalog.settings.periods[0].start);
}

TEST(SettingsFile, PeriodThatOverlapsAnEarlierOneIsLeftOut) {
  const Catalog catalog = with_settings(period("2027-01-11", "2027-01-31") + period("2027-01-31", "2027-02-20") +
                                        period("2027-02-01", "2027-02-21"));
  ASSERT_EQ(catalog.school_faults.size(), 1u);
  EXPECT_EQ(catalog.school_faults.front().place, "line 5, period");
  EXPECT_THAT(catalog.school_faults.front().remedy, HasSubstr("lasts until 2027-01-31"));
  EXPECT_EQ(catalog.settings.periods.size(), 2u);
}

TEST(SettingsFile, SaysWhetherEveryPlannedPeriodCouldBeRead) {
  EXPECT_TRUE(with_settings("").settings.periods_known);
  EXPECT_TRUE(with_settings(period("2026-09-01", "2026-09-21")).settings.periods_known);
  EXPECT_FALSE(with_settings(period("2026-09-01", "2026-09-31")).settings.periods_known);
  EXPECT_FALSE(with_settings("[[period]\n").settings.periods_known);
}

}  // namespace
}  // namespace schoolpoort

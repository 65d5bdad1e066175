// What the screen writes into settings.toml, and what it leaves alone.
#include "kiosk/catalog/settings_change.hpp"

#include <gmock/gmock.h>

#include "kiosk/catalog/catalog.hpp"
#include "kiosk/catalog/settings_file.hpp"
#include "kiosk/catalog/settings_values.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

std::string built_in() { return read_file(share_folder() / "content" / "settings.toml"); }

std::string changed(const std::string& text, const Settings& before, const Settings& after) {
  const auto made = change_settings(text, "settings.toml", before, after, built_in());
  EXPECT_TRUE(made) << (made ? "" : made.error().text());
  return made ? *made : "";
}

Settings read(const std::string& text) {
  Faults faults;
  SettingsFile file = read_settings_text(text, "settings.toml", {}, faults);
  EXPECT_THAT(faults, IsEmpty());
  for (const auto& found : file.periods) file.settings.periods.push_back(found.piece);
  return file.settings;
}

Settings everything() {
  Settings all;
  all.school = "Sint-Jozef \"aan de Leie\" \\ é";
  all.languages = {{"ar"}, {"nl-BE"}};
  all.pupils = 318;
  all.open.week = usual_week();
  (*all.open.week)[2]->to = 12 * 60;
  all.open.keeps_holidays = true;
  all.idle = Millis{60'000};
  all.warning = Millis{25'000};
  all.thanks = Millis{16'000};
  all.dim_after = Millis{900'000};
  return all;
}

TEST(SettingsChange, EveryValueReadsBackAsItWasMeant) {
  const Settings after = everything();
  EXPECT_EQ(values_of(read(changed("", {}, after))), values_of(after));
}

TEST(SettingsChange, ANewFileExplainsItselfAndEveryKeyInIt) {
  const std::string text = changed("", {}, everything());
  EXPECT_THAT(text, StartsWith("# Wat deze school koos."));
  EXPECT_THAT(text, HasSubstr("/ Number of pupils, 0 to 5000"));
  EXPECT_THAT(text,
              HasSubstr("open_hours = [\"monday 07:30-17:00\", \"tuesday 07:30-17:00\", \"wednesday 07:30-12:00\""));
}

TEST(SettingsChange, WhatAHandWroteStays) {
  const std::string mine =
      "# ours, since the new entrance\nstrip_tiles = 8   # not more\n\nidle_seconds = 45 # for slow readers\n"
      "languages = [\n  \"nl-BE\",  # first\n  \"tr\",\n]\nscan_seconds = 3\n";
  Settings before = read(mine), after = before;
  after.idle = Millis{75'000};
  after.languages = {{"nl-BE"}, {"pl"}};
  EXPECT_EQ(changed(mine, before, after),
            "# ours, since the new entrance\nstrip_tiles = 8   # not more\n\nidle_seconds = 75  # for slow readers\n"
            "languages = [\"nl-BE\", \"pl\"]\nscan_seconds = 3\n");
}

TEST(SettingsChange, AHashInAQuotedNameIsNoRemark) {
  const std::string mine = "school = \"Nr # 5 é\" # our name\npupils = 10\n";
  Settings before = read(mine), after = before;
  after.school = "Nr 6";
  EXPECT_EQ(changed(mine, before, after), "school = \"Nr 6\"  # our name\npupils = 10\n");
}

TEST(SettingsChange, NothingChangedChangesNothing) {
  const std::string mine = "idle_seconds = 60\n\n# kept\n";
  EXPECT_EQ(changed(mine, read(mine), read(mine)), mine);
}

TEST(SettingsChange, ANewKeyNeverFallsIntoAPeriod) {
  const std::string mine =
      "calm = true\n\n# the first one\n[[period]]\ncampaign = \"default\"\nstart = 2027-01-11\nlast = 2027-01-31\n";
  Settings before = read(mine), after = before;
  after.pupils = 200;
  const std::string text = changed(mine, before, after);
  EXPECT_EQ(read(text).pupils, 200);
  EXPECT_LT(text.find("pupils = 200"), text.find("# the first one\n[[period]]"));
}

TEST(SettingsChange, APeriodIsAddedAtTheEnd) {
  const std::string mine = "[[period]]\ncampaign = \"default\"\nstart = 2027-01-11\nlast = 2027-01-31";
  Settings before = read(mine), after = before;
  after.periods.push_back(
      {{"school-2027-03-01"}, day_from_iso("2027-03-01").value(), day_from_iso("2027-03-21").value()});
  const std::string text = changed(mine, before, after);
  EXPECT_THAT(text, StartsWith(mine));
  EXPECT_EQ(read(text).periods, after.periods);
}

TEST(SettingsChange, AFileThatIsNoTomlIsLeftAlone) {
  Settings after;
  after.pupils = 3;
  const auto made = change_settings("idle_seconds = \n[[[", "settings.toml", {}, after, built_in());
  ASSERT_FALSE(made);
  EXPECT_THAT(made.error().text(), HasSubstr("settings.toml"));
}

TEST(SettingsChange, LinesOfAnotherSystemStayReadable) {
  const std::string mine = "school = \"De Ark\"\r\nidle_seconds = 60\r\n";
  Settings before = read(mine), after = before;
  after.idle = Millis{90'000};
  EXPECT_EQ(read(changed(mine, before, after)).school, "De Ark");
}

TEST(SettingsChange, ACampaignMadeAtTheScreenIsOneThatMayBeAsked) {
  Campaign campaign;
  campaign.id = {"school-2027-01-11"};
  campaign.weeks = 2;
  campaign.first_part = 3;
  campaign.first = {"R3"};
  campaign.items = {{"R3"}, {"R4"}, {"G1"}};
  campaign.always = {{"behaviour"}};
  SchoolFolder school;
  school.with("content/campaigns/school-2027-01-11.toml", campaign_text(campaign, {{"rational"}, {"behaviour"}}));
  const Catalog catalog = read_catalog(school.places());
  EXPECT_THAT(catalog.school_faults, IsEmpty());
  const Campaign* found = find(catalog.content.campaigns, campaign.id);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->items, campaign.items);
  EXPECT_EQ(found->always, campaign.always);
}

}  // namespace
}  // namespace schoolpoort

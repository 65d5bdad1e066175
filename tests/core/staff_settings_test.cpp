// The staff's settings as stories: what a touch changes, and what is saved.
#include "kiosk/core/staff_settings.hpp"

#include <gtest/gtest.h>

#include "kiosk/core/next_campaign.hpp"

namespace schoolpoort {
namespace {

using enum SettingsPage;
constexpr Day kEarliest{std::chrono::year{2027} / 1 / 11};

Item item(const char* id, const char* dimension, const char* with = "") {
  Item made;
  made.id = {id};
  made.dimension = {dimension};
  made.together_with = {with};
  return made;
}

SettingsBasis school() {
  SettingsBasis basis;
  basis.offered = {{"nl-BE"}, {"fr-BE"}, {"ar"}};
  basis.earliest = kEarliest;
  basis.items = {item("E1", "emotional"),      item("E3", "emotional"),      item("K2", "knowledge"),
                 item("R3", "rational", "R4"), item("R4", "rational", "R3"), item("G1", "behaviour"),
                 item("T1", "time"),           item("O1", "conviction")};
  basis.usual = {{"E1"}, {"K2"}};
  basis.never_alone = {{"behaviour"}, {"time"}};
  basis.can_undo = true;
  return basis;
}

/// Staff at the settings; what is asked of the world is collected.
struct Settling {
  explicit Settling(SettingsBasis basis = school()) { feed(SettingsRead{std::move(basis)}); }
  Settling& feed(const SettingsEvent& event) {
    now = step(std::move(now), event, effects);
    return *this;
  }
  Settling& open(SettingsPage page, int at = 0) { return feed(SettingsPageTapped{page, at}); }
  Settling& type(const std::string& letters) {
    for (const char letter : letters) feed(LetterTapped{std::string(1, letter)});
    return *this;
  }
  const SaveSettings& saved() const { return std::get<SaveSettings>(effects.back()); }

  StaffSettings now;
  std::vector<SettingsEffect> effects;
};

TEST(StaffSettings, ANameIsTypedAndSavedWithoutTheSpaceAtItsEnd) {
  Settling staff;
  staff.open(name).type("De Ark ").feed(SaveTapped{});
  EXPECT_EQ(staff.saved().after.school, "De Ark");
  EXPECT_EQ(staff.saved().before.school, "");
}

TEST(StaffSettings, ALetterOfTwoBytesIsTakenBackAsOne) {
  std::string typed = "École é";
  take_back_letter(typed);
  EXPECT_EQ(typed, "École ");
  typed = "É";
  take_back_letter(typed);
  EXPECT_EQ(typed, "");
  take_back_letter(typed);
  EXPECT_EQ(typed, "");
}

TEST(StaffSettings, ANameEndsSomewhere) {
  Settling staff;
  staff.open(name);
  for (std::size_t i = 0; i < 2 * kLongestName; ++i) staff.feed(LetterTapped{"é"});
  EXPECT_EQ(staff.now.draft.school.size(), 2 * kLongestName);
}

TEST(StaffSettings, WhatWasNotSavedIsGone) {
  Settling staff;
  staff.open(name).type("De Ark").open(menu).open(name);
  EXPECT_EQ(staff.now.draft.school, "");
  EXPECT_TRUE(staff.effects.empty());
}

TEST(StaffSettings, LanguagesStandInTheOrderOfTheTouches) {
  Settling staff;
  staff.open(languages)
      .feed(LanguageSwitched{{"fr-BE"}})
      .feed(LanguageSwitched{{"tr"}})
      .feed(LanguageSwitched{{"fr-BE"}});
  EXPECT_EQ(staff.now.draft.languages, (std::vector<LanguageTag>{{"nl-BE"}, {"ar"}, {"tr"}, {"fr-BE"}}));
  staff.feed(AllLanguagesTapped{});
  EXPECT_TRUE(staff.now.draft.languages.empty());
}

TEST(StaffSettings, OneLanguageAlwaysStays) {
  Settling staff;
  staff.open(languages);
  for (const char* tag : {"nl-BE", "fr-BE", "ar", "ar"}) staff.feed(LanguageSwitched{{tag}});
  EXPECT_EQ(staff.now.draft.languages.size(), 1U);
}

TEST(StaffSettings, HoursOfADayNeverTurnRound) {
  Settling staff;
  staff.open(hours).feed(SettingSwitched{Setting::always_open}).open(weekday, 2);
  for (int i = 0; i < 200; ++i) staff.feed(SettingStepped{Setting::open_from, 1});
  const OpenHours& hours_now = *(*staff.now.draft.open.week)[2];
  EXPECT_EQ(hours_now.from, hours_now.to - 15);
  for (int i = 0; i < 200; ++i) staff.feed(SettingStepped{Setting::open_to, 1});
  EXPECT_EQ((*staff.now.draft.open.week)[2]->to, kMinutesADay);
}

TEST(StaffSettings, ADayIsClosedAndTheWeekdaysFollowIt) {
  Settling staff;
  staff.open(hours).feed(SettingSwitched{Setting::always_open}).open(weekday, 2);
  staff.feed(SettingStepped{Setting::open_from, 2}).feed(WeekdaysAlikeTapped{}).open(weekday, 4);
  staff.feed(SettingSwitched{Setting::opens}).feed(SaveTapped{});
  const OpenWeek& week = *staff.saved().after.open.week;
  EXPECT_EQ(week[0]->from, 8 * 60);
  EXPECT_FALSE(week[4] || week[5] || week[6]);
}

TEST(StaffSettings, WaitingTimesStayWithinTheirBounds) {
  Settling staff;
  staff.open(waits);
  for (int i = 0; i < 100; ++i)
    for (const Setting each : {Setting::idle, Setting::warning, Setting::thanks, Setting::dim})
      staff.feed(SettingStepped{each, -1});
  EXPECT_EQ(staff.now.draft.idle, Millis{15'000});
  EXPECT_EQ(staff.now.draft.warning, Millis{5'000});
  EXPECT_EQ(staff.now.draft.thanks, Millis{8'000});
  EXPECT_EQ(staff.now.draft.dim_after, Millis{0});
}

TEST(StaffSettings, PupilsAreCountedByHundredsTensAndOnes) {
  Settling staff;
  staff.open(pupils).feed(SettingStepped{Setting::hundreds, 1}).feed(SettingStepped{Setting::tens, 1});
  staff.feed(SettingStepped{Setting::ones, -1}).feed(SaveTapped{});
  EXPECT_EQ(staff.saved().after.pupils, 109);
  for (int i = 0; i < 100; ++i) staff.feed(SettingStepped{Setting::hundreds, 1});
  EXPECT_EQ(staff.now.draft.pupils, kMostPupils);
}

TEST(StaffSettings, SavingEndsOnTheMenuAndAFaultStaysOnItsPage) {
  Settling staff;
  staff.open(pupils).feed(SettingStepped{Setting::tens, 1}).feed(SaveTapped{});
  staff.feed(SettingsDone{SettingsOutcome::not_saved});
  EXPECT_EQ(staff.now.page, pupils);
  EXPECT_EQ(staff.now.draft.pupils, 10);
  staff.feed(SettingsDone{SettingsOutcome::saved});
  EXPECT_EQ(staff.now.page, menu);
  EXPECT_EQ(staff.now.told, SettingsOutcome::saved);
  staff.open(waits);
  EXPECT_EQ(staff.now.told, SettingsOutcome::none);
}

TEST(StaffSettings, TheLastChangeIsTakenBackOnlyWhereThereIsOne) {
  Settling staff;
  staff.feed(UndoTapped{});
  EXPECT_TRUE(std::holds_alternative<UndoSettings>(staff.effects.back()));
  SettingsBasis fresh = school();
  fresh.can_undo = false;
  Settling first(fresh);
  first.feed(UndoTapped{});
  EXPECT_TRUE(first.effects.empty());
}

TEST(NextCampaign, BeginsWithTheUsualQuestionsAsEarlyAsMayBe) {
  Settling staff;
  staff.open(dates);
  EXPECT_EQ(staff.now.campaign, (CampaignDraft{kEarliest, 3, false, {{"E1"}, {"K2"}}}));
}

TEST(NextCampaign, NeverBeginsBeforeWhatRunsIsOverAndLastsTwoWeeksAtLeast) {
  Settling staff;
  staff.open(dates);
  for (int i = 0; i < 20; ++i)
    for (const Setting each : {Setting::week, Setting::day, Setting::length}) staff.feed(SettingStepped{each, -1});
  EXPECT_EQ(staff.now.campaign.start, kEarliest);
  EXPECT_EQ(last_day(staff.now.campaign) - kEarliest, std::chrono::days{13});
}

TEST(NextCampaign, AMomentIsOneDay) {
  Settling staff;
  staff.open(dates).feed(SettingSwitched{Setting::moment}).open(items).feed(SaveTapped{});
  const PlannedPeriod& planned = staff.saved().after.periods.back();
  EXPECT_EQ(planned.start, planned.last);
}

TEST(NextCampaign, IsSavedAsACampaignOfTheSchoolAndAPeriod) {
  Settling staff;
  staff.open(dates).feed(SettingStepped{Setting::week, 1}).open(items).feed(ItemSwitched{{"O1"}}).feed(SaveTapped{});
  const SaveSettings& wish = staff.saved();
  ASSERT_TRUE(wish.campaign);
  EXPECT_EQ(wish.campaign->id, CampaignId{"school-2027-01-18"});
  EXPECT_EQ(wish.campaign->items, (std::vector<ItemId>{{"E1"}, {"K2"}, {"O1"}}));
  EXPECT_EQ(wish.campaign->first, ItemId{"E1"});
  EXPECT_EQ(wish.campaign->first_part, 3);
  EXPECT_EQ(wish.campaign->always, (std::vector<DimensionId>{{"knowledge"}, {"conviction"}}));
  ASSERT_EQ(wish.after.periods.size(), 1U);
  EXPECT_EQ(wish.after.periods[0].campaign, wish.campaign->id);
  EXPECT_EQ(wish.after.periods[0].last - wish.after.periods[0].start, std::chrono::days{20});
  EXPECT_TRUE(wish.before.periods.empty());
}

TEST(NextCampaign, QuestionsThatGoTogetherComeAndGoTogether) {
  Settling staff;
  staff.open(dates).open(items).feed(ItemSwitched{{"R4"}});
  EXPECT_EQ(staff.now.campaign.items, (std::vector<ItemId>{{"E1"}, {"K2"}, {"R3"}, {"R4"}}));
  staff.feed(ItemSwitched{{"R3"}});
  EXPECT_EQ(staff.now.campaign.items, (std::vector<ItemId>{{"E1"}, {"K2"}}));
}

TEST(NextCampaign, NothingAloneThatSaysNothingAlone) {
  const SettingsBasis basis = school();
  EXPECT_EQ(fault_of({kEarliest, 3, false, {}}, basis), CampaignFault::empty);
  EXPECT_EQ(fault_of({kEarliest, 3, false, {{"G1"}, {"T1"}}}, basis), CampaignFault::only_behaviour);
  EXPECT_EQ(fault_of({kEarliest, 3, false, {{"G1"}, {"E1"}}}, basis), CampaignFault::none);
  EXPECT_EQ(fault_of({kEarliest, 3, false, std::vector<ItemId>(25, ItemId{"E1"})}, basis), CampaignFault::too_many);
}

TEST(NextCampaign, QuestionsAreShownAFewAtATimeAndOneDimensionAtATime) {
  std::vector<Item> items(7, item("E1", "emotional"));
  items.push_back(item("K2", "knowledge"));
  const auto pages = pages_of(items);
  ASSERT_EQ(pages.size(), 3U);
  EXPECT_EQ(pages[0].size(), 5U);
  EXPECT_EQ(pages[1].size(), 2U);
  EXPECT_EQ(pages[2].front().id, ItemId{"K2"});
  EXPECT_TRUE(pages_of({}).empty());
}

TEST(NextCampaign, WithAFaultIsNotSaved) {
  Settling staff;
  staff.open(dates).open(items).feed(ItemSwitched{{"E1"}}).feed(ItemSwitched{{"K2"}}).feed(SaveTapped{});
  EXPECT_TRUE(staff.effects.empty());
}

}  // namespace
}  // namespace schoolpoort

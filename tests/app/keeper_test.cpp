// The life of periods, told over a box in memory.
#include "kiosk/app/keeper.hpp"

#include <gtest/gtest.h>

#include "tests/support/forms.hpp"
#include "tests/support/memory_box.hpp"

namespace schoolpoort {
namespace {

Catalog small_catalog() {
  Catalog catalog;
  catalog.content.scales = {
      {{"f3"},
       ScaleKind::ordered,
       {{{"no"}, {"answer_f3_no"}, {}}, {{"a_little"}, {"answer_f3_a_little"}, {}}, {{"yes"}, {"answer_f3_yes"}, {}}}}};
  for (const char* id : {"E1", "K2", "O1"})
    catalog.content.items.push_back({{id}, 1, {"emotional"}, {"f3"}, {std::string("item_") + id}, {}, "3.1"});
  catalog.content.campaigns = {{{"default"}, 3, 5, {"E1"}, {{"E1"}, {"K2"}, {"O1"}}, {}}};
  catalog.languages = {{{"nl-BE"}, {{{"item_E1"}, {"Voelt u zich welkom?", true}}}}};
  return catalog;
}

/// A keeper over a memory box that the test can still reach.
struct Kept {
  Catalog catalog = small_catalog();
  MemoryBox* box = nullptr;
  bool openable = true;
  Keeper keeper{[this]() -> Result<std::unique_ptr<Box>> {
                  if (!openable) return Error{"answers.db", "", "the disk is read-only."};
                  auto made = std::make_unique<MemoryBox>();
                  box = made.get();
                  return std::unique_ptr<Box>(std::move(made));
                },
                catalog};

  void visits(int count, const char* on) {
    for (int at = 0; at < count; ++at)
      EXPECT_TRUE(keeper.end({{{{{"E1"}, Reply::chosen, {{"yes"}}}}, {}}, Outcome::done, {"nl-BE"}}, day(on)));
  }
};

TEST(Keeper, TheFirstStartOpensTheDefaultCampaign) {
  Kept kept;
  ASSERT_TRUE(kept.keeper.settle(day("2026-09-01")));
  EXPECT_TRUE(kept.keeper.may_ask());
  const Period& period = *kept.box->period();
  EXPECT_EQ(period.number, 1);
  EXPECT_EQ(iso(period.end), "2026-09-22");
  EXPECT_EQ(period.form.questions[0].label, "Voelt u zich welkom?");
}

TEST(Keeper, APeriodThatIsOverAndLargeEnoughIsReleasedAndTheNextBegins) {
  Kept kept;
  ASSERT_TRUE(kept.keeper.settle(day("2026-09-01")));
  for (const char* on : {"2026-09-01", "2026-09-02", "2026-09-03"}) kept.visits(5, on);
  ASSERT_TRUE(kept.keeper.settle(day("2026-09-22")));
  ASSERT_EQ(kept.box->released()->size(), 1U);
  EXPECT_EQ(value(kept.box->released()->front().release, 0, 0), 15);
  EXPECT_EQ(kept.box->period()->number, 2);
  EXPECT_EQ(iso(kept.box->period()->start), "2026-09-22");
  EXPECT_EQ(kept.box->contents().tally, Tally{});
}

/// What is released of 34 visits that said all sorts, when closing fails so many times first.
Release released_after(int failures) {
  Kept kept;
  EXPECT_TRUE(kept.keeper.settle(day("2026-09-01")));
  const char* says[] = {"no", "a_little", "yes", "yes"};
  for (int at = 0; at < 34; ++at) {
    const Visit visit{{{{"E1"}, Reply::chosen, {{says[at % 4]}}}}, {}};
    EXPECT_TRUE(kept.keeper.end({visit, Outcome::done, {"nl-BE"}}, day("2026-09-01") + std::chrono::days{at % 5}));
  }
  for (int failure = 0; failure < failures; ++failure) {
    kept.box->fail_next_save();
    EXPECT_FALSE(kept.keeper.settle(day("2026-09-22")));
  }
  EXPECT_TRUE(kept.keeper.settle(day("2026-09-22")));
  return kept.box->released()->at(0).release;
}

// Two different roundings of the same counts would tell more than one.
TEST(Keeper, AnOpeningThatFailedIsDrawnTheSameAgain) {
  EXPECT_EQ(released_after(1), released_after(0));
  EXPECT_EQ(released_after(3), released_after(0));
}

TEST(Keeper, AParentEveningWithTooFewVisitsGoesOnForTwoWeeks) {
  Kept kept;
  kept.catalog.settings.periods = {{{"default"}, day("2026-09-01"), day("2026-09-01")}};
  ASSERT_TRUE(kept.keeper.settle(day("2026-09-01")));
  kept.visits(19, "2026-09-01");
  ASSERT_TRUE(kept.keeper.settle(day("2026-09-02")));
  EXPECT_EQ(iso(kept.box->period()->end), "2026-09-16");
  EXPECT_EQ(kept.box->remarks().at(0).remedy, "fewer than 20 visits on its one day: it goes on as a campaign");
}

TEST(Keeper, APeriodWithTooFewAnswersRunsOnWithThem) {
  Kept kept;
  ASSERT_TRUE(kept.keeper.settle(day("2026-09-01")));
  kept.visits(5, "2026-09-02");
  ASSERT_TRUE(kept.keeper.settle(day("2026-09-22")));
  EXPECT_TRUE(kept.box->released()->empty());
  EXPECT_EQ(iso(kept.box->period()->end), "2026-10-13");
  EXPECT_EQ(visits(kept.box->contents().tally), 5);
}

TEST(Keeper, AVisitThatAPowerCutLeftCountsOnce) {
  Kept kept;
  ASSERT_TRUE(kept.keeper.settle(day("2026-09-01")));
  ASSERT_TRUE(kept.keeper.keep({{{{"E1"}, Reply::chosen, {{"no"}}}}, {}}));
  ASSERT_TRUE(kept.keeper.settle(day("2026-09-02")));
  ASSERT_TRUE(kept.keeper.settle(day("2026-09-02")));
  EXPECT_EQ(kept.box->contents().tally.questions[0][0].chosen[0], 1);
  EXPECT_FALSE(kept.box->contents().visit);
}

TEST(Keeper, WhatCannotBeWrittenStopsTheAskingUntilItCan) {
  Kept kept;
  ASSERT_TRUE(kept.keeper.settle(day("2026-09-01")));
  kept.box->fail_next_save();
  EXPECT_FALSE(kept.keeper.keep({{{{"E1"}, Reply::chosen, {{"no"}}}}, {}}));
  EXPECT_FALSE(kept.keeper.may_ask());
  EXPECT_TRUE(kept.keeper.trouble());
  ASSERT_TRUE(kept.keeper.settle(day("2026-09-01")));
  EXPECT_TRUE(kept.keeper.may_ask());
}

TEST(Keeper, ABoxThatCannotBeOpenedIsTriedAgain) {
  Kept kept;
  kept.openable = false;
  EXPECT_FALSE(kept.keeper.settle(day("2026-09-01")));
  EXPECT_FALSE(kept.keeper.may_ask());
  EXPECT_EQ(kept.keeper.trouble()->thing, "answers.db");
  kept.openable = true;
  EXPECT_TRUE(kept.keeper.settle(day("2026-09-01")));
  EXPECT_TRUE(kept.keeper.may_ask());
}

TEST(Keeper, AClockInThePastAsksNothing) {
  Kept kept;
  ASSERT_TRUE(kept.keeper.settle(day("2026-09-01")));
  ASSERT_TRUE(kept.keeper.settle(day("1970-01-01")));
  EXPECT_FALSE(kept.keeper.may_ask());
  ASSERT_TRUE(kept.keeper.settle(day("2026-09-02")));
  EXPECT_TRUE(kept.keeper.may_ask());
}

TEST(Keeper, BetweenPlannedPeriodsNothingIsAsked) {
  Kept kept;
  kept.catalog.settings.periods = {{{"default"}, day("2026-10-01"), day("2026-10-20")}};
  ASSERT_TRUE(kept.keeper.settle(day("2026-09-01")));
  EXPECT_FALSE(kept.keeper.may_ask());
  EXPECT_FALSE(kept.keeper.trouble());
  ASSERT_TRUE(kept.keeper.settle(day("2026-10-02")));
  EXPECT_TRUE(kept.keeper.may_ask());
  EXPECT_EQ(iso(kept.box->period()->end), "2026-10-21");
}

TEST(Keeper, WhereAPlannedPeriodCannotBeReadNothingIsOpenedInItsPlace) {
  Kept kept;
  kept.catalog.settings.periods_known = false;
  EXPECT_FALSE(kept.keeper.settle(day("2026-09-01")));
  EXPECT_FALSE(kept.keeper.may_ask());
  EXPECT_EQ(kept.keeper.trouble()->thing, "settings.toml");
}

TEST(Keeper, APeriodThatIsOpenGoesOnWhenTheSettingsCannotBeRead) {
  Kept kept;
  ASSERT_TRUE(kept.keeper.settle(day("2026-09-01")));
  kept.catalog.settings.periods_known = false;
  ASSERT_TRUE(kept.keeper.settle(day("2026-09-02")));
  EXPECT_TRUE(kept.keeper.may_ask());
}

TEST(Keeper, DrawsByWhatThisPeriodAskedSoFar) {
  Kept kept;
  ASSERT_TRUE(kept.keeper.settle(day("2026-09-01")));
  ASSERT_TRUE(kept.keeper.end(
      {{{{{"E1"}, Reply::chosen, {{"yes"}}}, {{"K2"}, Reply::shown, {}}}, {}}, Outcome::done, {"nl-BE"}},
      day("2026-09-01")));
  kept.catalog.content.campaigns[0].first_part = 2;
  const auto order = kept.keeper.draw([](std::uint32_t) { return 0U; });
  EXPECT_EQ(order.front(), ItemId{"E1"});
  EXPECT_EQ(order.size(), 3U);
}

}  // namespace
}  // namespace schoolpoort

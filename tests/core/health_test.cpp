// When the kiosk needs somebody.
#include "kiosk/core/health.hpp"

#include <gtest/gtest.h>

#include "tests/support/forms.hpp"

namespace schoolpoort {
namespace {

Health fine() {
  Health health;
  health.can_keep_answers = true;
  health.period = three_weeks();
  health.today = health.period->start + std::chrono::days{3};
  health.free_bytes = 1'000'000'000;
  return health;
}

TEST(Health, IsWellWhenNothingAsksForAttention) { EXPECT_TRUE(all_is_well(fine())); }

TEST(Health, IsNotWellWithATroubleAFullDiskOrAnswersThatAreNotKept) {
  Health trouble = fine(), full = fine(), lost = fine();
  trouble.troubles.push_back({TroubleKind::slide, {"slides/a.png", "", "x"}});
  full.free_bytes = 1000;
  lost.can_keep_answers = false;
  for (const Health& health : {trouble, full, lost}) EXPECT_FALSE(all_is_well(health));
}

TEST(Health, BetweenTwoPeriodsNothingIsKeptAndAllIsWell) {
  Health between = fine();
  between.period.reset();
  between.can_keep_answers = false;
  EXPECT_TRUE(all_is_well(between));
}

TEST(Health, NoClockBeforeTheProgramThePeriodOrTheLastExportIsBelievedNorOneFarOff) {
  EXPECT_FALSE(clock_is_odd(fine()));
  for (const char* day : {"1970-01-01", "2026-08-31", "2060-01-01"}) {
    Health odd = fine();
    odd.period.reset();
    odd.today = day_from_iso(day).value();
    EXPECT_TRUE(clock_is_odd(odd)) << day;
  }
  Health before = fine();
  before.today = before.period->start - std::chrono::days{1};
  EXPECT_TRUE(clock_is_odd(before));
  Health back = fine();
  back.last_export = back.today + std::chrono::days{1};
  EXPECT_TRUE(clock_is_odd(back));
}

}  // namespace
}  // namespace schoolpoort

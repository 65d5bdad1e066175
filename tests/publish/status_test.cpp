// The health of the kiosk as JSON.
#include "kiosk/publish/status.hpp"

#include <gtest/gtest.h>

#include "tests/support/forms.hpp"

namespace schoolpoort {
namespace {

TEST(Status, SaysOnlyTenOrMoreAboutAnOpenPeriod) {
  Health health;
  health.period = three_weeks();
  health.ten_or_more = true;
  const std::string json = health_json(health);
  EXPECT_NE(json.find("\"visits_so_far\": \"10 or more\""), std::string::npos);
  EXPECT_NE(json.find("\"last_day\": \"2026-09-21\""), std::string::npos);
}

TEST(Status, TellsEachTroubleWithItsRemedy) {
  Health health;
  health.troubles = {{"answers.db", "", "the disk is full: free some space."}};
  EXPECT_NE(health_json(health).find("the disk is full: free some space."), std::string::npos);
}

TEST(Status, AFileNameThatIsNoTextDoesNotHideTheRest) {
  Health health;
  health.troubles = {{"slides/\xff.png", "", "rename it."}};
  EXPECT_NE(health_json(health).find("rename it."), std::string::npos);
}

}  // namespace
}  // namespace schoolpoort

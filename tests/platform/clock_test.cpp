// The machine's clock: steady for screens, a local day for periods.
#include <gtest/gtest.h>

#include <cstdlib>

#include "kiosk/platform/platform.hpp"

namespace schoolpoort {
namespace {

/// The time zone of this process, put back at the end.
class TimeZone {
 public:
  explicit TimeZone(const char* name) {
    if (const char* now = std::getenv("TZ")) before_ = now;
    setenv("TZ", name, 1);
  }
  ~TimeZone() { before_ ? setenv("TZ", before_->c_str(), 1) : unsetenv("TZ"); }
  TimeZone(const TimeZone&) = delete;
  TimeZone& operator=(const TimeZone&) = delete;

 private:
  std::optional<std::string> before_;
};

Day day_at(const char* zone) {
  const TimeZone here(zone);
  return system_clock()->today();
}

TEST(SystemClock, NeverGoesBack) {
  const auto clock = system_clock();
  const Moment first = clock->now();
  EXPECT_GE(clock->now(), first);
}

TEST(SystemClock, CountsTheSameMomentsAsTheSteadyClock) {
  const auto apart = std::chrono::steady_clock::now() - system_clock()->now();
  EXPECT_LT(apart, std::chrono::seconds(5));
  EXPECT_GE(apart, std::chrono::seconds(0));
}

TEST(SystemClock, TodayIsTheLocalDay) {
  // 26 hours lie between these two: at every moment it is already tomorrow, or the day after, in the east.
  const Day west = day_at("WEST+12");
  const Day east = day_at("EAST-14");
  const auto apart = east - west;
  EXPECT_GE(apart, std::chrono::days(1));
  EXPECT_LE(apart, std::chrono::days(2));
}

TEST(SystemClock, TodayInUtcIsTheDayOfTheUtcClock) {
  const Day before = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  const Day today = day_at("UTC");
  const Day after = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  EXPECT_GE(today, before);
  EXPECT_LE(today, after);
}

}  // namespace
}  // namespace schoolpoort

// When the screen is awake.
#include "kiosk/core/opening.hpp"

#include <gtest/gtest.h>

namespace schoolpoort {
namespace {

constexpr Day kMonday{std::chrono::year{2026} / 11 / 23};
constexpr Day kSaturday{std::chrono::year{2026} / 11 / 28};

LocalTime at(Day day, const char* clock) { return {day, minute_from_clock(clock).value()}; }

OpenTimes weekdays() { return {usual_week(), false}; }

TEST(Opening, WithoutHoursTheScreenIsAlwaysAwake) { EXPECT_TRUE(is_open({}, {}, at(kSaturday, "03:00"))); }

TEST(Opening, FromTheFirstMinuteToTheOneBeforeTheLast) {
  EXPECT_FALSE(is_open(weekdays(), {}, at(kMonday, "07:29")));
  EXPECT_TRUE(is_open(weekdays(), {}, at(kMonday, "07:30")));
  EXPECT_TRUE(is_open(weekdays(), {}, at(kMonday, "16:59")));
  EXPECT_FALSE(is_open(weekdays(), {}, at(kMonday, "17:00")));
}

TEST(Opening, ADayWithoutHoursIsClosed) { EXPECT_FALSE(is_open(weekdays(), {}, at(kSaturday, "10:00"))); }

TEST(Opening, HolidaysCloseOnlyWhereTheSchoolKeepsThem) {
  const std::vector<Holiday> calendar{{"Herfstvakantie", kMonday, kMonday}};
  OpenTimes keeps = weekdays();
  EXPECT_TRUE(is_open(keeps, calendar, at(kMonday, "10:00")));
  keeps.keeps_holidays = true;
  EXPECT_FALSE(is_open(keeps, calendar, at(kMonday, "10:00")));
  EXPECT_TRUE(is_open(keeps, calendar, at(kMonday + std::chrono::days{1}, "10:00")));
  EXPECT_FALSE(is_open({{}, true}, calendar, at(kMonday, "10:00")));
}

TEST(Opening, TheNextChangeIsTheOpeningTheClosingOrMidnight) {
  EXPECT_EQ(minutes_until_change(weekdays(), at(kMonday, "07:00")), 30);
  EXPECT_EQ(minutes_until_change(weekdays(), at(kMonday, "16:30")), 30);
  EXPECT_EQ(minutes_until_change(weekdays(), at(kMonday, "23:00")), 60);
  EXPECT_EQ(minutes_until_change(weekdays(), at(kSaturday, "23:00")), 60);
  EXPECT_EQ(minutes_until_change({}, at(kMonday, "00:00")), kMinutesADay);
}

TEST(Opening, BetweenTwoMinutesOfADayTheAnswerChangesOnlyWhereItWasForetold) {
  for (const Day day : {kMonday, kSaturday})
    for (int minute = 0; minute < kMinutesADay;) {
      const int until = minutes_until_change(weekdays(), {day, minute});
      for (int later = minute; later < std::min(minute + until, kMinutesADay); ++later)
        ASSERT_EQ(is_open(weekdays(), {}, {day, later}), is_open(weekdays(), {}, {day, minute})) << later;
      minute += until;
    }
}

TEST(Opening, ATimeIsWrittenAndReadTheSameWay) {
  for (int minute = 0; minute <= kMinutesADay; ++minute) EXPECT_EQ(minute_from_clock(clock_text(minute)), minute);
  for (const char* none : {"", "7:30", "07.30", "07:60", "24:01", "99:00", "07:3a", "007:30"})
    EXPECT_FALSE(minute_from_clock(none)) << none;
}

}  // namespace
}  // namespace schoolpoort

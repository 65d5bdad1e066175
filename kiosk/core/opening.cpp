// Weekdays, holidays, minutes.
#include "kiosk/core/opening.hpp"

#include <algorithm>

namespace schoolpoort {
namespace {

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

OpenWeek usual_week() {
  OpenWeek week;
  for (std::size_t day = 0; day < 5; ++day) week[day] = OpenHours{};
  return week;
}

std::size_t weekday_of(Day day) { return std::chrono::weekday{day}.iso_encoding() - 1; }

bool is_open(const OpenTimes& times, const std::vector<Holiday>& calendar, LocalTime now) {
  const bool free = std::ranges::any_of(
      calendar, [&](const Holiday& holiday) { return holiday.first <= now.day && now.day <= holiday.last; });
  if (times.keeps_holidays && free) return false;
  if (!times.week) return true;
  const auto& hours = (*times.week)[weekday_of(now.day)];
  return hours && hours->from <= now.minute && now.minute < hours->to;
}

int minutes_until_change(const OpenTimes& times, LocalTime now) {
  int next = kMinutesADay;
  if (times.week)
    if (const auto& hours = (*times.week)[weekday_of(now.day)])
      for (const int change : {hours->to, hours->from})
        if (change > now.minute) next = change;
  return std::max(1, next - now.minute);
}

std::string clock_text(int minute) { return two_digits(minute / 60) + ":" + two_digits(minute % 60); }

std::optional<int> minute_from_clock(const std::string& text) {
  if (text.size() != 5 || text[2] != ':') return {};
  for (const std::size_t at : {0U, 1U, 3U, 4U})
    if (!is_digit(text[at])) return {};
  const int hour = (text[0] - '0') * 10 + text[1] - '0', minute = (text[3] - '0') * 10 + text[4] - '0';
  if (minute > 59 || hour * 60 + minute > kMinutesADay) return {};
  return hour * 60 + minute;
}

}  // namespace schoolpoort

// When the school is open: hours by weekday, holidays, and whether the screen is awake. Pure; knows no clock.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/core/time.hpp"

namespace schoolpoort {

/// Minutes since midnight; `from` lies before `to`, which is the first minute that is closed.
struct OpenHours {
  int from = 7 * 60 + 30, to = 17 * 60;
  bool operator==(const OpenHours&) const = default;
};

inline constexpr int kMinutesADay = 24 * 60;
/// Monday first; nothing: closed that day.
using OpenWeek = std::array<std::optional<OpenHours>, 7>;

/// What a school opens at first thought: Monday to Friday.
OpenWeek usual_week();

/// A school holiday or a public one, both days inclusive.
struct Holiday {
  std::string name;
  Day first{}, last{};
  bool operator==(const Holiday&) const = default;
};

/// What decides whether the screen is awake. Without a week it always is, but for holidays where it keeps them.
struct OpenTimes {
  std::optional<OpenWeek> week;
  bool keeps_holidays = false;
  bool operator==(const OpenTimes&) const = default;
};

/// Local time to the minute. Only opening hours know it.
struct LocalTime {
  Day day{};
  int minute = 0;  ///< since midnight
};

bool is_open(const OpenTimes& times, const std::vector<Holiday>& calendar, LocalTime now);

/// Minutes until is_open() may say otherwise: the next times, closing or midnight.
int minutes_until_change(const OpenTimes& times, LocalTime now);

/// Monday is 0.
std::size_t weekday_of(Day day);

/// "07:30"
std::string clock_text(int minute);
/// Minutes since midnight of "07:30", up to "24:00"; nothing when it is no time.
std::optional<int> minute_from_clock(const std::string& text);

}  // namespace schoolpoort

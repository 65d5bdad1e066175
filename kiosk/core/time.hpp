// Time as the kiosk knows it: a monotonic moment for screens, a calendar day for periods. Never a time of day per
// answer.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>

namespace schoolpoort {

using Millis = std::chrono::milliseconds;
/// Milliseconds since some fixed start, never going back; says nothing about the time of day.
using Moment = std::chrono::time_point<std::chrono::steady_clock, Millis>;

/// A calendar day in local time.
using Day = std::chrono::sys_days;

/// "2026-11-23"
std::string iso(Day day);
/// The day of "2026-11-23", nothing when the text is no existing day.
std::optional<Day> day_from_iso(const std::string& text);

}  // namespace schoolpoort

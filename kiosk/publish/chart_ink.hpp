// How answers look in the charts: by shade and by pattern, so that they stay apart in grey and for every kind of eyes.
#pragma once

#include "kiosk/publish/svg_text.hpp"

namespace schoolpoort {

inline constexpr const char* kInk = "#1F2A37";
inline constexpr const char* kPaper = "#FFFFFF";
inline constexpr const char* kQuiet = "#5F5F5F";

/// Striped: the negative side; light: the middle; full: the positive side; the strong ones at both ends.
enum class Look { strong_no, no, middle, yes, strong_yes, kind, dont_know, skipped };

/// The look of answer `at` of `count` graded ones, the negative pole first.
Look look_of(std::size_t at, std::size_t count);

void fill(SvgText& svg, Spot at, double width, double height, Look look);
void dot(SvgText& svg, Spot centre, double radius, Look look);
/// The colour of a number that stands on it.
const char* number_on(Look look);

}  // namespace schoolpoort

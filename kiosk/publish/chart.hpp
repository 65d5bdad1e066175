// The drawings of a report: one item's answers, how chance reaches, the wheel of seven. Takes figures, reckons none.
#pragma once

#include <string>
#include <vector>

#include "kiosk/core/report.hpp"

namespace schoolpoort {

struct Chart {
  std::string svg;
  double width = 0, height = 0;
};

/// What stands beside the figures, in the report's language.
struct ChartWords {
  std::vector<std::string> answers;  ///< in the order of the item's answers
  std::string dont_know, skipped;
  std::string share;  ///< head of the row of ten
  std::string now, before, expected;
};

/// Graded answers from a middle line, below the row of ten with the band; other answers as plain bars. Below thirty
/// answers each visit is a dot. Nothing for an item with too few.
Chart answers_chart(const ItemReport& item, const ChartWords& words);

struct WheelSlice {
  std::string name;
  std::string below;  ///< "3 questions", "not asked"
  bool asked = false;
  bool attention = false;
};
/// Seven parts of equal size: the wheel says what was asked, never how well.
Chart wheel_chart(const std::vector<WheelSlice>& parts, const std::string& attention);

}  // namespace schoolpoort

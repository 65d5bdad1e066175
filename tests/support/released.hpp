// A closed period with figures of every kind, and its words, for tests of what is published.
#pragma once

#include "kiosk/core/report.hpp"

namespace schoolpoort {

/// Six questions from 2026-09-01 on: E1 with 90 answers, E3 with 13 (no percentages), K2 with none, R3 where several
/// may be chosen, O1 on five points with a semicolon and quotes in its words, O4 a picture question. Doubtful visits
/// are told apart at E1 only.
ReleasedPeriod a_released_period(int number = 1);

/// The seven, in the framework's order.
const std::vector<Dimension>& the_seven_dimensions();

}  // namespace schoolpoort

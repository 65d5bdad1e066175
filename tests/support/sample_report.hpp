// A report with something of everything: few and many answers, a period before, a prediction, a question of kinds.
#pragma once

#include "kiosk/core/report.hpp"

namespace schoolpoort {

/// Of nine questions in three dimensions; the other four were not asked. Every reading of it is fixed.
Report sample_report();

}  // namespace schoolpoort

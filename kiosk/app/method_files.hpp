// The method page that goes with every period. Knows no folder to write to.
#pragma once

#include "kiosk/app/exporting.hpp"

namespace schoolpoort {

/// method.html and method.pdf, the period's language first. Error when a text or the fonts cannot be read.
Result<Files> method_files(const PeriodExport& period);

}  // namespace schoolpoort

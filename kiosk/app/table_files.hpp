// The tables of a period, for Excel, SPSS and programs. Knows no folder to write to.
#pragma once

#include "kiosk/app/exporting.hpp"

namespace schoolpoort {

/// The workbook, the SPSS file, the CSV files, and what describes them. Error when memory or the temporary folder is
/// full.
Result<Files> table_files(const PeriodExport& period);

}  // namespace schoolpoort

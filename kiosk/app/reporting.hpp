// The report of a period as a page and on paper. Knows no folder to write to.
#pragma once

#include "kiosk/app/exporting.hpp"

namespace schoolpoort {

/// The language a report is written in when nobody says: the school's, where there are words for it, else Dutch.
LanguageTag report_language(const Catalog& catalog);

/// report.html and report.pdf. Error when the fonts cannot be read.
Result<Files> report_files(const PeriodExport& period);

}  // namespace schoolpoort

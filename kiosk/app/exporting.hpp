// What an export holds, for the commands and for the staff's stick alike. Knows no folder to write to.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/app/paths.hpp"
#include "kiosk/catalog/catalog.hpp"
#include "kiosk/core/box.hpp"
#include "kiosk/core/report.hpp"
#include "kiosk/publish/results.hpp"

namespace schoolpoort {

struct ExportSource {
  const std::vector<ReleasedPeriod>& periods;  ///< all, oldest first
  bool try_out = false;
  const Catalog& catalog;
  const Paths& paths;
  std::optional<LanguageTag> language{};           ///< of the words; otherwise the staff's nearest to the school's
  std::optional<int> only{};                       ///< number of the one period to export; otherwise all
  std::function<void(const std::string&)> tell{};  ///< hears each step of long work, and what is left out and why
};

/// One period, and what any format is made from. Holds nothing that a later period could change.
struct PeriodExport {
  const ReleasedPeriod& released;
  const Report& report;
  const Catalog& catalog;
  const Paths& paths;
  LanguageTag language;
};

/// Some of a period's files by their plain names, "results.csv". To add a format, write one and put it into the list in
/// exporting.cpp.
using FileMaker = Result<Files> (*)(const PeriodExport&);

/// Every file, each in its period's folder (publish/layout.hpp). The same periods give the same names and bytes on any
/// day. Error when a page cannot be made.
Result<Files> files_to_export(const ExportSource& source);

/// The report of the period at that place, with what the team predicted of it.
Report report_of(const ExportSource& source, std::size_t at);

/// The staff's language that a word like "nl", "fr" or "en" means; nothing when there is none.
std::optional<LanguageTag> language_called(const Catalog& catalog, const std::string& word);

}  // namespace schoolpoort

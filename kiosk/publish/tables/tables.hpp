// Every table of closed periods: the workbook, the SPSS file, the CSV files, what describes them to programs, and
// the page that tells people what is what.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "kiosk/core/report.hpp"
#include "kiosk/publish/results.hpp"

namespace schoolpoort {

/// What the tables are made from. All must outlive it.
struct TableSource {
  const std::vector<ReleasedPeriod>& periods;  ///< at least one, oldest first
  const Report* report = nullptr;              ///< of the last of them; without one there is no sheet per dimension
  std::string school{};                        ///< its name, may be empty
  std::vector<TableWords> words{};             ///< the report's language first; Dutch, French and English are all there
  /// "ar" to "Arabisch", in the report's language.
  std::function<std::string(const LanguageTag&)> language_name{};
  std::vector<std::string> beside{};  ///< other files of the same folder that the page may tell about
  bool try_out = false;
};

/// results.xlsx, results.sav, three CSV files, datapackage.json and LEES-MIJ.txt; of a try-out each name begins with
/// TRY-OUT-. The same source gives the same bytes. Error when memory or the temporary folder is full.
Result<Files> tables(const TableSource& source);

}  // namespace schoolpoort

// A table as a file for SPSS, PSPP and R. Only for this folder's own files.
#pragma once

#include <map>
#include <string>

#include "kiosk/core/result.hpp"
#include "kiosk/publish/tables/grid.hpp"

namespace schoolpoort {

/// What people read of a table with codes.
struct Labels {
  std::string file;                                                 ///< of the file itself
  std::map<std::string, std::string> columns;                       ///< column to what it holds
  std::map<std::string, std::map<std::string, std::string>> codes;  ///< column to code to meaning
};

/// The same rows as the CSV: numbers and days as numbers, an empty field as missing. `made` is the date in the file.
Result<std::string> sav(const Grid& grid, const Labels& labels, Day made);

}  // namespace schoolpoort

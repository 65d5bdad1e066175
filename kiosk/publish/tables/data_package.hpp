// datapackage.json: what the CSV files hold, for programs (Frictionless Data Package, version 1). Only for this
// folder's own files.
#pragma once

#include <vector>

#include "kiosk/publish/tables/tables.hpp"

namespace schoolpoort {

/// One CSV file of the package.
struct PackedTable {
  const Grid& grid;
  std::string file;  ///< its name
  const std::string& bytes;
};

/// Licence and contact are left to the school.
std::string data_package(const std::vector<PackedTable>& packed, const TableSource& source);

}  // namespace schoolpoort

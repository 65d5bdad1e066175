// A table to CSV as a Dutch-language Excel opens it: UTF-8 with a byte-order mark, semicolons, CRLF. Knows no period.
#pragma once

#include <string>

#include "kiosk/publish/tables/grid.hpp"

namespace schoolpoort {

/// The whole file, the columns' names first. A field is quoted when it holds a semicolon, a quote or a line end.
std::string csv(const Grid& grid);

}  // namespace schoolpoort

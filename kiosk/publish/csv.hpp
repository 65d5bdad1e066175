// Rows to CSV as a Dutch-language Excel opens it: UTF-8 with a byte-order mark, semicolons, CRLF. Knows no period.
#pragma once

#include <string>
#include <vector>

namespace schoolpoort {

using CsvRow = std::vector<std::string>;

/// The whole file. A field is quoted when it holds a semicolon, a quote or a line end.
std::string csv(const std::vector<CsvRow>& rows);

}  // namespace schoolpoort

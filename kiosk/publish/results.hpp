// Released periods as tables: the figures, and the codebook that explains every code. Columns are described in
// README.md.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "kiosk/core/box.hpp"

namespace schoolpoort {

/// File name to contents. The same periods give the same bytes, on any day and any machine.
using Files = std::map<std::string, std::string>;

/// results.csv, visits.csv and codebook.csv; of a try-out each name begins with TRY-OUT and each row says so.
/// `fields` is content/export/codebook.csv: the rows that explain columns and fixed codes.
Files results(const std::vector<ReleasedPeriod>& periods, bool try_out, const std::string& fields);

}  // namespace schoolpoort

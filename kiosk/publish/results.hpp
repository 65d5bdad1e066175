// Released periods as tables: the figures, and the codebook that explains every code. Columns are described in
// README.md.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "kiosk/core/box.hpp"

namespace schoolpoort {

/// Name to contents; a name may lead into folders below (layout.hpp). The same periods give the same bytes, on any day
/// and any machine.
using Files = std::map<std::string, std::string>;

/// results.csv, visits.csv and codebook.csv; of a try-out each row says so.
/// `fields` is content/export/codebook.csv: the rows that explain columns and fixed codes.
Files results(const std::vector<ReleasedPeriod>& periods, bool try_out, const std::string& fields);

}  // namespace schoolpoort

// Released periods as tables: the figures, and the codebook that explains every code. Columns are described in
// README.md.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "kiosk/core/box.hpp"
#include "kiosk/publish/tables/grid.hpp"
#include "kiosk/publish/tables/words.hpp"

namespace schoolpoort {

/// Name to contents; a name may lead into folders below (layout.hpp). The same periods give the same bytes, on any day
/// and any machine.
using Files = std::map<std::string, std::string>;

/// One row an answer to a question among all visits, those without doubt, and the doubtful; what was not released has
/// no row. Of a try-out each row says so.
Grid results_grid(const std::vector<ReleasedPeriod>& periods, bool try_out);
/// One row a count of visits or days.
Grid visits_grid(const std::vector<ReleasedPeriod>& periods, bool try_out);
/// One row a code: the columns of the other two, the fixed codes, and every question and answer that was asked, each
/// wording once.
Grid codebook_grid(const std::vector<ReleasedPeriod>& periods, const TableWords& words);

}  // namespace schoolpoort

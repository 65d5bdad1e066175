// Periods, releases and remarks as rows of the database, written and read back. Knows no key and no counts.
#pragma once

#include <optional>
#include <vector>

#include "kiosk/core/box.hpp"
#include "kiosk/store/database.hpp"

namespace schoolpoort {

// The writers belong inside a transaction of the caller.
Result<Done> write_open_period(Database& database, const Period& period);
Result<Done> write_closed(Database& database, const Release& release);
Result<Done> write_new_end(Database& database, const Period& period, Day end);
Result<Done> write_remark(Database& database, const Error& remark);

Result<std::optional<Period>> read_open_period(Database& database);
/// The highest number a period ever had, 0 before the first.
Result<int> read_highest_number(Database& database);
/// Oldest first.
Result<std::vector<ReleasedPeriod>> read_released(Database& database);
/// Oldest first.
Result<std::vector<Error>> read_remarks(Database& database);

}  // namespace schoolpoort

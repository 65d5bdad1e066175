// What an export holds, for the command and for the staff's stick alike. Knows no folder to write to.
#pragma once

#include <vector>

#include "kiosk/catalog/catalog.hpp"
#include "kiosk/core/box.hpp"
#include "kiosk/publish/results.hpp"

namespace schoolpoort {

/// Every file of the released periods. Error when the method page cannot be made.
Result<Files> files_to_export(const std::vector<ReleasedPeriod>& periods, bool try_out, const Settings& settings,
                              const Places& places);

}  // namespace schoolpoort

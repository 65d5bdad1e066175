// Writes files so that a folder never holds half of one.
#pragma once

#include <filesystem>

#include "kiosk/core/result.hpp"
#include "kiosk/publish/results.hpp"

namespace schoolpoort {

/// Names may lead into folders below ("school/period/a.csv"). A folder below that is new appears whole or not at all;
/// into one that is there already each file is written beside, synced, read back and renamed into place, and files of
/// others stay. On an Error nothing half written stays behind, and no folder made for it.
Result<Done> write_files(const std::filesystem::path& folder, const Files& files);

}  // namespace schoolpoort

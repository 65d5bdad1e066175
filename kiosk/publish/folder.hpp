// Writes files so that a folder never holds half of one.
#pragma once

#include <filesystem>

#include "kiosk/core/result.hpp"
#include "kiosk/publish/results.hpp"

namespace schoolpoort {

/// Each file is written beside, synced, read back and renamed into place; on an Error no new file of ours stays behind.
Result<Done> write_files(const std::filesystem::path& folder, const Files& files);

}  // namespace schoolpoort

// The staff's PIN as a hash in a file of the data folder. Knows no pad and no wait.
#pragma once

#include <filesystem>
#include <string>

#include "kiosk/core/result.hpp"
#include "kiosk/core/staff_events.hpp"

namespace schoolpoort {

/// damaged: the file is there and holds no hash of ours, or cannot be read.
PinKept pin_kept_in(const std::filesystem::path& file);

/// Takes 64 MiB of memory and about a tenth of a second, on purpose (Argon2id, libsodium's interactive limits).
PinVerdict check_pin(const std::filesystem::path& file, const std::string& pin);

/// The hash is in place of the one before, or nothing has changed: also after a power cut.
Result<Done> store_pin(const std::filesystem::path& file, const std::string& pin);

/// The next one at the door chooses a new PIN. Done also where there was none.
Result<Done> forget_pin(const std::filesystem::path& file);

}  // namespace schoolpoort

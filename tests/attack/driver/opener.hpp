// What opens with which key: for counting only, no attacker gets to see it. Knows not what the plain bytes mean.
#pragma once

#include <filesystem>
#include <string>

#include "kiosk/core/result.hpp"
#include "kiosk/store/secret.hpp"

namespace schoolpoort {

std::string hex(Bytes bytes);

/// The plain bytes of the box in a database that nobody holds open, as hex. Error when it does not open.
Result<std::string> open_with_key(const std::filesystem::path& database, const std::filesystem::path& keys);

/// `boxes`: a file of sealed boxes, one after the other. `keys`: a file of keys, likewise. The boxes that any of them
/// opens, counted from 0.
std::string opened(const std::filesystem::path& boxes, const std::filesystem::path& keys);

}  // namespace schoolpoort

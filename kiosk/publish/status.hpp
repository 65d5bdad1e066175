// The kiosk's health for a script (JSON) and for a telephone (short lines). Says nothing that could be watched answer
// by answer.
#pragma once

#include <string>

#include "kiosk/core/health.hpp"

namespace schoolpoort {

/// One JSON object, indented, with a final newline.
std::string health_json(const Health& health);

/// The same in short lines for a QR picture: file names without their folders, at most kMostNote bytes; what does not
/// fit is counted.
std::string health_note(const Health& health);
inline constexpr std::size_t kMostNote = 900;

}  // namespace schoolpoort

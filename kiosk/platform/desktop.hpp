// What only the desktop around the kiosk may do for it, asked for over D-Bus. Knows not whether there is one.
#pragma once

#include <string>

#include "kiosk/core/result.hpp"

namespace schoolpoort {

/// Has udisks2 unmount the file system on that device (/dev/sdb1). Error when there is no udisks2, or when it will not.
Result<Done> ask_the_desktop(const std::string& device);

}  // namespace schoolpoort

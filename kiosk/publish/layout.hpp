// How the files of an export are called and where they lie. README.md draws it. Knows no contents and no disk.
#pragma once

#include <string>

#include "kiosk/core/period.hpp"
#include "kiosk/publish/results.hpp"

namespace schoolpoort {

/// A name that every file system takes, from ASCII letters: nothing but letters, digits and " .,'()_-", 60 at most, no
/// name that Windows keeps for itself; "Schoolpoort" when nothing is left.
std::string folder_name(const std::string& plain);

/// "De Regenboog/2026-09-01_2026-09-21"; of a try-out the first begins with TRY-OUT. `school`: in ASCII, may be empty.
std::string period_folder(const std::string& school, const Period& period, bool try_out);

/// The same files in that folder; of a try-out each name begins with TRY-OUT.
Files in_folder(const std::string& folder, Files files, bool try_out);

}  // namespace schoolpoort

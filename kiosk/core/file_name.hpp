// A name for a file or folder that a FAT stick and Windows take. Pure; knows no disk.
#pragma once

#include <string>

namespace schoolpoort {

/// `words` without what FAT or Windows forbid: <>:"/\|?* and control characters become "-", spaces and dots at either
/// end go, the names of devices (CON, LPT1) get "_" before them, and what is longer than 80 bytes is cut between two
/// characters. "schoolpoort" where nothing is left. A safe name stays as it is.
std::string file_name(const std::string& words);

}  // namespace schoolpoort

// The page that tells what each file is, for who opens the stick. Only for this folder's own files.
#pragma once

#include "kiosk/publish/tables/tables.hpp"

namespace schoolpoort {

inline constexpr const char* kReadMe = "LEES-MIJ.txt";

/// Dutch, French and English after each other: of the files given and those beside, which are known; what to open them
/// with; what the figures are and are not. With a byte-order mark and CRLF, as Notepad likes it.
std::string read_me(const Files& files, const TableSource& source);

}  // namespace schoolpoort

// Any name in letters that every disk, stick and mail program takes. Knows no file system.
#pragma once

#include <string>

namespace schoolpoort {

/// In ASCII: other scripts as they sound in Latin letters, letters without accents, nothing for what has no sound.
std::string plain_letters(const std::string& utf8);

}  // namespace schoolpoort

// Boxes that leak on purpose, one known leak each: the attacker must see through every one of them, or he proves
// nothing.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "kiosk/core/box.hpp"

namespace schoolpoort {

/// "rows": one row an answer, numbered. "random-keys": one row an answer under 16 random bytes, freed bytes zeroed.
/// "words": one row an answer with its day, its moment and a uuid. "counters": the vector of the sealed box, in the
/// clear. "counters-wal": the same through a write-ahead log. The database is made in the folder `data`; periods live
/// in memory only. Error when the name is none of these.
Result<std::unique_ptr<Box>> open_leaky_box(const std::string& kind, const std::filesystem::path& data);

}  // namespace schoolpoort

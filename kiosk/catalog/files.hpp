// Text files of a folder, read whole. Knows no format.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "kiosk/core/result.hpp"

namespace schoolpoort {

using Faults = std::vector<Error>;

/// Where one reading takes place: a folder, whose it is, and where its faults go. `faults` must outlive it.
struct Layer {
  std::filesystem::path root;
  bool built_in = true;  ///< built-in files must spell out every key; a school says only what it wants
  Faults* faults = nullptr;
};

/// The path as staff know it: from the layer's root on, "content/items/emotional.toml".
std::string name_in(const Layer& layer, const std::filesystem::path& file);

/// Every regular file below `folder` whose name ends in `ending` (".toml"), hidden ones not; sorted by path. A missing
/// folder holds none.
std::vector<std::filesystem::path> files_below(const std::filesystem::path& folder, const std::string& ending);

/// All bytes of a text file. Error (thing: `name`) when it cannot be read, or is larger than any text of ours.
Result<std::string> read_text(const std::filesystem::path& file, const std::string& name);

}  // namespace schoolpoort

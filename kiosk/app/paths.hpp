// Where the program's data and the school's lie, as the environment given to it says.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "kiosk/catalog/catalog.hpp"
#include "kiosk/store/store.hpp"

namespace schoolpoort {

/// What the command line says about places; nothing: the usual ones.
struct PathWishes {
  std::optional<std::filesystem::path> data;      ///< the school's folder
  std::optional<std::filesystem::path> key;       ///< the key's folder
  std::optional<std::filesystem::path> share;     ///< the program's content, locales, fonts
  std::optional<std::filesystem::path> settings;  ///< a settings file instead of the school's
};

struct Paths {
  Places places;
  StorePlace store;
  std::filesystem::path staff_pin;  ///< the hash of the staff's PIN
  std::filesystem::path cache;      ///< may be thrown away at any time
  std::filesystem::path program;    ///< this program, to run once more; empty: nothing is drawn apart
};

/// Usual places: <program>/../share/schoolpoort, $XDG_DATA_HOME/schoolpoort, $XDG_STATE_HOME/schoolpoort/key,
/// $XDG_CACHE_HOME/schoolpoort, $CREDENTIALS_DIRECTORY/schoolpoort-machine. With a data folder of its own the key lies
/// beside it, in <data>-key, never inside.
Paths paths_from(const PathWishes& wishes, const std::function<const char*(const char*)>& environment);

}  // namespace schoolpoort

// Puts what cannot be opened aside under new names: nothing is ever overwritten. Knows not what is inside.
#pragma once

#include "kiosk/core/result.hpp"
#include "kiosk/store/secret.hpp"
#include "kiosk/store/store.hpp"

namespace schoolpoort {

/// The key file of that place.
std::filesystem::path key_path(const StorePlace& place);

/// One set of names that are all free: the database's folder gets "box-put-aside-1.bin", the key folder the key.
struct Aside {
  std::filesystem::path sealed;    ///< a sealed box that did not open
  std::filesystem::path database;  ///< a damaged database
  std::filesystem::path keys;      ///< the key file of that moment
};
Aside free_names(const StorePlace& place);
/// Whether anything was put aside before.
bool is_something_aside(const StorePlace& place);

/// Keeps a sealed box (none when empty) and moves the key file, if there is one.
Result<Done> put_box_aside(const StorePlace& place, const Aside& aside, Bytes sealed);

}  // namespace schoolpoort

// The door to what lasts on disk: opens the sealed box. Knows nothing of screens, campaigns or the calendar.
#pragma once

#include <filesystem>
#include <memory>

#include "kiosk/core/box.hpp"

namespace schoolpoort {

struct StorePlace {
  std::filesystem::path database;    ///< the file of counts and released tables; its folder is made when it is missing
  std::filesystem::path key_folder;  ///< holds the key; on another file system, out of reach of exports and back-ups
  std::filesystem::path machine_secret{};  ///< file with a secret of this machine; empty where there is none
};

struct Wish {
  bool try_out_if_new = false;  ///< a box that does not exist yet is made as a try-out, for ever
};

/// The box at that place; a new, empty one where there is none. The caller owns it; nobody else can open it meanwhile.
/// What cannot be opened (put back, damaged, key lost) is put aside under a new name, an empty box starts, and
/// remarks() says so. Error when another process holds it, or the place cannot be written.
Result<std::unique_ptr<Box>> open_sealed_box(const StorePlace& place, const Wish& wish);

/// Whether both folders lie, or would lie, on one file system: who takes or copies that disk has both.
bool share_a_disk(const std::filesystem::path& one, const std::filesystem::path& other);

/// Error when results written to `folder` would lie beside the key.
Result<Done> may_export_to(const std::filesystem::path& folder, const StorePlace& place);

/// Keeps answers out of core dumps, debuggers and swap, for the whole process; call it once, first of all.
/// Error when memory may not be locked: the kiosk runs on, but swap must then be off.
Result<Done> harden_process();

}  // namespace schoolpoort

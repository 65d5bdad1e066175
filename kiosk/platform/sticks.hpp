// Memory sticks that somebody plugged in and the system mounted: by a desktop, or by the kiosk's own unit. Mounts none;
// asks for them to be let go.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "kiosk/core/result.hpp"
#include "kiosk/core/time.hpp"

namespace schoolpoort {

/// What the kiosk writes on a stick lies in this folder of it.
inline constexpr const char* kStickFolder = "Schoolpoort";

struct Stick {
  std::filesystem::path folder;
  std::string name;  ///< as its owner knows it
  std::uint64_t free_bytes = 0;
  bool writable = false;
  bool operator==(const Stick&) const = default;
};

/// Where sticks appear. A folder that matches is a stick only while something is mounted there.
struct StickPlaces {
  std::filesystem::path mounts = "/proc/self/mounts";
  std::vector<std::string> patterns{"/media/*/*", "/run/media/*/*", "/run/schoolpoort/sticks/*"};
  /// The kiosk's own: schoolpoort-stick@.service mounts them.
  std::filesystem::path own = "/run/schoolpoort/sticks";
  /// A file here, named as the folder of one of them, asks for it to be let go.
  std::filesystem::path wishes = "/run/schoolpoort/let-go";
};

/// In the order of their folders; none where the table of mounts cannot be read.
std::vector<Stick> find_sticks(const StickPlaces& places);

/// Asks whoever mounted it to let that stick go and waits until it is no longer there, for `patience` at most. Error
/// when it still is: then it must not be pulled out yet.
Result<Done> let_go(const std::filesystem::path& folder, const StickPlaces& places, Millis patience);

/// Everything written to that stick so far is on it when this returns.
Result<Done> flush_stick(const std::filesystem::path& folder);

}  // namespace schoolpoort

// Memory sticks that somebody plugged in and the system mounted: by a desktop, or by the kiosk's own unit. Mounts none.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "kiosk/core/result.hpp"

namespace schoolpoort {

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
  std::vector<std::string> patterns{"/media/*/*", "/run/media/*/*", "/run/schoolpoort/stick*"};
};

/// In the order of their folders; none where the table of mounts cannot be read.
std::vector<Stick> find_sticks(const StickPlaces& places);

/// Everything written to that stick so far is on it when this returns.
Result<Done> flush_stick(const std::filesystem::path& folder);

}  // namespace schoolpoort

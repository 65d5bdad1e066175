// Sleeps until an input device stirs. Knows not what the devices say: it reads nothing but the fact that they spoke.
#pragma once

#include <csignal>
#include <filesystem>
#include <map>
#include <optional>

#include "kiosk/core/time.hpp"
#include "kiosk/platform/descriptor.hpp"

namespace schoolpoort {

/// For screens without a window system, where SDL's own wait looks a thousand times a second.
class InputWatch {
 public:
  /// Watches every event* of `folder` (/dev/input), also those plugged in later. No folder: only wake() ends a sleep.
  explicit InputWatch(std::optional<std::filesystem::path> folder);

  /// Returns when a device spoke, came or went, wake() was called, a signal came that `asleep` lets through, or the
  /// time has passed (no value: for ever). It may return early for no reason.
  void sleep(std::optional<Millis> at_most, const sigset_t& asleep);
  /// Ends a sleep, the next one if nobody sleeps; from any thread.
  void wake() const;
  /// How many devices it listens to.
  std::size_t devices() const { return devices_.size(); }

 private:
  void find_devices();
  bool listen_for_new_devices();
  void hear(const std::filesystem::path& device, short what);
  std::optional<Millis> longest(std::optional<Millis> wanted) const;

  std::optional<std::filesystem::path> folder_;
  Descriptor nudge_;
  Descriptor plugging_;
  std::map<std::filesystem::path, Descriptor> devices_;
  Moment settled_{};  ///< until then a device that was plugged in may still be getting ready
};

}  // namespace schoolpoort

// Tells whoever started the kiosk (systemd) that pictures are shown and that the loop still turns. Where nobody asked
// it is silent and wakes nobody.
#pragma once

#include <optional>

#include "kiosk/core/time.hpp"

namespace schoolpoort {

/// Reads from the environment who listens (NOTIFY_SOCKET) and how often he wants to hear (WATCHDOG_USEC).
class Watchdog {
 public:
  Watchdog();
  /// Tells that the kiosk goes away on purpose.
  ~Watchdog();
  Watchdog(const Watchdog&) = delete;
  Watchdog& operator=(const Watchdog&) = delete;

  /// A frame is on its way to the screen. A console shows only its third: then the kiosk is ready.
  void shown();
  /// Also where nobody waits for it.
  bool is_ready() const { return frames_left_ == 0; }
  /// The loop turned. Tells it at most twice in the time after which it would be missed.
  void turned(Moment now);
  /// When turned() is wanted again at the latest.
  std::optional<Moment> next() const;

 private:
  int frames_left_ = 0;          ///< until it is ready
  std::optional<Millis> every_;  ///< half of what systemd allows
  std::optional<Moment> told_;
};

}  // namespace schoolpoort

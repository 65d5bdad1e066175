// By sd_notify(3) and sd_watchdog_enabled(3).
#include "kiosk/platform/watchdog.hpp"

#include <systemd/sd-daemon.h>

#include <cstdint>
#include <cstdlib>

namespace schoolpoort {
namespace {

constexpr int kFirstFrames = 3;

void tell(const char* what) { (void)sd_notify(0, what); }

}  // namespace

Watchdog::Watchdog() {
  if (std::getenv("NOTIFY_SOCKET")) frames_left_ = kFirstFrames;
  std::uint64_t microseconds = 0;
  if (sd_watchdog_enabled(0, &microseconds) > 0) every_ = Millis{static_cast<Millis::rep>(microseconds / 2000)};
}

Watchdog::~Watchdog() { tell("STOPPING=1"); }

void Watchdog::shown() {
  if (frames_left_ > 0 && --frames_left_ == 0) tell("READY=1");
}

void Watchdog::turned(Moment now) {
  if (!every_ || (told_ && now < *told_ + *every_)) return;
  tell("WATCHDOG=1");
  told_ = now;
}

std::optional<Moment> Watchdog::next() const {
  if (!every_ || !told_) return {};
  return *told_ + *every_;
}

}  // namespace schoolpoort

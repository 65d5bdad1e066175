// poll() on the input devices, on their folder and on a nudge. Knows no SDL.
#include "kiosk/platform/input_watch.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <vector>

namespace schoolpoort {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr Millis kSettling = 2s;      // udev needs a moment before a new device may be opened and SDL hears of it
constexpr Millis kLookAgain = 100ms;  // while settling
constexpr Millis kNoFolder = 1s;      // no folder to watch yet: look again that often

Moment now() { return std::chrono::time_point_cast<Millis>(std::chrono::steady_clock::now()); }

// Reads what is there and forgets it. False when the other end is gone.
bool empty_out(const Descriptor& from) {
  std::array<char, 4096> forgotten;
  ssize_t got = 0;
  do {
    got = read(from.number(), forgotten.data(), forgotten.size());
  } while (got > 0 || (got < 0 && errno == EINTR));
  return got < 0 && errno == EAGAIN;
}

}  // namespace

InputWatch::InputWatch(std::optional<fs::path> folder)
    : folder_(std::move(folder)), nudge_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
  if (!folder_) return;
  listen_for_new_devices();
  find_devices();
}

bool InputWatch::listen_for_new_devices() {
  Descriptor plugging(inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
  // IN_ATTRIB: udev opens the device up to us only after it has made it.
  if (inotify_add_watch(plugging.number(), folder_->c_str(), IN_CREATE | IN_ATTRIB | IN_DELETE) < 0) return false;
  plugging_ = std::move(plugging);
  return true;
}

void InputWatch::find_devices() {
  std::error_code gone;
  for (const fs::directory_entry& entry : fs::directory_iterator(*folder_, gone)) {
    if (!entry.path().filename().string().starts_with("event") || devices_.contains(entry.path())) continue;
    Descriptor device(open(entry.path().c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (device) devices_.emplace(entry.path(), std::move(device));
  }
}

std::optional<Millis> InputWatch::longest(std::optional<Millis> wanted) const {
  std::optional<Millis> most;
  if (folder_ && !plugging_) most = kNoFolder;
  if (now() < settled_) most = kLookAgain;
  if (!wanted || !most) return wanted ? wanted : most;
  return std::min(*wanted, *most);
}

void InputWatch::sleep(std::optional<Millis> at_most, const sigset_t& asleep) {
  std::vector<pollfd> ears{{nudge_.number(), POLLIN, 0}, {plugging_.number(), POLLIN, 0}};
  std::vector<fs::path> names;
  for (const auto& [path, device] : devices_) {
    ears.push_back({device.number(), POLLIN, 0});
    names.push_back(path);
  }
  const std::optional<Millis> limit = longest(at_most);
  const Millis left = std::max(limit.value_or(0ms), Millis::zero());
  const timespec span{left.count() / 1000, left.count() % 1000 * 1'000'000};
  if (ppoll(ears.data(), ears.size(), limit ? &span : nullptr, &asleep) < 0) return;

  for (std::size_t i = 0; i < names.size(); ++i) hear(names[i], ears[i + 2].revents);
  if (ears[0].revents) empty_out(nudge_);
  if (ears[1].revents) {
    empty_out(plugging_);
    settled_ = now() + kSettling;
  }
  if (folder_ && !plugging_) listen_for_new_devices();
  if (now() < settled_ || (folder_ && devices_.empty())) find_devices();
}

void InputWatch::hear(const fs::path& device, short what) {
  if (what && !empty_out(devices_.at(device))) devices_.erase(device);
}

void InputWatch::wake() const { eventfd_write(nudge_.number(), 1); }

}  // namespace schoolpoort

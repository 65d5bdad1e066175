// org.freedesktop.UDisks2, by sd-bus(3).
#include "kiosk/platform/desktop.hpp"

#include <systemd/sd-bus.h>

#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <memory>

namespace schoolpoort {
namespace {

using OwnedBus = std::unique_ptr<sd_bus, decltype([](sd_bus* bus) { sd_bus_flush_close_unref(bus); })>;
using OwnedText = std::unique_ptr<char, decltype([](char* text) { std::free(text); })>;

class BusError {
 public:
  BusError() = default;
  ~BusError() { sd_bus_error_free(&error_); }
  BusError(const BusError&) = delete;
  BusError& operator=(const BusError&) = delete;
  sd_bus_error* out() { return &error_; }
  std::string words(int failed) const { return error_.message ? error_.message : std::strerror(-failed); }

 private:
  sd_bus_error error_ = SD_BUS_ERROR_NULL;
};

// "/dev/sdb1" is the object ".../sdb1"; a locked stick lies behind a link to "/dev/dm-0".
OwnedText object_of(const std::string& device) {
  std::error_code unknown;
  const std::filesystem::path real = std::filesystem::canonical(device, unknown);
  const std::string name = (unknown ? std::filesystem::path(device) : real).filename();
  char* path = nullptr;
  (void)sd_bus_path_encode("/org/freedesktop/UDisks2/block_devices", name.c_str(), &path);
  return OwnedText(path);
}

}  // namespace

Result<Done> ask_the_desktop(const std::string& device) {
  sd_bus* opened = nullptr;
  if (const int failed = sd_bus_open_system(&opened); failed < 0)
    return Error{device, "", std::string("the desktop cannot be asked to let it go: ") + std::strerror(-failed) + "."};
  const OwnedBus bus(opened);
  BusError why;
  const OwnedText object = object_of(device);
  const int done = sd_bus_call_method(bus.get(), "org.freedesktop.UDisks2", object.get(),
                                      "org.freedesktop.UDisks2.Filesystem", "Unmount", why.out(), nullptr, "a{sv}", 0);
  if (done >= 0) return Done{};
  return Error{device, "", "the desktop does not let it go: " + why.words(done)};
}

}  // namespace schoolpoort

// What a desktop's udisks2 is asked, over a D-Bus of the test's own.
#include "kiosk/platform/desktop.hpp"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <systemd/sd-bus.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <thread>

#include "tests/support/place.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

constexpr const char* kBusy = "org.freedesktop.UDisks2.Error.DeviceBusy";

/// dbus-daemon, for this test alone; it is the system's bus as long as it lives.
class PrivateBus {
 public:
  PrivateBus() {
    const std::string address = "unix:path=" + (folder_.path() / "bus").string();
    const std::filesystem::path configuration = folder_.path() / "bus.conf";
    write_file(configuration, "<busconfig><listen>" + address +
                                  "</listen><policy context='default'><allow send_destination='*' eavesdrop='true'/>"
                                  "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
    daemon_ = ::fork();
    if (daemon_ == 0) {
      ::execlp("dbus-daemon", "dbus-daemon", "--nofork", ("--config-file=" + configuration.string()).c_str(), nullptr);
      ::_exit(127);
    }
    while (!std::filesystem::exists(folder_.path() / "bus") && ::waitpid(daemon_, nullptr, WNOHANG) == 0)
      std::this_thread::yield();
    ::setenv("DBUS_SYSTEM_BUS_ADDRESS", address.c_str(), 1);
  }
  ~PrivateBus() {
    ::unsetenv("DBUS_SYSTEM_BUS_ADDRESS");
    ::kill(daemon_, SIGTERM);
    ::waitpid(daemon_, nullptr, 0);
  }
  PrivateBus(const PrivateBus&) = delete;
  PrivateBus& operator=(const PrivateBus&) = delete;

 private:
  TestFolder folder_;
  pid_t daemon_ = 0;
};

/// A udisks2 with one stick, /dev/sdb1.
class Udisks {
 public:
  explicit Udisks(bool lets_go) : lets_go_(lets_go) {
    static const sd_bus_vtable filesystem[] = {
        SD_BUS_VTABLE_START(0), SD_BUS_METHOD("Unmount", "a{sv}", "", unmount, SD_BUS_VTABLE_UNPRIVILEGED),
        SD_BUS_VTABLE_END};
    sd_bus_open_system(&bus_);
    sd_bus_add_object_vtable(bus_, nullptr, "/org/freedesktop/UDisks2/block_devices/sdb1",
                             "org.freedesktop.UDisks2.Filesystem", filesystem, this);
    sd_bus_request_name(bus_, "org.freedesktop.UDisks2", 0);
    loop_ = std::thread([this] {
      while (!over_)
        if (sd_bus_process(bus_, nullptr) == 0) sd_bus_wait(bus_, 10'000);
    });
  }
  ~Udisks() {
    over_ = true;
    loop_.join();
    sd_bus_flush_close_unref(bus_);
  }
  Udisks(const Udisks&) = delete;
  Udisks& operator=(const Udisks&) = delete;
  int unmounted() const { return unmounted_; }

 private:
  static int unmount(sd_bus_message* message, void* self, sd_bus_error* error) {
    auto* udisks = static_cast<Udisks*>(self);
    if (!udisks->lets_go_) return sd_bus_error_set(error, kBusy, "target is busy");
    ++udisks->unmounted_;
    return sd_bus_reply_method_return(message, "");
  }

  bool lets_go_;
  std::atomic<int> unmounted_ = 0;
  std::atomic<bool> over_ = false;
  sd_bus* bus_ = nullptr;
  std::thread loop_;
};

TEST(Desktop, UnmountsTheStickWhenAsked) {
  const PrivateBus bus;
  const Udisks udisks(true);
  EXPECT_TRUE(ask_the_desktop("/dev/sdb1"));
  EXPECT_EQ(udisks.unmounted(), 1);
}

TEST(Desktop, SaysWhyItDoesNotLetGo) {
  const PrivateBus bus;
  const Udisks udisks(false);
  const auto asked = ask_the_desktop("/dev/sdb1");
  ASSERT_FALSE(asked);
  EXPECT_NE(asked.error().text().find("target is busy"), std::string::npos) << asked.error().text();
}

TEST(Desktop, OneThatKnowsNoSuchStickIsAnError) {
  const PrivateBus bus;
  const Udisks udisks(true);
  EXPECT_FALSE(ask_the_desktop("/dev/sdc1"));
}

TEST(Desktop, WithoutUdisksOrABusItIsAnError) {
  {
    const PrivateBus bus;
    EXPECT_FALSE(ask_the_desktop("/dev/sdb1"));
  }
  ::setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/bus", 1);
  EXPECT_FALSE(ask_the_desktop("/dev/sdb1"));
  ::unsetenv("DBUS_SYSTEM_BUS_ADDRESS");
}

}  // namespace
}  // namespace schoolpoort

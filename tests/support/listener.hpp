// Hears what a program tells systemd. For one test at a time: the environment belongs to the process.
#pragma once

#include <sys/socket.h>
#include <sys/un.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "tests/support/place.hpp"

namespace schoolpoort {

class Listener {
 public:
  /// `allowed`: how long the watchdog waits, in microseconds; 0: there is none.
  explicit Listener(std::uint64_t allowed) : socket_(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = folder_.path() / "notify";
    path.copy(address.sun_path, sizeof(address.sun_path) - 1);
    (void)::bind(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
    ::setenv("NOTIFY_SOCKET", path.c_str(), 1);
    if (allowed > 0) ::setenv("WATCHDOG_USEC", std::to_string(allowed).c_str(), 1);
  }
  ~Listener() {
    ::close(socket_);
    ::unsetenv("NOTIFY_SOCKET");
    ::unsetenv("WATCHDOG_USEC");
  }
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;

  /// What was told since the last call.
  std::vector<std::string> heard() {
    std::vector<std::string> all;
    char text[256];
    for (ssize_t got = 0; (got = ::recv(socket_, text, sizeof text, MSG_DONTWAIT)) > 0;)
      all.emplace_back(text, static_cast<std::size_t>(got));
    return all;
  }

 private:
  TestFolder folder_;
  int socket_;
};

}  // namespace schoolpoort

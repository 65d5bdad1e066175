// Reads the system's table of mounts (fstab(5): spaces are written \040).
#include "kiosk/platform/sticks.hpp"

#include <fcntl.h>
#include <fnmatch.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <map>
#include <sstream>
#include <thread>

#include "kiosk/platform/descriptor.hpp"
#include "kiosk/platform/desktop.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

bool is_octal(char c) { return c >= '0' && c <= '7'; }

std::string unescaped(const std::string& text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '\\' && i + 3 < text.size() && is_octal(text[i + 1]) && is_octal(text[i + 2]) &&
                        is_octal(text[i + 3]);
    if (escape) {
      plain += static_cast<char>((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0'));
      i += 3;
    } else {
      plain += text[i];
    }
  }
  return plain;
}

bool is_stick_place(const std::string& folder, const std::vector<std::string>& patterns) {
  return std::ranges::any_of(patterns, [&](const std::string& pattern) {
    return ::fnmatch(pattern.c_str(), folder.c_str(), FNM_PATHNAME) == 0;
  });
}

struct Mount {
  std::string device, folder;
};

std::vector<Mount> mounted(const fs::path& table) {
  std::vector<Mount> all;
  std::ifstream mounts(table);
  for (std::string line; std::getline(mounts, line);) {
    std::istringstream fields(line);
    std::string device, folder;
    if (fields >> device >> folder) all.push_back({unescaped(device), unescaped(folder)});
  }
  return all;
}

// A stick made for Linux keeps its owner: there the kiosk's unit gives us a folder of our own.
bool may_write(const fs::path& stick) {
  return ::access(stick.c_str(), W_OK) == 0 || ::access((stick / kStickFolder).c_str(), W_OK) == 0;
}

std::string device_at(const fs::path& folder, const fs::path& table) {
  std::string device;
  for (const Mount& mount : mounted(table))
    if (mount.folder == folder) device = mount.device;  // the last lies on top
  return device;
}

// The kiosk's own unit listens (schoolpoort-let-go.path).
Result<Done> ask_the_unit(const fs::path& folder, const fs::path& wishes) {
  if (std::ofstream(wishes / folder.filename())) return Done{};
  return Error{wishes, folder.filename(), "nobody can be asked to let it go: is schoolpoort-let-go.path running?"};
}

}  // namespace

std::vector<Stick> find_sticks(const StickPlaces& places) {
  std::map<std::string, Stick> found;
  for (const auto& [device, folder] : mounted(places.mounts)) {
    struct statvfs facts {};
    if (!is_stick_place(folder, places.patterns) || ::statvfs(folder.c_str(), &facts) != 0) continue;
    const bool writable = (facts.f_flag & ST_RDONLY) == 0 && may_write(folder);
    found[folder] = {folder, fs::path(folder).filename(), std::uint64_t{facts.f_bavail} * facts.f_frsize, writable};
  }
  std::vector<Stick> sticks;
  for (auto& [folder, stick] : found) sticks.push_back(std::move(stick));
  return sticks;
}

Result<Done> let_go(const fs::path& folder, const StickPlaces& places, Millis patience) {
  constexpr Millis kLook{50};
  const std::string device = device_at(folder, places.mounts);
  if (device.empty()) return Done{};
  const bool own = folder.parent_path() == places.own;
  if (auto asked = own ? ask_the_unit(folder, places.wishes) : ask_the_desktop(device); !asked) return asked;
  for (Millis waited{0}; waited < patience; waited += kLook) {
    if (device_at(folder, places.mounts).empty()) return Done{};
    std::this_thread::sleep_for(kLook);
  }
  return Error{folder, "", "is still in use: do not pull it out yet."};
}

Result<Done> flush_stick(const fs::path& folder) {
  const Descriptor stick(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (stick && ::syncfs(stick.number()) == 0) return Done{};
  return Error{folder, "", std::string(std::strerror(errno)) + ": put the stick in again."};
}

}  // namespace schoolpoort

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

#include "kiosk/platform/descriptor.hpp"

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

}  // namespace

std::vector<Stick> find_sticks(const StickPlaces& places) {
  std::map<std::string, Stick> found;
  std::ifstream mounts(places.mounts);
  for (std::string line; std::getline(mounts, line);) {
    std::istringstream fields(line);
    std::string device, folder;
    if (!(fields >> device >> folder)) continue;
    folder = unescaped(folder);
    struct statvfs facts {};
    if (!is_stick_place(folder, places.patterns) || ::statvfs(folder.c_str(), &facts) != 0) continue;
    const bool writable = (facts.f_flag & ST_RDONLY) == 0 && ::access(folder.c_str(), W_OK) == 0;
    found[folder] = {folder, fs::path(folder).filename(), std::uint64_t{facts.f_bavail} * facts.f_frsize, writable};
  }
  std::vector<Stick> sticks;
  for (auto& [folder, stick] : found) sticks.push_back(std::move(stick));
  return sticks;
}

Result<Done> flush_stick(const fs::path& folder) {
  const Descriptor stick(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (stick && ::syncfs(stick.number()) == 0) return Done{};
  return Error{folder, "", std::string(std::strerror(errno)) + ": put the stick in again."};
}

}  // namespace schoolpoort

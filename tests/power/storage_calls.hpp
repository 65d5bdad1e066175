// Stands between this program and the system's calls about files: sees each one, and may change what becomes of it.
// Knows no boxes. A program that links it has its calls, and those of its libraries, watched.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace schoolpoort {

/// One call to the system about one file, before it happens.
struct StorageCall {
  std::string_view name;               ///< the system's name for it, as strace prints it
  std::filesystem::path file;          ///< the first one, where it is about two
  off_t place = 0;                     ///< of a read or write
  std::span<const std::byte> bytes{};  ///< of a write
};

/// What becomes of a call.
struct Fate {
  enum class Kind {
    happens,
    fails,         ///< does nothing and returns `error`
    seems_failed,  ///< happens and returns `error` all the same
    falls_short,   ///< of a read or write, the first half happens; others happen whole
    pretended,     ///< does nothing and claims success: a broken disk, or a program that left it out
  };
  Kind kind = Kind::happens;
  int error = 0;
};

/// While it lives, calls about files in one of the folders are shown to the watcher first. One at a time, one thread.
/// What the watcher itself does is not watched.
class Watch {
 public:
  using Watcher = std::function<Fate(const StorageCall&)>;
  Watch(std::vector<std::filesystem::path> folders, Watcher watcher);
  ~Watch();
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;
};

}  // namespace schoolpoort

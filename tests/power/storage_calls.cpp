// The C library's calls about files, in its place: each asks the watch, then goes to the system. Knows no boxes.
#include "tests/power/storage_calls.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <utility>
#include <vector>

namespace schoolpoort {
namespace {

namespace fs = std::filesystem;

struct Watched {
  std::vector<fs::path> folders;
  Watch::Watcher watcher;
};
Watched* watched = nullptr;  // the C library's names are global, so must be who watches them

bool is_in(const fs::path& folder, const fs::path& file) {
  return std::mismatch(folder.begin(), folder.end(), file.begin(), file.end()).first == folder.end();
}

fs::path file_of(int descriptor) {
  char name[4096];
  const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
  const ssize_t size = ::readlink(link.c_str(), name, sizeof name);
  return size < 0 ? fs::path() : fs::path(std::string(name, static_cast<std::size_t>(size)));
}

Fate ask(const StorageCall& call) {
  const auto concerns = [&](const fs::path& folder) { return is_in(folder, call.file); };
  if (!std::ranges::any_of(watched->folders, concerns)) return {};
  Watched* const now = std::exchange(watched, nullptr);
  const Fate fate = now->watcher(call);
  watched = now;
  return fate;
}

/// `happen(half)` makes the call; `claim` is what it returns when it only claims to have happened.
template <class Happen>
auto pass(const StorageCall& call, Happen happen, decltype(happen(false)) claim = 0) -> decltype(happen(false)) {
  using Kind = Fate::Kind;
  const int before = errno;
  const Fate fate = ask(call);
  errno = before;
  if (fate.kind == Kind::pretended) return claim;
  if (fate.kind != Kind::fails) {
    const auto result = happen(fate.kind == Kind::falls_short);
    if (fate.kind != Kind::seems_failed || result < 0) return result;
  }
  errno = fate.error;
  return -1;
}

template <class Happen>
auto on_path(std::string_view name, const char* path, Happen happen) {
  if (!watched || !path) return happen(false);
  return pass({name, path}, happen);
}

template <class Happen>
auto on_descriptor(std::string_view name, int descriptor, Happen happen) {
  if (!watched) return happen(false);
  return pass({name, file_of(descriptor)}, happen);
}

std::size_t part(std::size_t size, bool half) { return half ? (size + 1) / 2 : size; }

ssize_t put(std::string_view name, int descriptor, const void* from, std::size_t size, off_t place, long number) {
  const auto happen = [&](bool half) -> ssize_t {
    return ::syscall(number, descriptor, from, part(size, half), place);
  };
  if (!watched) return happen(false);
  return pass({name, file_of(descriptor), place, {static_cast<const std::byte*>(from), size}}, happen,
              static_cast<ssize_t>(size));
}

ssize_t get(std::string_view name, int descriptor, void* into, std::size_t size, off_t place, long number) {
  return on_descriptor(name, descriptor, [&](bool half) -> ssize_t {
    return ::syscall(number, descriptor, into, part(size, half), place);
  });
}

int open_at(int folder, const char* path, int flags, mode_t mode) {
  return on_path("openat", path,
                 [&](bool) { return static_cast<int>(::syscall(SYS_openat, folder, path, flags, mode)); });
}

mode_t mode_of(int flags, va_list rest) {
  const bool makes = (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE;
  return makes ? static_cast<mode_t>(va_arg(rest, int)) : 0;
}

int do_call(long number, auto... arguments) { return static_cast<int>(::syscall(number, arguments...)); }

}  // namespace

Watch::Watch(std::vector<fs::path> folders, Watcher watcher) {
  assert(!watched);
  watched = new Watched{std::move(folders), std::move(watcher)};
}
Watch::~Watch() { delete std::exchange(watched, nullptr); }

}  // namespace schoolpoort

using schoolpoort::do_call;
using schoolpoort::get;
using schoolpoort::mode_of;
using schoolpoort::on_descriptor;
using schoolpoort::on_path;
using schoolpoort::open_at;
using schoolpoort::put;

extern "C" {

int openat(int folder, const char* path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const mode_t mode = mode_of(flags, rest);
  va_end(rest);
  return open_at(folder, path, flags, mode);
}
int open(const char* path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const mode_t mode = mode_of(flags, rest);
  va_end(rest);
  return open_at(AT_FDCWD, path, flags, mode);
}
int open64(const char* path, int flags, ...) __attribute__((alias("open")));

ssize_t read(int file, void* into, size_t size) { return get("read", file, into, size, 0, SYS_read); }
ssize_t pread(int file, void* into, size_t size, off_t place) {
  return get("pread64", file, into, size, place, SYS_pread64);
}
ssize_t pread64(int file, void* into, size_t size, off64_t place) { return pread(file, into, size, place); }

ssize_t write(int file, const void* from, size_t size) { return put("write", file, from, size, 0, SYS_write); }
ssize_t pwrite(int file, const void* from, size_t size, off_t place) {
  return put("pwrite64", file, from, size, place, SYS_pwrite64);
}
ssize_t pwrite64(int file, const void* from, size_t size, off64_t place) { return pwrite(file, from, size, place); }

int fsync(int file) {
  return on_descriptor("fsync", file, [&](bool) { return do_call(SYS_fsync, file); });
}
int fdatasync(int file) {
  return on_descriptor("fdatasync", file, [&](bool) { return do_call(SYS_fdatasync, file); });
}
int ftruncate(int file, off_t size) noexcept {
  return on_descriptor("ftruncate", file, [&](bool) { return do_call(SYS_ftruncate, file, size); });
}
int ftruncate64(int file, off64_t size) noexcept { return ftruncate(file, size); }
int fchmod(int file, mode_t mode) noexcept {
  return on_descriptor("fchmod", file, [&](bool) { return do_call(SYS_fchmod, file, mode); });
}
int fchown(int file, uid_t owner, gid_t group) noexcept {
  return on_descriptor("fchown", file, [&](bool) { return do_call(SYS_fchown, file, owner, group); });
}

int mkdir(const char* path, mode_t mode) noexcept {
  return on_path("mkdir", path, [&](bool) { return do_call(SYS_mkdir, path, mode); });
}
int chmod(const char* path, mode_t mode) noexcept {
  return on_path("chmod", path, [&](bool) { return do_call(SYS_chmod, path, mode); });
}
int unlink(const char* path) noexcept {
  return on_path("unlink", path, [&](bool) { return do_call(SYS_unlink, path); });
}
// As the C library: a file first, then a folder.
int remove(const char* path) noexcept {
  if (unlink(path) == 0) return 0;
  return errno == EISDIR ? do_call(SYS_rmdir, path) : -1;
}
int rename(const char* from, const char* to) noexcept {
  return on_path("rename", from, [&](bool) { return do_call(SYS_rename, from, to); });
}
int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags) noexcept {
  return on_path("renameat2", from,
                 [&](bool) { return do_call(SYS_renameat2, from_folder, from, to_folder, to, flags); });
}
int link(const char* from, const char* to) noexcept {
  return on_path("link", from, [&](bool) { return do_call(SYS_link, from, to); });
}

}  // extern "C"

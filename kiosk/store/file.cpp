// Files written so that they are still there after a power cut. Knows neither keys nor boxes.
#include "kiosk/store/file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

std::string remedy_for(int number) {
  switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return "The disk is full: make room on it.";
    case EROFS:
    case EACCES:
    case EPERM:
      return "It may not be written: give the kiosk's user the right to.";
    case EIO:
      return "The disk fails: take an export and replace it.";
    default:
      return std::string(std::strerror(number)) + ": check that its disk is there and whole.";
  }
}

}  // namespace

Error system_error(const fs::path& path, const std::string& place) { return {path, place, remedy_for(errno)}; }

File::File(fs::path path, int descriptor) : path_(std::move(path)), descriptor_(descriptor) {}
File::File(File&& other) noexcept : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)) {}
File& File::operator=(File&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(descriptor_, other.descriptor_);
  return *this;
}
File::~File() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Result<File> File::open(const fs::path& path, int flags) {
  const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (descriptor < 0) return system_error(path, "opening");
  return File(path, descriptor);
}

Result<Done> File::read(off_t place, WritableBytes into) const {
  while (!into.empty()) {
    const ssize_t got = ::pread(descriptor_, into.data(), into.size(), place);
    if (got < 0 && errno == EINTR) continue;
    if (got == 0) errno = EIO;  // shorter than it was when it was opened
    if (got <= 0) return system_error(path_, "reading");
    place += got;
    into = into.subspan(static_cast<std::size_t>(got));
  }
  return Done{};
}

Result<Done> File::write(off_t place, Bytes bytes) {
  while (!bytes.empty()) {
    const ssize_t put = ::pwrite(descriptor_, bytes.data(), bytes.size(), place);
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return system_error(path_, "writing");
    place += put;
    bytes = bytes.subspan(static_cast<std::size_t>(put));
  }
  if (::fdatasync(descriptor_) != 0) return system_error(path_, "writing");
  return Done{};
}

Result<off_t> File::size() const {
  struct stat facts {};
  if (::fstat(descriptor_, &facts) != 0) return system_error(path_, "reading");
  return facts.st_size;
}

Result<Done> write_new_file(const fs::path& path, Bytes bytes) {
  auto file = File::open(path, O_WRONLY | O_CREAT | O_EXCL);
  if (!file) return file.error();
  if (auto written = file->write(0, bytes); !written) {
    ::unlink(path.c_str());  // half a file would look like a whole one
    return written;
  }
  return sync_folder(path.parent_path());
}

Result<Done> rename_without_loss(const fs::path& from, const fs::path& to) {
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) != 0)
    return system_error(from, "renaming to " + to.filename().string());
  return sync_folder(to.parent_path());
}

Result<Done> sync_folder(const fs::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return system_error(folder, "opening");
  const bool synced = ::fsync(descriptor) == 0;
  const int number = errno;
  ::close(descriptor);
  errno = number;
  if (!synced) return system_error(folder, "writing");
  return Done{};
}

}  // namespace schoolpoort

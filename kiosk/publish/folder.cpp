// Write, sync, read back, rename.
#include "kiosk/publish/folder.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <vector>

namespace schoolpoort {
namespace fs = std::filesystem;
namespace {

Error cannot(const fs::path& file, const std::string& what, int error) {
  return {file.string(), "",
          what + " (" + std::strerror(error) + "): check that the folder exists, is not full and may be written."};
}

class Descriptor {
 public:
  Descriptor(const fs::path& file, int flags) : fd_(::open(file.c_str(), flags | O_CLOEXEC, 0644)) {}
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  explicit operator bool() const { return fd_ >= 0; }
  int get() const { return fd_; }

 private:
  int fd_;
};

Result<Done> write_synced(const fs::path& file, const std::string& contents) {
  const Descriptor out(file, O_WRONLY | O_CREAT | O_TRUNC);
  if (!out) return cannot(file, "cannot be written", errno);
  std::size_t done = 0;
  while (done < contents.size()) {
    const ssize_t wrote = ::write(out.get(), contents.data() + done, contents.size() - done);
    if (wrote < 0) return cannot(file, "cannot be written", errno);
    done += static_cast<std::size_t>(wrote);
  }
  if (::fsync(out.get()) != 0) return cannot(file, "cannot be written", errno);
  return Done{};
}

// From the disk itself, not from what the system remembers of the writing.
void forget_cached(const fs::path& file) {
  const Descriptor written(file, O_RDONLY);
  if (written) (void)::posix_fadvise(written.get(), 0, 0, POSIX_FADV_DONTNEED);
}

Result<Done> verify(const fs::path& file, const std::string& contents) {
  forget_cached(file);
  std::ifstream in(file, std::ios::binary);
  const std::string back{std::istreambuf_iterator<char>(in), {}};
  if (back != contents)
    return Error{file.string(), "", "reads back differently than it was written: use another disk or stick."};
  return Done{};
}

/// Files written beside their final names; gone again unless every one was put in place.
class Drafts {
 public:
  ~Drafts() {
    std::error_code ignored;
    for (const auto& draft : drafts_) fs::remove(draft, ignored);
  }
  Result<Done> add(const fs::path& file, const std::string& contents) {
    const fs::path draft = file.string() + ".part";
    drafts_.push_back(draft);
    if (auto written = write_synced(draft, contents); !written) return written;
    return verify(draft, contents);
  }

 private:
  std::vector<fs::path> drafts_;
};

}  // namespace

Result<Done> write_files(const fs::path& folder, const Files& files) {
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (failed) return cannot(folder, "cannot be made", failed.value());
  Drafts drafts;
  for (const auto& [name, contents] : files)
    if (auto added = drafts.add(folder / name, contents); !added) return added;
  for (const auto& [name, contents] : files) {
    fs::rename((folder / name).string() + ".part", folder / name, failed);
    if (failed) return cannot(folder / name, "cannot be put in place", failed.value());
  }
  const Descriptor directory(folder, O_RDONLY | O_DIRECTORY);
  if (directory) (void)::fsync(directory.get());  // a file system without directory sync (FAT) still has the files
  return Done{};
}

}  // namespace schoolpoort

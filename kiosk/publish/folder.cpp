// Write, sync, read back, rename.
#include "kiosk/publish/folder.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <map>
#include <utility>
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

// A file system without directory sync (FAT) still has the files.
void sync_folder(const fs::path& folder) {
  const Descriptor directory(folder, O_RDONLY | O_DIRECTORY);
  if (directory) (void)::fsync(directory.get());
}

/// Files and whole new folders, written beside their final places; gone again unless put there. Folders made on the way
/// go too while they are empty.
class Drafts {
 public:
  explicit Drafts(fs::path folder) : folder_(std::move(folder)) {}
  ~Drafts() {
    std::error_code ignored;
    for (const auto& [draft, place] : drafts_) fs::remove_all(draft, ignored);
    for (auto made = made_.rbegin(); made != made_.rend(); ++made) fs::remove(*made, ignored);
  }
  Drafts(const Drafts&) = delete;
  Drafts& operator=(const Drafts&) = delete;

  Result<Done> add(const std::string& name, const std::string& contents) {
    const fs::path file = folder_ / name;
    auto where = folder_for(file.parent_path());
    if (!where) return where.error();
    const bool beside = *where == file.parent_path();
    const fs::path draft = beside ? fs::path(file.string() + ".part") : *where / file.filename();
    if (beside) drafts_.emplace_back(draft, file);
    if (auto written = write_synced(draft, contents); !written) return written;
    return verify(draft, contents);
  }

  Result<Done> put_in_place() {
    for (const auto& [draft, place] : drafts_) {
      std::error_code failed;
      sync_folder(draft);
      fs::rename(draft, place, failed);
      if (failed) return cannot(place, "cannot be put in place", failed.value());
      sync_folder(place.parent_path());
    }
    for (const fs::path& folder : made_) sync_folder(folder.parent_path());
    return Done{};
  }

 private:
  // A folder that is new comes into being whole: its files are written to a draft of it. Into one that is there already
  // they go one by one, for staff may have put something of their own beside them.
  Result<fs::path> folder_for(const fs::path& place) {
    for (fs::path above = place; above != folder_; above = above.parent_path())
      if (const auto found = new_folders_.find(above); found != new_folders_.end())
        return make(found->second / place.lexically_relative(above));
    std::error_code unknown;
    if (place == folder_ || fs::exists(place, unknown)) return make(place);
    if (auto parent = make(place.parent_path()); !parent) return parent;
    const fs::path draft = place.string() + ".part";
    fs::remove_all(draft, unknown);  // of an export that was cut off
    drafts_.emplace_back(draft, place);
    new_folders_[place] = draft;
    return make(draft);
  }

  Result<fs::path> make(const fs::path& folder) {
    std::error_code failed;
    if (fs::is_directory(folder, failed)) return folder;
    if (folder.has_parent_path() && folder != folder.parent_path())
      if (auto parent = make(folder.parent_path()); !parent) return parent;
    fs::create_directory(folder, failed);
    if (failed) return cannot(folder, "cannot be made", failed.value());
    made_.push_back(folder);
    return folder;
  }

  fs::path folder_;
  std::vector<std::pair<fs::path, fs::path>> drafts_;  // draft, final place
  std::map<fs::path, fs::path> new_folders_;           // final place, draft
  std::vector<fs::path> made_;
};

}  // namespace

Result<Done> write_files(const fs::path& folder, const Files& files) {
  Drafts drafts(folder.has_filename() ? folder : folder.parent_path());
  for (const auto& [name, contents] : files)
    if (auto added = drafts.add(name, contents); !added) return added;
  return drafts.put_in_place();
}

}  // namespace schoolpoort

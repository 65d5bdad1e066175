// Where results may go: never onto the file system of the key.
#include <sys/stat.h>

#include "kiosk/store/store.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

// A folder that is still to be made will lie where the nearest one above it lies.
std::optional<dev_t> file_system_of(fs::path folder) {
  folder = fs::absolute(folder);
  struct stat facts {};
  while (::stat(folder.c_str(), &facts) != 0) {
    if (folder == folder.parent_path()) return {};
    folder = folder.parent_path();
  }
  return facts.st_dev;
}

}  // namespace

bool share_a_disk(const fs::path& one, const fs::path& other) {
  const auto here = file_system_of(one);
  return here && here == file_system_of(other);
}

Result<Done> may_export_to(const fs::path& folder, const StorePlace& place) {
  if (!share_a_disk(folder, place.key_folder)) return Done{};
  return Error{folder, "",
               "lies on the same disk as the key of the box, so that the key could go home with the results: choose a "
               "stick, or give the key a disk or partition of its own (--key)."};
}

}  // namespace schoolpoort

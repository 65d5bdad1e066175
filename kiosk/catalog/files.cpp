// Lists and reads text files.
#include "kiosk/catalog/files.hpp"

#include <algorithm>
#include <fstream>

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kLargestText = 1 << 20;

bool is_hidden(const fs::path& path) { return path.filename().native().starts_with('.'); }

}  // namespace

std::string name_in(const Layer& layer, const fs::path& file) { return file.lexically_relative(layer.root).string(); }

std::vector<fs::path> files_below(const fs::path& folder, const std::string& ending) {
  std::vector<fs::path> files;
  std::error_code gone;
  fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, gone);
  for (; !gone && entry != fs::recursive_directory_iterator(); entry.increment(gone)) {
    std::error_code unreadable;
    const fs::path& path = entry->path();
    if (is_hidden(path)) {
      entry.disable_recursion_pending();
      continue;
    }
    if (path.extension() == ending && entry->is_regular_file(unreadable)) files.push_back(path);
  }
  std::sort(files.begin(), files.end());
  return files;
}

Result<std::string> read_text(const fs::path& file, const std::string& name) {
  std::error_code failed;
  const std::uintmax_t size = fs::file_size(file, failed);
  if (failed)
    return Error{name, "", "cannot be read (" + failed.message() + "); put it back or give the kiosk access."};
  if (size > kLargestText) return Error{name, "", "is larger than 1 MB, too large for a file of words; replace it."};
  std::ifstream stream(file, std::ios::binary);
  std::string bytes(static_cast<std::size_t>(size), '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(size));
  if (stream.gcount() != static_cast<std::streamsize>(size))
    return Error{name, "", "cannot be read; give the kiosk access to it."};
  return bytes;
}

}  // namespace schoolpoort

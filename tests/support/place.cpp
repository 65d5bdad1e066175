// Folders of the build, and throw-away ones.
#include "tests/support/place.hpp"

#include <cstdlib>
#include <string>

namespace schoolpoort {

namespace fs = std::filesystem;

fs::path source_folder() { return SCHOOLPOORT_SOURCE; }
fs::path share_folder() { return fs::path(SCHOOLPOORT_BINARY) / "share" / "schoolpoort"; }
fs::path program() { return fs::path(SCHOOLPOORT_BINARY) / "bin" / "schoolpoort"; }

TestFolder::TestFolder() {
  std::string pattern = (fs::temp_directory_path() / "schoolpoort-XXXXXX").string();
  path_ = mkdtemp(pattern.data());
}
TestFolder::~TestFolder() {
  std::error_code ignored;  // a test may have made it read-only on purpose
  fs::remove_all(path_, ignored);
}

}  // namespace schoolpoort

// Where the tests find the project's own files, and a folder of their own that goes away again.
#pragma once

#include <filesystem>

namespace schoolpoort {

std::filesystem::path source_folder();  ///< the checkout
std::filesystem::path share_folder();   ///< content, locales and fonts as built
std::filesystem::path program();        ///< the schoolpoort binary

/// An empty folder, removed with everything in it at the end of its scope.
class TestFolder {
 public:
  TestFolder();
  ~TestFolder();
  TestFolder(const TestFolder&) = delete;
  TestFolder& operator=(const TestFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace schoolpoort

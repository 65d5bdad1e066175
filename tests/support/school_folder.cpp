// Folders of a school and copies of the kiosk's own data.
#include "tests/support/school_folder.hpp"

#include <fstream>
#include <iterator>

namespace schoolpoort {

namespace fs = std::filesystem;

void write_file(const fs::path& file, const std::string& text) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << text;
}

std::string read_file(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

SchoolFolder::SchoolFolder() : places_{share_folder(), folder_.path()} {}

SchoolFolder& SchoolFolder::with(const std::string& name, const std::string& text) {
  write_file(places_.school / name, text);
  return *this;
}

BuiltInCopy::BuiltInCopy() : places_{folder_.path() / "share", folder_.path() / "school"} {
  const fs::path source = share_folder();
  fs::create_directories(places_.share / "content");
  for (const fs::directory_entry& entry : fs::directory_iterator(source / "content"))
    if (entry.path().filename() != "illustrations")
      fs::copy(entry.path(), places_.share / "content" / entry.path().filename(), fs::copy_options::recursive);
  fs::create_directory_symlink(source / "content" / "illustrations", places_.share / "content" / "illustrations");
  for (const char* language : {"nl-BE.arb", "en.arb"})
    write_file(places_.share / "locales" / language, read_file(source / "locales" / language));
}

}  // namespace schoolpoort

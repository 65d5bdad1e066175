// The house rules that a compiler does not see: who may include whom, one library in one folder, sizes, no stray keys.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "tests/support/place.hpp"

namespace schoolpoort {
namespace {

namespace fs = std::filesystem;

const std::map<std::string, std::set<std::string>> kMayInclude{
    {"core", {}},
    {"language", {"core"}},
    {"catalog", {"core", "language"}},
    {"paint", {"core", "language"}},
    {"store", {"core"}},
    {"screens", {"core", "language", "paint"}},
    {"publish", {"core"}},
    {"platform", {"core"}},
    {"app", {"core", "language", "catalog", "paint", "store", "screens", "publish", "platform"}},
    {"arguments.hpp", {"app"}},
    {"arguments.cpp", {"arguments.hpp", "app"}},
    {"main.cpp", {"arguments.hpp"}},
};

// A library's header is named in one folder only.
const std::vector<std::pair<std::regex, std::set<std::string>>> kLibraries{
    {std::regex("unicode/"), {"language"}},
    {std::regex("toml"), {"catalog"}},
    {std::regex("nlohmann"), {"catalog", "publish"}},  // catalog reads JSON, publish writes it
    {std::regex("pango|cairo|librsvg|gdk-pixbuf|fontconfig|glib"), {"paint"}},
    {std::regex("sqlite3|sodium"), {"store"}},
    {std::regex("imgui"), {"screens"}},
    {std::regex("SDL|systemd"), {"platform"}},
    {std::regex("CLI/"), {"main.cpp", "arguments.cpp"}},
    {std::regex("cmark"), {"publish"}},
    {std::regex("spdlog"), {"app"}},
};

struct Include {
  fs::path file;
  std::string folder;  ///< "core", or "main.cpp"
  std::string header;
};

std::string text_of(const fs::path& file) {
  std::ostringstream text;
  text << std::ifstream(file).rdbuf();
  return text.str();
}

std::vector<fs::path> sources(const fs::path& below) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(below))
    if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp") files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

std::string folder_of(const fs::path& file) {
  return (*fs::relative(file, source_folder() / "kiosk").begin()).string();
}

std::vector<Include> includes() {
  static const std::regex line(R"re(#include\s+["<]([^">]+)[">])re");
  std::vector<Include> all;
  for (const fs::path& file : sources(source_folder() / "kiosk")) {
    const std::string text = text_of(file);
    for (auto at = std::sregex_iterator(text.begin(), text.end(), line); at != std::sregex_iterator(); ++at)
      all.push_back({file, folder_of(file), (*at)[1]});
  }
  return all;
}

long lines(const fs::path& file) {
  const std::string text = text_of(file);
  return std::count(text.begin(), text.end(), '\n');
}

TEST(House, EachFolderIncludesOnlyWhatTheDrawingAllows) {
  for (const Include& include : includes()) {
    if (!include.header.starts_with("kiosk/")) continue;
    const std::string from = include.header.substr(6, include.header.find('/', 6) - 6);
    if (from == include.folder) continue;
    ASSERT_TRUE(kMayInclude.contains(include.folder)) << include.file << " lies in a folder the drawing does not know";
    EXPECT_TRUE(kMayInclude.at(include.folder).contains(from)) << include.file << " includes " << include.header;
  }
}

TEST(House, EachLibraryIsNamedInItsOwnFolderOnly) {
  for (const Include& include : includes()) {
    if (include.header.starts_with("kiosk/")) continue;
    for (const auto& [library, folders] : kLibraries) {
      const bool named = std::regex_search(include.header, library);
      EXPECT_TRUE(!named || folders.contains(include.folder)) << include.file << " includes " << include.header;
    }
  }
}

TEST(House, CoreKnowsTheStandardLibraryOnly) {
  for (const Include& include : includes()) {
    if (include.folder != "core" || include.header.starts_with("kiosk/core/")) continue;
    EXPECT_EQ(include.header.find_first_of("./"), std::string::npos) << include.file << " includes " << include.header;
  }
}

TEST(House, FilesStaySmall) {
  for (const fs::path& file : sources(source_folder() / "kiosk")) EXPECT_LE(lines(file), 400) << file;
  for (const fs::path& file : sources(source_folder() / "kiosk" / "app")) EXPECT_LE(lines(file), 250) << file;
  EXPECT_LE(lines(source_folder() / "kiosk" / "main.cpp"), 80);
}

TEST(House, EveryFileBeginsBySayingItsJob) {
  for (const char* folder : {"kiosk", "tests"})
    for (const fs::path& file : sources(source_folder() / folder))
      EXPECT_TRUE(text_of(file).starts_with("// ")) << file;
}

TEST(House, EveryInterfaceKeyIsUsedByAScreen) {
  static const std::regex key(R"(constexpr std::string_view (k\w+))");
  std::string app;
  for (const fs::path& file : sources(source_folder() / "kiosk" / "app")) app += text_of(file);
  for (const auto& [file, scope] : {std::pair{"keys.hpp", "keys::"}, std::pair{"staff_keys.hpp", "words::"}}) {
    const std::string keys = text_of(source_folder() / "kiosk" / "core" / file);
    for (auto at = std::sregex_iterator(keys.begin(), keys.end(), key); at != std::sregex_iterator(); ++at)
      EXPECT_NE(app.find(scope + (*at)[1].str()), std::string::npos) << (*at)[1] << " is used nowhere";
  }
}

}  // namespace
}  // namespace schoolpoort

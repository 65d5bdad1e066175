// Files on a disk that may be full or missing.
#include "kiosk/publish/folder.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "tests/support/place.hpp"

namespace schoolpoort {
namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t count_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(Folder, WritesEveryFileAndLeavesNoDraft) {
  const TestFolder place;
  ASSERT_TRUE(write_files(place.path() / "new" / "folder", {{"a.csv", "one"}, {"b.csv", "two"}}));
  EXPECT_EQ(text_of(place.path() / "new" / "folder" / "a.csv"), "one");
  EXPECT_EQ(count_in(place.path() / "new" / "folder"), 2U);
}

TEST(Folder, ReplacesAnEarlierExport) {
  const TestFolder place;
  ASSERT_TRUE(write_files(place.path(), {{"a.csv", "a long first export"}}));
  ASSERT_TRUE(write_files(place.path(), {{"a.csv", "short"}}));
  EXPECT_EQ(text_of(place.path() / "a.csv"), "short");
}

TEST(Folder, AFileInTheWayIsNamedAndNothingHalfWrittenStays) {
  const TestFolder place;
  fs::create_directory(place.path() / "b.csv.part");  // b's draft cannot be written
  const auto written = write_files(place.path(), {{"a.csv", "one"}, {"b.csv", "two"}});
  ASSERT_FALSE(written);
  EXPECT_NE(written.error().text().find("b.csv"), std::string::npos);
  EXPECT_FALSE(fs::exists(place.path() / "a.csv"));
  EXPECT_FALSE(fs::exists(place.path() / "a.csv.part"));
}

TEST(Folder, AFullDiskIsToldAndTheOldExportStays) {
  const TestFolder place;
  ASSERT_TRUE(write_files(place.path(), {{"a.csv", "old"}}));
  fs::create_symlink("/dev/full", place.path() / "a.csv.part");
  EXPECT_FALSE(write_files(place.path(), {{"a.csv", std::string(100000, 'x')}}));
  EXPECT_EQ(text_of(place.path() / "a.csv"), "old");
}

}  // namespace
}  // namespace schoolpoort

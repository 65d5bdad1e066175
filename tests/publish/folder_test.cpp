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

TEST(Folder, WritesIntoFoldersBelow) {
  const TestFolder place;
  const Files files{{"s/p1/a.csv", "one"}, {"s/p1/b.csv", "two"}, {"s/p2/a.csv", "three"}, {"root.csv", "four"}};
  ASSERT_TRUE(write_files(place.path() / "out", files));
  for (const auto& [name, contents] : files) EXPECT_EQ(text_of(place.path() / "out" / name), contents) << name;
  EXPECT_EQ(count_in(place.path() / "out" / "s"), 2U);
  ASSERT_TRUE(write_files(place.path() / "out", files));
  EXPECT_EQ(count_in(place.path() / "out" / "s" / "p1"), 2U);
}

TEST(Folder, WritesFoldersInNewFolders) {
  const TestFolder place;
  ASSERT_TRUE(write_files(place.path(), {{"s/a.csv", "1"}, {"s/b/a.csv", "2"}, {"t/b/a.csv", "3"}, {"t/c.csv", "4"}}));
  EXPECT_EQ(text_of(place.path() / "s" / "b" / "a.csv"), "2");
  EXPECT_EQ(text_of(place.path() / "t" / "b" / "a.csv"), "3");
  EXPECT_EQ(count_in(place.path()), 2U);
}

TEST(Folder, ANewFolderAppearsWholeOrNotAtAll) {
  const TestFolder place;
  const std::string too_long(300, 'x');
  const auto written = write_files(place.path() / "out", {{"s/p/a.csv", "one"}, {"s/p/" + too_long, "two"}});
  ASSERT_FALSE(written);
  EXPECT_NE(written.error().text().find(too_long), std::string::npos);
  EXPECT_TRUE(fs::is_empty(place.path())) << "folders made on the way go too";
}

TEST(Folder, WhatAnExportThatWasCutOffLeftIsNotTakenAlong) {
  const TestFolder place;
  fs::create_directories(place.path() / "s" / "p.part");
  std::ofstream(place.path() / "s" / "p.part" / "half.csv") << "ha";
  ASSERT_TRUE(write_files(place.path(), {{"s/p/a.csv", "one"}}));
  EXPECT_EQ(count_in(place.path() / "s"), 1U);
  EXPECT_EQ(count_in(place.path() / "s" / "p"), 1U);
}

TEST(Folder, WhatStaffPutBesideStays) {
  const TestFolder place;
  ASSERT_TRUE(write_files(place.path(), {{"s/p/a.csv", "old"}}));
  std::ofstream(place.path() / "s" / "p" / "our notes.txt") << "ours";
  ASSERT_TRUE(write_files(place.path(), {{"s/p/a.csv", "new"}, {"s/q/a.csv", "new"}}));
  EXPECT_EQ(text_of(place.path() / "s" / "p" / "our notes.txt"), "ours");
  EXPECT_EQ(text_of(place.path() / "s" / "p" / "a.csv"), "new");
}

TEST(Folder, AFileWhereAFolderShouldBeIsNamed) {
  const TestFolder place;
  std::ofstream(place.path() / "s") << "a file";
  const auto written = write_files(place.path(), {{"s/p/a.csv", "one"}});
  ASSERT_FALSE(written);
  EXPECT_NE(written.error().text().find((place.path() / "s").string()), std::string::npos);
  EXPECT_EQ(text_of(place.path() / "s"), "a file");
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

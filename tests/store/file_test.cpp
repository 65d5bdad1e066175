// Files that are never overwritten by mistake, and errors that say what to do.
#include "kiosk/store/file.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>

#include "tests/store/sealed_home.hpp"

namespace schoolpoort {
namespace {

const std::vector<std::uint8_t> kBytes{'a', 'b', 'c'};

TEST(File, NewFileNeverReplacesAnother) {
  const TestFolder folder;
  const auto path = folder.path() / "new";
  ASSERT_TRUE(write_new_file(path, kBytes));
  EXPECT_FALSE(write_new_file(path, {}));
  EXPECT_EQ(bytes_of(path), "abc");
  EXPECT_EQ(std::filesystem::status(path).permissions(), std::filesystem::perms{0600});
}

TEST(File, RenamingNeverReplacesAnother) {
  const TestFolder folder;
  write_bytes(folder.path() / "one", "1");
  write_bytes(folder.path() / "two", "2");
  EXPECT_FALSE(rename_without_loss(folder.path() / "one", folder.path() / "two"));
  EXPECT_EQ(bytes_of(folder.path() / "two"), "2");
  EXPECT_TRUE(rename_without_loss(folder.path() / "one", folder.path() / "three"));
  EXPECT_EQ(bytes_of(folder.path() / "three"), "1");
}

TEST(File, WritingOverAPartLeavesTheRest) {
  const TestFolder folder;
  write_bytes(folder.path() / "some", "0123456789");
  auto file = File::open(folder.path() / "some", O_RDWR);
  ASSERT_TRUE(file && file->write(4, kBytes));
  EXPECT_EQ(bytes_of(folder.path() / "some"), "0123abc789");
  EXPECT_EQ(*file->size(), 10);
}

TEST(File, ReadingBeyondTheEndIsAnError) {
  const TestFolder folder;
  write_bytes(folder.path() / "short", "abc");
  const auto file = File::open(folder.path() / "short", O_RDONLY);
  std::vector<std::uint8_t> four(4);
  const auto read = file->read(0, four);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().thing, folder.path() / "short");
}

TEST(File, FullDiskSaysMakeRoom) {
  // Every write to /dev/full fails for want of space.
  auto full = File::open("/dev/full", O_WRONLY);
  ASSERT_TRUE(full);
  const auto written = full->write(0, kBytes);
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error(), (Error{"/dev/full", "writing", "The disk is full: make room on it."}));
}

TEST(File, LinkIsNotFollowed) {
  const TestFolder folder;
  write_bytes(folder.path() / "real", "abc");
  std::filesystem::create_symlink("real", folder.path() / "link");
  EXPECT_FALSE(File::open(folder.path() / "link", O_RDWR));
}

}  // namespace
}  // namespace schoolpoort

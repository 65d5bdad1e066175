// Sticks as a table of mounts tells of them.
#include "kiosk/platform/sticks.hpp"

#include <gtest/gtest.h>

#include "tests/support/place.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

namespace fs = std::filesystem;

class Sticks : public testing::Test {
 protected:
  fs::path folder(const std::string& name) {
    fs::create_directories(place_.path() / "media" / name);
    return place_.path() / "media" / name;
  }
  std::vector<Stick> find(const std::string& mounts) {
    write_file(place_.path() / "mounts", mounts);
    return find_sticks({place_.path() / "mounts", {place_.path() / "media" / "*"}});
  }
  TestFolder place_;
};

TEST_F(Sticks, AMountedFolderThatMatchesIsOne) {
  const fs::path stick = folder("DIRECTIE");
  const auto found = find("/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 " + stick.string() + " vfat rw 0 0\n");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].folder, stick);
  EXPECT_EQ(found[0].name, "DIRECTIE");
  EXPECT_TRUE(found[0].writable);
  EXPECT_GT(found[0].free_bytes, 0U);
}

TEST_F(Sticks, AFolderWhereNothingIsMountedIsNone) {
  folder("OLD");
  EXPECT_TRUE(find("/dev/sda1 / ext4 rw 0 0\n").empty());
}

TEST_F(Sticks, ASpaceInANameIsASpace) {
  const fs::path stick = folder("Mijn stick");
  std::string written = stick.string();
  written.replace(written.find(' '), 1, "\\040");
  const auto found = find("/dev/sdb1 " + written + " vfat rw 0 0\n");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].name, "Mijn stick");
}

TEST_F(Sticks, TwoComeInTheOrderOfTheirNamesAndOneMountedTwiceIsOne) {
  const std::string b = folder("B").string(), a = folder("A").string();
  const auto found = find("x " + b + " vfat rw 0 0\ny " + a + " vfat rw 0 0\nx " + b + " vfat ro 0 0\n");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].name, "A");
  EXPECT_EQ(found[1].name, "B");
}

TEST_F(Sticks, OnePulledOutSinceIsNone) {
  EXPECT_TRUE(find("/dev/sdb1 " + (place_.path() / "media" / "GONE").string() + " vfat rw 0 0\n").empty());
}

TEST_F(Sticks, ADeeperFolderIsNone) {
  const fs::path deep = folder("A/inside");
  EXPECT_TRUE(find("x " + deep.string() + " vfat rw 0 0\n").empty());
}

TEST_F(Sticks, GarbageInTheTableIsLeftOut) {
  EXPECT_TRUE(find("\n\\04 \\\n\\\n").empty());
  EXPECT_TRUE(find_sticks({place_.path() / "no such table", {"/*"}}).empty());
}

TEST_F(Sticks, FlushingOneThatIsGoneIsAnError) {
  EXPECT_TRUE(flush_stick(folder("A")));
  EXPECT_FALSE(flush_stick(place_.path() / "gone"));
}

}  // namespace
}  // namespace schoolpoort

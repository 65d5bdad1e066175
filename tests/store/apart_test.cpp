// Results and the key never lie on one file system.
#include <gtest/gtest.h>

#include "tests/store/sealed_home.hpp"

namespace schoolpoort {
namespace {

const std::filesystem::path kOtherDisk = "/dev/shm";  // memory, and so another file system than any folder of the tests

TEST(Apart, FoldersOfOneDiskAreKnownBeforeTheyAreMade) {
  const TestFolder folder;
  EXPECT_TRUE(share_a_disk(folder.path(), folder.path() / "not" / "yet"));
  EXPECT_FALSE(share_a_disk(folder.path() / "key", kOtherDisk / "not" / "yet"));
}

TEST(Apart, ResultsDoNotGoWhereTheKeyIs) {
  const SealedHome home;
  const auto beside = may_export_to(home.database().parent_path() / "results", home.place());
  ASSERT_FALSE(beside);
  EXPECT_NE(beside.error().remedy.find("--key"), std::string::npos);
  EXPECT_TRUE(may_export_to(kOtherDisk / "stick", home.place()));
}

}  // namespace
}  // namespace schoolpoort

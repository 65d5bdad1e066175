// A start that makes a box and is cut in the midst of it: there was no box to lose, or the loss is still said.

#include "kiosk/store/key_file.hpp"
#include "tests/store/faulty_disk.hpp"

namespace schoolpoort {
namespace {

namespace fs = std::filesystem;

/// Opens the home and gives copies of it as a kill before each step of the database would leave it.
std::vector<std::unique_ptr<SealedHome>> left_by_kills_at_each_step(FaultyDisk& disk, const SealedHome& home) {
  std::vector<std::unique_ptr<SealedHome>> left;
  disk.hook = [&](const FaultyDisk::Event&) {
    left.push_back(std::make_unique<SealedHome>());
    for (const auto& folder : {home.database().parent_path(), home.keys().parent_path()})
      if (fs::exists(folder)) fs::copy(folder, left.back()->database().parent_path().parent_path() / folder.filename());
    return SQLITE_OK;
  };
  home.open();
  disk.hook = [](const FaultyDisk::Event&) { return SQLITE_OK; };
  return left;
}

TEST(FirstStart, CutAtAnyStepItIsNoLostBox) {
  FaultyDisk disk;
  const SealedHome home;
  const auto left = left_by_kills_at_each_step(disk, home);
  ASSERT_GE(left.size(), 6u);
  for (std::size_t step = 0; step < left.size(); ++step) {
    const auto box = left[step]->open();
    EXPECT_TRUE(box->remarks().empty()) << "step " << step << ": " << box->remarks()[0].text();
    EXPECT_FALSE(fs::exists(left[step]->keys_aside())) << "step " << step;
  }
}

TEST(FirstStart, CutWhileItReplacesALostDatabaseTheNextOneStillSaysSo) {
  FaultyDisk disk;
  const SealedHome home;
  home.open_with_counts().reset();
  fs::remove(home.database());
  const auto left = left_by_kills_at_each_step(disk, home);
  ASSERT_GE(left.size(), 6u);
  for (std::size_t step = 0; step < left.size(); ++step) {
    const auto box = left[step]->open();
    ASSERT_EQ(box->remarks().size(), 1u) << "step " << step;
    EXPECT_NE(box->remarks()[0].remedy.find("missing or empty"), std::string::npos);
  }
}

TEST(FirstStart, KeyOfACutOneIsNowhereOnceTheNextHasMadeItsBox) {
  const SealedHome home;
  fs::create_directories(home.keys().parent_path());
  const SecretBytes key = fresh_key();
  ASSERT_TRUE(KeyFile::create(home.keys())->write(0, key));
  const fs::path same_blocks = home.keys().parent_path() / "same";
  fs::create_hard_link(home.keys(), same_blocks);
  home.open();
  EXPECT_EQ(bytes_of(same_blocks).find(std::string(key.bytes().begin(), key.bytes().end())), std::string::npos);
  EXPECT_TRUE(bytes_of(home.keys()) == bytes_of(same_blocks));
}

}  // namespace
}  // namespace schoolpoort

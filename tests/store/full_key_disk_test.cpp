// The disk of the key is full or read-only. A limit on the size of files makes it so, for any user.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "tests/store/faulty_disk.hpp"

namespace schoolpoort {
namespace {

/// While it lives no file can be written beyond `size` bytes.
class SizeLimit {
 public:
  explicit SizeLimit(rlim_t size) {
    old_handler_ = std::signal(SIGXFSZ, SIG_IGN);  // or the system would end the test
    getrlimit(RLIMIT_FSIZE, &old_);
    const rlimit limited{size, old_.rlim_max};
    EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &limited), 0);
  }
  ~SizeLimit() {
    setrlimit(RLIMIT_FSIZE, &old_);
    std::signal(SIGXFSZ, old_handler_);
  }
  SizeLimit(const SizeLimit&) = delete;
  SizeLimit& operator=(const SizeLimit&) = delete;

 private:
  rlimit old_{};
  void (*old_handler_)(int) = nullptr;
};

constexpr rlim_t kNoKey = 1000;  // both slots lie beyond

/// Runs `body` in another process as a user without rights, and gives what it returned.
int as_nobody(const std::function<int()>& body) {
  const pid_t child = fork();
  if (child == 0) {
    const uid_t nobody = 65534;
    if (geteuid() == 0 && setresuid(nobody, nobody, nobody) != 0) _exit(99);
    _exit(body());
  }
  int status = -1;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(FullKeyDisk, SaveThatCannotWriteItsKeyLeavesTheBoxBefore) {
  const SealedHome home;
  auto box = home.open_with_counts();
  {
    const SizeLimit limit(kNoKey);
    const auto saved = box->save({1, {}, {}});
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error(), (Error{home.keys(), "writing", "The disk is full: make room on it."}));
    EXPECT_EQ(box->contents(), sample_contents(1));
  }
  EXPECT_EQ(home.reopen(std::move(box))->contents(), sample_contents(1));
}

TEST(FullKeyDisk, SaveWorksAgainOnceThereIsRoom) {
  const SealedHome home;
  auto box = home.open_with_counts();
  for (int round = 0; round < 3; ++round) {
    {
      const SizeLimit limit(kNoKey);
      EXPECT_FALSE(box->save({1, {}, {}}));
    }
    ASSERT_TRUE(box->save({1, {}, sample_visit()}));
  }
  EXPECT_EQ(home.reopen(std::move(box))->contents(), (BoxContents{1, {}, sample_visit()}));
}

TEST(FullKeyDisk, OldKeyThatCannotBeWipedIsSaidAndTheNextSaveWritesOverIt) {
  FaultyDisk disk;
  const SealedHome home;
  auto box = home.open_with_counts();
  const std::string before = bytes_of(home.keys());
  const std::string old_key = before.substr(before[4096 + 5] || before[4096 + 6] ? 4096 : 8192, 32);
  std::optional<SizeLimit> limit;
  // The last step of a commit is the sync of its emptied journal: from there on the key file cannot be written.
  bool emptied = false;
  disk.hook = [&](const FaultyDisk::Event& event) {
    if (emptied && event.step == FaultyDisk::Step::sync && !limit) limit.emplace(kNoKey);
    emptied = emptied || event.step == FaultyDisk::Step::truncate;
    return SQLITE_OK;
  };
  EXPECT_TRUE(box->save({1, {}, {}})) << "the counts are safe, whatever the key file does";
  disk.hook = [](const FaultyDisk::Event&) { return SQLITE_OK; };
  ASSERT_TRUE(limit);
  EXPECT_NE(bytes_of(home.keys()).find(old_key), std::string::npos);
  ASSERT_EQ(box->remarks().size(), 1u);
  EXPECT_EQ(box->remarks()[0].thing, home.keys());
  EXPECT_FALSE(box->save(sample_contents(1))) << "no further answer while the old key stands";
  limit.reset();
  EXPECT_TRUE(box->save(sample_contents(1)));
  EXPECT_EQ(bytes_of(home.keys()).find(old_key), std::string::npos);
  EXPECT_TRUE(box->remarks().empty());
  EXPECT_EQ(home.reopen(std::move(box))->contents(), sample_contents(1));
}

TEST(FullKeyDisk, NoBoxIsMadeWhereThereIsNoRoomAndTheNextStartMakesOne) {
  constexpr rlim_t kKeyButNoTables = 20000;
  for (const rlim_t room : {kNoKey, kKeyButNoTables}) {
    const SealedHome home;
    {
      const SizeLimit limit(room);
      EXPECT_FALSE(home.try_open()) << room;
    }
    EXPECT_TRUE(home.open()->remarks().empty()) << room;
  }
}

TEST(FullKeyDisk, WhatCannotBePutAsideIsNotReplaced) {
  const SealedHome home;
  home.open_with_counts().reset();
  const std::string keys = std::string(5000, 'x');
  write_bytes(home.keys(), keys);
  const std::string database = bytes_of(home.database());
  {
    const SizeLimit limit(100);
    EXPECT_FALSE(home.try_open());
  }
  EXPECT_TRUE(bytes_of(home.keys()) == keys);
  EXPECT_TRUE(bytes_of(home.database()) == database);
  EXPECT_FALSE(std::filesystem::exists(home.aside(".bin")));
  EXPECT_EQ(home.open()->remarks().size(), 1u);
}

TEST(ForbiddenFolder, NewBoxThereIsAnErrorThatNamesIt) {
  const TestFolder folder;
  const auto closed = folder.path() / "closed";
  std::filesystem::create_directory(closed);
  std::filesystem::permissions(folder.path(), std::filesystem::perms{0755});
  std::filesystem::permissions(closed, std::filesystem::perms{0555});
  const int told = as_nobody([&] {
    const auto box = open_sealed_box({closed / "data" / "box.db", closed / "key"}, {});
    return box ? 1 : box.error().thing == closed / "data" && !box.error().remedy.empty() ? 0 : 2;
  });
  EXPECT_EQ(told, 0);
}

TEST(ForbiddenFolder, BoxThatMayOnlyBeReadIsAnErrorAndIsNotTouched) {
  const TestFolder folder;
  std::filesystem::permissions(folder.path(), std::filesystem::perms{0755});
  const StorePlace place{folder.path() / "data" / "box.db", folder.path() / "key"};
  ASSERT_TRUE(open_sealed_box(place, {}));
  const std::string database = bytes_of(place.database), keys = bytes_of(place.key_folder / "box.key");
  std::filesystem::permissions(place.database, std::filesystem::perms{0444});
  std::filesystem::permissions(place.database.parent_path(), std::filesystem::perms{0555});
  const int told = as_nobody([&] {
    const StorePlace own_key{place.database, folder.path() / "key"};
    const auto box = open_sealed_box(own_key, {});
    return box ? 1 : 0;
  });
  EXPECT_EQ(told, 0);
  EXPECT_TRUE(bytes_of(place.database) == database);
  EXPECT_TRUE(bytes_of(place.key_folder / "box.key") == keys);
  std::filesystem::permissions(place.database.parent_path(), std::filesystem::perms{0755});
}

}  // namespace
}  // namespace schoolpoort

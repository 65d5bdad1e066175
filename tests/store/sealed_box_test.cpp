// What the files of the box show to somebody who copies them after every answer.
#include <gtest/gtest.h>

#include "kiosk/store/rows.hpp"
#include "kiosk/store/seal.hpp"
#include "tests/store/sealed_home.hpp"

namespace schoolpoort {
namespace {

constexpr std::size_t kBlock = 4096;

struct SealedBoxTest : testing::Test {
  std::string slot(int number) const {
    return bytes_of(home.keys()).substr(kBlock * static_cast<std::size_t>(number + 1), kKeySize);
  }
  std::string live_key() const { return slot(0) == empty ? slot(1) : slot(0); }

  const std::string empty = std::string(kKeySize, '\0');
  SealedHome home;
};

TEST_F(SealedBoxTest, ExactlyOneKeyIsKeptAfterEverySave) {
  const auto box = home.open_with_counts();
  for (int round = 0; round < 4; ++round) {
    ASSERT_TRUE(box->save(sample_contents(1)));
    EXPECT_NE(slot(0) == empty, slot(1) == empty) << round;
  }
}

TEST_F(SealedBoxTest, KeyOfTheSaveBeforeIsGoneFromTheKeyFile) {
  const auto box = home.open_with_counts();
  for (int round = 0; round < 4; ++round) {
    const std::string old_key = live_key();
    ASSERT_TRUE(box->save(sample_contents(1)));
    EXPECT_EQ(bytes_of(home.keys()).find(old_key), std::string::npos) << round;
  }
}

TEST_F(SealedBoxTest, KeyThatAKilledSaveLeftIsWipedAtTheNextStart) {
  home.open_with_counts().reset();
  std::string keys = bytes_of(home.keys());
  const std::size_t idle = slot(0) == empty ? kBlock : 2 * kBlock;
  write_bytes(home.keys(), keys.replace(idle, kKeySize, std::string(kKeySize, 'k')));
  const auto box = home.open();
  EXPECT_EQ(box->contents(), sample_contents(1));
  EXPECT_EQ(bytes_of(home.keys()).find("kkkk"), std::string::npos);
}

TEST_F(SealedBoxTest, KeyIsNeverInTheDatabaseNorItsJournal) {
  const auto box = home.open_with_counts();
  const std::string journal = home.database().string() + "-journal";
  for (const std::string& file : {home.database().string(), journal})
    EXPECT_EQ(bytes_of(file).find(live_key()), std::string::npos) << file;
}

TEST_F(SealedBoxTest, JournalIsEmptyAfterEverySave) {
  const auto box = home.open_with_counts();
  EXPECT_EQ(bytes_of(home.database().string() + "-journal"), "");
}

TEST_F(SealedBoxTest, CountsAreNowhereInTheClear) {
  const auto box = home.open();
  ASSERT_TRUE(box->begin(sample_period(1)));
  BoxContents contents = sample_contents(1);
  for (Count& count : contents.tally.questions[0][1].chosen) count = 0x5a4b;  // 24 bytes that chance does not make
  ASSERT_TRUE(box->save(contents));
  const auto plain = encode(contents, sample_period(1).form);
  const std::string bytes(plain->bytes().begin(), plain->bytes().end());
  ASSERT_NE(bytes.find("KZKZKZKZ"), std::string::npos);
  const std::string database = bytes_of(home.database());
  EXPECT_EQ(database.find("KZKZKZKZ"), std::string::npos);
  for (std::size_t at = 0; at + 16 <= bytes.size(); at += 16) {
    const std::string piece = bytes.substr(at, 16);
    if (piece.find_first_not_of(piece[0]) != std::string::npos) {
      EXPECT_EQ(database.find(piece), std::string::npos) << "at " << at;
    }
  }
}

TEST_F(SealedBoxTest, SavesOfAnyContentsChangeNoLengthAndNoOtherPage) {
  const auto box = home.open_with_counts();
  const std::string before = bytes_of(home.database());
  for (const BoxContents& contents : {BoxContents{1, {}, {}}, sample_contents(1), BoxContents{1, {}, sample_visit()}}) {
    ASSERT_TRUE(box->save(contents));
    const std::string after = bytes_of(home.database());
    ASSERT_EQ(after.size(), before.size());
    std::size_t changed = 0;
    for (std::size_t page = 0; page < before.size(); page += kBlock)
      changed += before.compare(page, kBlock, after, page, kBlock) != 0;
    EXPECT_LE(changed, 2u) << "the page of the box, and the first with SQLite's own change counter";
  }
}

TEST_F(SealedBoxTest, SealedRowAlwaysHasOneLength) {
  for (const BoxContents& contents : {BoxContents{1, {}, {}}, sample_contents(1)}) {
    SealedHome other;
    auto box = other.open_with_counts();
    ASSERT_TRUE(box->save(contents));
    box.reset();
    auto database = Database::open(other.database());
    EXPECT_EQ(*database->ask("SELECT length(v) FROM box"), std::to_string(kSealedSize));
  }
}

TEST_F(SealedBoxTest, SavingTheSameTwiceLooksLikeSavingSomethingElse) {
  const auto box = home.open_with_counts();
  const std::string before = bytes_of(home.database());
  ASSERT_TRUE(box->save(sample_contents(1)));
  EXPECT_NE(bytes_of(home.database()), before);
}

TEST_F(SealedBoxTest, FilesAreForTheKioskAlone) {
  const auto box = home.open();
  EXPECT_EQ(std::filesystem::status(home.database()).permissions(), std::filesystem::perms{0600});
  EXPECT_EQ(std::filesystem::status(home.keys()).permissions(), std::filesystem::perms{0600});
  EXPECT_EQ(std::filesystem::status(home.place().key_folder).permissions(), std::filesystem::perms{0700});
}

TEST_F(SealedBoxTest, KeyFolderThatIsOpenToOthersIsClosed) {
  std::filesystem::create_directories(home.place().key_folder);
  std::filesystem::permissions(home.place().key_folder, std::filesystem::perms{0755});
  home.open();
  EXPECT_EQ(std::filesystem::status(home.place().key_folder).permissions(), std::filesystem::perms{0700});
}

TEST_F(SealedBoxTest, OldCountsCannotBeOpenedOnceThePeriodIsClosed) {
  auto box = home.open_with_counts();
  const std::string key_before = live_key();
  ASSERT_TRUE(box->close(sample_release(1)));
  EXPECT_EQ(bytes_of(home.keys()).find(key_before), std::string::npos);
}

}  // namespace
}  // namespace schoolpoort

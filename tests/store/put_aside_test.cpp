// A box that does not open (put back, damaged, key lost) is kept under another name; a new one starts and staff are
// told.
#include <gtest/gtest.h>

#include "kiosk/store/database.hpp"
#include "kiosk/store/seal.hpp"
#include "tests/store/sealed_home.hpp"

namespace schoolpoort {
namespace {

struct PutAsideTest : testing::Test {
  void expect_a_new_start(const std::string& why) {
    const auto box = home.open();
    EXPECT_EQ(box->period(), sample_period(1)) << why;
    EXPECT_EQ(box->contents(), (BoxContents{1, {}, {}})) << why;
    ASSERT_EQ(box->remarks().size(), 1u) << why;
    EXPECT_EQ(box->remarks()[0].thing, home.database()) << why;
    EXPECT_EQ(box->remarks()[0].place, "box-put-aside-1") << why;
    EXPECT_TRUE(box->save(sample_contents(1))) << why;
  }
  std::string sealed_row() const {
    const std::string database = bytes_of(home.database());
    const std::size_t at = row_place(database);
    return database.substr(at, kSealedSize);
  }
  // The row ends the page of its table: cells fill a page from its end.
  static std::size_t row_place(const std::string& database) {
    for (std::size_t end = 4096; end <= database.size(); end += 4096) {
      const std::size_t at = end - kSealedSize;
      if (database[at] == 1 && (database[at + 1] == 0 || database[at + 1] == 1) && database[end - 4096] == 13)
        return at;
    }
    ADD_FAILURE() << "no row found";
    return 0;
  }

  SealedHome home;
};

TEST_F(PutAsideTest, DatabaseThatWasPutBackNeverOpens) {
  auto box = home.open_with_counts();
  box.reset();
  const std::string older = bytes_of(home.database());
  box = home.open();
  ASSERT_TRUE(box->save(sample_contents(1)));
  box.reset();
  write_bytes(home.database(), older);
  expect_a_new_start("database put back");
}

TEST_F(PutAsideTest, KeyFileThatWasPutBackOpensNothing) {
  auto box = home.open_with_counts();
  const std::string older = bytes_of(home.keys());
  ASSERT_TRUE(box->save(sample_contents(1)));
  box.reset();
  write_bytes(home.keys(), older);
  expect_a_new_start("key put back");
  EXPECT_TRUE(bytes_of(home.keys_aside()) == older);
}

TEST_F(PutAsideTest, SealedBoxAndKeyFileAreKeptAsTheyWere) {
  home.open_with_counts().reset();
  std::string database = bytes_of(home.database());
  database[row_place(database) + 500] ^= 1;
  write_bytes(home.database(), database);
  const std::string row = sealed_row(), keys = bytes_of(home.keys());
  expect_a_new_start("a damaged byte");
  EXPECT_TRUE(bytes_of(home.aside(".bin")) == row);
  EXPECT_TRUE(bytes_of(home.keys_aside()) == keys);
}

TEST_F(PutAsideTest, SealedBoxThatIsDamagedAnywhereNeverOpens) {
  home.open_with_counts().reset();
  const std::string whole = bytes_of(home.database()), keys = bytes_of(home.keys());
  for (std::size_t at = 0; at < kSealedSize; at += 97) {
    std::string damaged = whole;
    damaged[row_place(whole) + at] ^= 0x10;
    write_bytes(home.database(), damaged);
    write_bytes(home.keys(), keys);
    expect_a_new_start("byte " + std::to_string(at));
    std::filesystem::remove(home.aside(".bin"));
    std::filesystem::remove(home.keys_aside());
  }
}

TEST_F(PutAsideTest, MissingKeyIsSaid) {
  home.open_with_counts().reset();
  std::filesystem::remove(home.keys());
  expect_a_new_start("no key file");
}

TEST_F(PutAsideTest, KeyFileThatIsCutShortIsKept) {
  home.open_with_counts().reset();
  const std::string half = bytes_of(home.keys()).substr(0, 5000);
  write_bytes(home.keys(), half);
  expect_a_new_start("half a key file");
  EXPECT_TRUE(bytes_of(home.keys_aside()) == half);
}

TEST_F(PutAsideTest, WipedKeyFileOpensNothing) {
  home.open_with_counts().reset();
  std::string keys = bytes_of(home.keys());
  keys.replace(4096, 8192, std::string(8192, '\0'));
  write_bytes(home.keys(), keys);
  expect_a_new_start("no key in it");
}

TEST_F(PutAsideTest, BoxSealedWithZerosIsNotTakenForOurs) {
  home.open_with_counts().reset();
  std::string database = bytes_of(home.database()), keys = bytes_of(home.keys());
  const auto plain = encode(sample_contents(1), sample_period(1).form);
  const Sealed forged = seal(*plain, SecretBytes(kKeySize), 0);
  database.replace(row_place(database), kSealedSize, std::string(forged.begin(), forged.end()));
  write_bytes(home.database(), database);
  write_bytes(home.keys(), keys.replace(4096, kKeySize, std::string(kKeySize, '\0')));
  expect_a_new_start("forged with an empty slot");
}

TEST_F(PutAsideTest, CountsOfAnotherPeriodThanTheOpenOneAreNotTaken) {
  home.open_with_counts().reset();
  {
    auto database = Database::open(home.database());
    for (const char* table : {"period_question", "period_choice", "period_language", "period_always"})
      ASSERT_TRUE(database->run(std::string("UPDATE ") + table + " SET period = 2"));
    ASSERT_TRUE(database->run("UPDATE period SET number = 2"));
  }
  const auto box = home.open();
  EXPECT_EQ(box->contents(), (BoxContents{2, {}, {}}));
  EXPECT_EQ(box->remarks().size(), 1u);
}

TEST_F(PutAsideTest, NothingThatWasPutAsideIsOverwritten) {
  home.open_with_counts().reset();
  std::filesystem::remove(home.keys());
  expect_a_new_start("first time");
  const std::string first = bytes_of(home.aside(".bin"));
  std::filesystem::remove(home.keys());
  const auto box = home.open();
  ASSERT_EQ(box->remarks().size(), 2u);
  EXPECT_EQ(box->remarks()[1].place, "box-put-aside-2");
  EXPECT_TRUE(bytes_of(home.aside(".bin")) == first);
}

TEST_F(PutAsideTest, ReleasedPeriodsStay) {
  auto box = home.open_with_counts();
  ASSERT_TRUE(box->close(sample_release(1)));
  ASSERT_TRUE(box->begin(sample_period(2)));
  box.reset();
  std::filesystem::remove(home.keys());
  box = home.open();
  EXPECT_EQ(box->released()->size(), 1u);
  EXPECT_EQ(box->period(), sample_period(2));
}

TEST_F(PutAsideTest, DatabaseThatIsGoneIsSaidAndItsKeyKept) {
  home.open_with_counts().reset();
  for (const char* how : {"missing", "empty"}) {
    const std::string keys = bytes_of(home.keys());
    std::filesystem::remove(home.keys_aside());
    std::filesystem::remove(home.database());
    if (how == std::string("empty")) write_bytes(home.database(), "");
    const auto box = home.open();
    ASSERT_EQ(box->remarks().size(), 1u) << how;
    EXPECT_NE(box->remarks()[0].remedy.find("missing or empty"), std::string::npos);
    EXPECT_TRUE(bytes_of(home.keys_aside()) == keys) << how;
  }
}

}  // namespace
}  // namespace schoolpoort

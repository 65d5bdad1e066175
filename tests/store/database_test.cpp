// Statements and transactions over SQLite: all or nothing, and errors that say what to do.
#include "kiosk/store/database.hpp"

#include <gtest/gtest.h>

#include "tests/store/sealed_home.hpp"

namespace schoolpoort {
namespace {

struct DatabaseTest : testing::Test {
  Database open() { return std::move(*Database::open(path)); }
  std::string rows(Database& of) { return *of.ask("SELECT count(*) FROM t"); }

  TestFolder folder;
  std::filesystem::path path = [this] {
    write_bytes(folder.path() / "some.db", "");
    return folder.path() / "some.db";
  }();
  Database database = open();
};

TEST_F(DatabaseTest, GivesBackNumbersTextsAndBytes) {
  const std::string text("a\0b", 3);
  ASSERT_TRUE(database.run_all("CREATE TABLE t(n, x, b)"));
  ASSERT_TRUE(database.run("INSERT INTO t VALUES(?, ?, ?)", {-7, text, Bytes{}}));
  int number = 0;
  std::string back;
  ASSERT_TRUE(database.run("SELECT n, x, b FROM t WHERE b IS NOT NULL", {}, [&](const Row& row) {
    number = row.number(0);
    back = row.text(1);
    EXPECT_TRUE(row.bytes(2).empty());
  }));
  EXPECT_EQ(number, -7);
  EXPECT_EQ(back, text);
}

TEST_F(DatabaseTest, TransactionThatIsNotCommittedLeavesNothing) {
  ASSERT_TRUE(database.run_all("CREATE TABLE t(n)"));
  {
    auto transaction = Transaction::begin(database);
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(database.run("INSERT INTO t VALUES(1)"));
  }
  EXPECT_EQ(rows(database), "0");
  auto transaction = Transaction::begin(database);
  ASSERT_TRUE(database.run("INSERT INTO t VALUES(1)"));
  ASSERT_TRUE(transaction->commit());
  EXPECT_EQ(rows(database), "1");
}

TEST_F(DatabaseTest, TransactionThatCannotBeginIsAnError) {
  ASSERT_TRUE(database.run_all("CREATE TABLE t(n)"));
  Database second = open();
  const auto held = Transaction::begin(database);
  ASSERT_TRUE(held);
  const auto refused = Transaction::begin(second);
  ASSERT_FALSE(refused);
  EXPECT_EQ(second.trouble(), Database::Trouble::locked);
  EXPECT_NE(refused.error().remedy.find("kiosk is running"), std::string::npos);
}

TEST_F(DatabaseTest, FaultNamesFilePlaceAndRemedy) {
  const auto refused = database.run("INSERT INTO nowhere VALUES(1)");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().thing, path);
  EXPECT_EQ(refused.error().place, "INSERT INTO nowhere VALUES");
  EXPECT_FALSE(refused.error().remedy.empty());
}

TEST_F(DatabaseTest, FileThatIsNoDatabaseIsTold) {
  write_bytes(folder.path() / "text.db", std::string(5000, 'x'));
  auto text = Database::open(folder.path() / "text.db");
  ASSERT_TRUE(text);
  EXPECT_FALSE(text->ask("SELECT count(*) FROM sqlite_schema"));
  EXPECT_EQ(text->trouble(), Database::Trouble::damaged);
}

TEST_F(DatabaseTest, MissingFileIsNotMade) {
  EXPECT_FALSE(Database::open(folder.path() / "missing.db"));
  EXPECT_FALSE(std::filesystem::exists(folder.path() / "missing.db"));
}

}  // namespace
}  // namespace schoolpoort

// A database that is not ours, held by another, or set otherwise than it must be is refused, never touched.
#include "kiosk/store/examine.hpp"

#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <map>

#include "kiosk/store/schema.hpp"
#include "tests/store/sealed_home.hpp"

namespace schoolpoort {
namespace {

struct ExamineTest : testing::Test {
  void make_database(const std::string& sql) {
    std::filesystem::create_directories(home.database().parent_path());
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(home.database().c_str(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
  }
  Error refusal() {
    const auto box = home.try_open();
    return box ? Error{} : box.error();
  }

  const std::string whole = std::string(kSchema) + "INSERT INTO config VALUES('layout', 1), ('try_out', 0)";
  SealedHome home;
};

TEST_F(ExamineTest, TablesAreThoseOfTheSchema) {
  home.open();
  Database database = std::move(*Database::open(home.database()));
  EXPECT_EQ(*database.ask("SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_schema ORDER BY name)"),
            kTableNames);
  EXPECT_EQ(kSchema, bytes_of(source_folder() / "kiosk/store/schema.sql"));
}

TEST_F(ExamineTest, NoTableKeepsTimesOrAnOrderOfAnswers) {
  const std::string schema = kSchema;
  for (const char* trace : {"AUTOINCREMENT", "created", "TRIGGER", "CURRENT_TIME", "datetime", "visit_id"})
    EXPECT_EQ(schema.find(trace), std::string::npos) << trace;
}

TEST_F(ExamineTest, PragmasHoldAsTheDesignNamesThem) {
  home.open();
  Database database = std::move(*Database::open(home.database()));
  ASSERT_EQ(*examine(database), Health::whole);
  const std::map<std::string, std::string> named{
      {"journal_mode", "truncate"},  {"synchronous", "3"}, {"secure_delete", "1"}, {"temp_store", "2"},
      {"locking_mode", "exclusive"}, {"auto_vacuum", "0"}, {"mmap_size", "0"},     {"page_size", "4096"}};
  for (const auto& [name, value] : named) EXPECT_EQ(*database.ask("PRAGMA " + name), value) << name;
}

TEST_F(ExamineTest, DatabaseThatVacuumsByItselfIsRefused) {
  make_database("PRAGMA auto_vacuum=FULL;" + whole);
  EXPECT_EQ(refusal().place, "PRAGMA auto_vacuum");
  EXPECT_EQ(refusal().thing, home.database());
}

TEST_F(ExamineTest, DatabaseOfAnotherPageSizeIsRefused) {
  make_database("PRAGMA page_size=8192;" + whole);
  EXPECT_EQ(refusal().place, "PRAGMA page_size");
}

TEST_F(ExamineTest, WriteAheadLogIsSwitchedOff) {
  home.open_with_counts();
  make_database("PRAGMA journal_mode=WAL; UPDATE config SET v = v");
  const auto box = home.open();
  EXPECT_EQ(box->contents(), sample_contents(1));
  EXPECT_FALSE(std::filesystem::exists(home.database().string() + "-wal"));
}

TEST_F(ExamineTest, DatabaseOfAnotherProgramIsLeftAlone) {
  make_database("CREATE TABLE photos(name)");
  const std::string before = bytes_of(home.database());
  EXPECT_EQ(refusal().place, "tables");
  EXPECT_TRUE(bytes_of(home.database()) == before);
}

TEST_F(ExamineTest, DatabaseOfANewerKioskIsLeftAlone) {
  home.open();
  make_database("UPDATE config SET v = 2 WHERE k = 'layout'");
  EXPECT_EQ(refusal().place, "layout 2");
}

TEST_F(ExamineTest, BoxThatIsOpenHereCannotBeOpenedTwice) {
  const auto box = home.open();
  EXPECT_NE(refusal().remedy.find("kiosk is running"), std::string::npos);
}

TEST_F(ExamineTest, SecondProcessIsLockedOutAndTouchesNoKey) {
  const auto box = home.open_with_counts();
  const std::string keys = bytes_of(home.keys());
  const pid_t child = fork();
  if (child == 0) _exit(refusal().remedy.find("kiosk is running") == std::string::npos);
  int status = -1;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  EXPECT_EQ(status, 0);
  EXPECT_TRUE(bytes_of(home.keys()) == keys);
  EXPECT_TRUE(box->save(sample_contents(1)));
}

}  // namespace
}  // namespace schoolpoort

// Takes a database for this process alone and looks whether it is ours and whole. Knows not what its rows mean.
#include "kiosk/store/examine.hpp"

#include <unistd.h>

#include <array>

#include "kiosk/store/schema.hpp"

namespace schoolpoort {
namespace {

struct Pragma {
  std::string_view name, value, reads_back;
};

// README.md says why each. The order counts: page size and vacuum before anything is read, the lock before the journal.
constexpr std::array<Pragma, 10> kPragmas{{
    {"page_size", "4096", "4096"},
    {"auto_vacuum", "NONE", "0"},
    {"locking_mode", "EXCLUSIVE", "exclusive"},
    {"mmap_size", "0", "0"},
    {"journal_mode", "TRUNCATE", "truncate"},
    {"synchronous", "EXTRA", "3"},
    {"secure_delete", "ON", "1"},
    {"temp_store", "MEMORY", "2"},
    {"cell_size_check", "ON", "1"},
    {"trusted_schema", "OFF", "0"},
}};

constexpr std::string_view kLayout = "1";

std::string statement(const Pragma& pragma) { return "PRAGMA " + std::string(pragma.name); }

Result<Done> take(Database& database) {
  for (const Pragma& pragma : kPragmas)
    if (auto set = database.run(statement(pragma) + "=" + std::string(pragma.value)); !set) return set;
  // In exclusive mode the lock stays when the transaction ends.
  if (auto begun = database.run("BEGIN EXCLUSIVE"); !begun) return begun;
  return database.run("COMMIT");
}

Result<Done> read_back(Database& database) {
  for (const Pragma& pragma : kPragmas) {
    const auto now = database.ask(statement(pragma));
    if (!now) return now.error();
    if (*now != pragma.reads_back)
      return Error{database.path(), statement(pragma),
                   "It is " + *now + " and must be " + std::string(pragma.value) +
                       ", or answers could be lost or traced: put this file aside by hand."};
  }
  return Done{};
}

Result<Health> look_at_tables(Database& database) {
  const auto names = database.ask("SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_schema ORDER BY name)");
  if (!names) return names.error();
  if (names->empty()) return Health::empty;
  if ((" " + *names + " ").find(" box ") == std::string::npos)
    return Error{database.path(), "tables", "It belongs to another program: give the kiosk a path of its own."};
  if (*names != kTableNames) return Health::damaged;
  const auto layout = database.ask("SELECT v FROM config WHERE k = 'layout'");
  if (!layout) return layout.error();
  if (layout->empty()) return Health::damaged;
  if (*layout != kLayout)
    return Error{database.path(), "layout " + *layout, "A newer kiosk made it: install that one again."};
  const auto pages = database.ask("PRAGMA integrity_check(1)");
  if (!pages) return pages.error();
  return *pages == "ok" ? Health::whole : Health::damaged;
}

Result<Health> take_and_look(Database& database) {
  if (auto taken = take(database); !taken) return taken.error();
  return look_at_tables(database);
}

}  // namespace

Result<Health> examine(Database& database) {
  const auto health = take_and_look(database);
  if (!health && database.trouble() == Database::Trouble::damaged) return Health::damaged;
  if (!health || *health == Health::damaged) return health;
  if (database.is_read_only()) {
    // A damaged version number in the header makes SQLite think so of a file that may well be written.
    if (::access(database.path().c_str(), W_OK) == 0) return Health::damaged;
    return Error{database.path(), "", "It may not be written: give the kiosk's user the right to."};
  }
  if (auto held = read_back(database); !held) return held.error();
  return health;
}

Result<Done> take_anew(Database& database) {
  if (auto set = database.run("PRAGMA locking_mode=NORMAL"); !set) return set;
  // The lock and the journal go with the end of the next statement that reads.
  if (auto read = database.ask("SELECT count(*) FROM sqlite_schema"); !read) return read.error();
  return take(database);
}

Result<Done> make_tables(Database& database, bool try_out) {
  if (auto made = database.run_all(kSchema); !made) return made;
  if (auto put = database.run("INSERT INTO config VALUES('layout', ?)", {kLayout}); !put) return put;
  return database.run("INSERT INTO config VALUES('try_out', ?)", {try_out ? 1 : 0});
}

}  // namespace schoolpoort

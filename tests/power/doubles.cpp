// Stores that are known to lose boxes or answers, made of the real one: the tests must find their losses.
#include "tests/power/doubles.hpp"

#include <dlfcn.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <map>

namespace schoolpoort {
namespace {

bool delete_journal = false;  // the library's function below is global, so must be what it does

bool is_sync(const StorageCall& call) { return call.name == "fsync" || call.name == "fdatasync"; }
bool is_key(const StorageCall& call) { return call.file.filename() == "box.key"; }

Fate leave_out_if(bool wanted) { return {wanted ? Fate::Kind::pretended : Fate::Kind::happens, 0}; }

// Zeros over the slot beside the one where a fresh key is about to be written, and both durable at once.
Fate wipe_too_soon(const StorageCall& call) {
  constexpr off_t kSlots = 3 * 4096;
  const bool writes_key = is_key(call) && !call.bytes.empty() &&
                          std::ranges::any_of(call.bytes, [](std::byte byte) { return byte != std::byte{}; });
  if (!writes_key) return {};
  const int file = ::open(call.file.c_str(), O_WRONLY);
  constexpr std::array<char, 32> kNothing{};
  if (::pwrite(file, kNothing.data(), kNothing.size(), kSlots - call.place) > 0) ::fdatasync(file);
  ::close(file);
  return {};
}

const std::map<std::string, Watch::Watcher>& watchers() {
  static const std::map<std::string, Watch::Watcher> kWatchers{
      {"none", [](const StorageCall&) { return Fate{}; }},
      {"delete journal", [](const StorageCall&) { return Fate{}; }},
      {"no sync", [](const StorageCall& call) { return leave_out_if(is_sync(call)); }},
      {"key not synced", [](const StorageCall& call) { return leave_out_if(is_sync(call) && is_key(call)); }},
      {"wiped too soon", wipe_too_soon}};
  return kWatchers;
}

}  // namespace

bool is_double(const std::string& name) { return watchers().contains(name); }

Watch::Watcher double_of(const std::string& name) {
  delete_journal = name == "delete journal";
  return watchers().at(name);
}

// What the store asks for, and what it must not notice.
std::string_view instead_of(std::string_view sql) {
  if (!delete_journal) return sql;
  // While it holds the lock for ever SQLite deletes no journal, it zeroes its head.
  if (sql == "PRAGMA locking_mode=EXCLUSIVE") return "PRAGMA locking_mode=NORMAL";
  if (sql == "PRAGMA journal_mode=TRUNCATE") return "PRAGMA journal_mode=DELETE";
  if (sql == "PRAGMA synchronous=EXTRA") return "PRAGMA synchronous=FULL";
  if (sql == "PRAGMA locking_mode") return "SELECT 'exclusive'";
  if (sql == "PRAGMA journal_mode") return "SELECT 'truncate'";
  if (sql == "PRAGMA synchronous") return "SELECT '3'";
  return sql;
}

}  // namespace schoolpoort

extern "C" int sqlite3_prepare_v2(sqlite3* database, const char* sql, int size, sqlite3_stmt** statement,
                                  const char** rest) {
  using Prepare = decltype(&sqlite3_prepare_v2);
  static const auto prepare = reinterpret_cast<Prepare>(::dlsym(RTLD_NEXT, "sqlite3_prepare_v2"));
  const std::string_view asked =
      size < 0 ? std::string_view(sql) : std::string_view(sql, static_cast<std::size_t>(size));
  const std::string_view instead = schoolpoort::instead_of(asked);
  if (instead.data() == asked.data()) return prepare(database, sql, size, statement, rest);
  return prepare(database, instead.data(), static_cast<int>(instead.size()), statement, rest);
}

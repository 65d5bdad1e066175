// SQLite behind two calls: run a statement, hold a transaction. Knows not what the tables mean.
#include "kiosk/store/database.hpp"

#include <sqlite3.h>

#include <cassert>

namespace schoolpoort {

namespace {

using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

int bind(sqlite3_stmt* statement, int at, const Bound& bound) {
  if (const int* number = std::get_if<int>(&bound)) return sqlite3_bind_int(statement, at, *number);
  // The caller's bytes outlive the call, so SQLite need not copy them. A null pointer would bind NULL.
  if (const auto* text = std::get_if<std::string_view>(&bound))
    return sqlite3_bind_text(statement, at, text->empty() ? "" : text->data(), static_cast<int>(text->size()),
                             SQLITE_STATIC);
  const Bytes bytes = std::get<Bytes>(bound);
  if (bytes.empty()) return sqlite3_bind_zeroblob(statement, at, 0);
  return sqlite3_bind_blob(statement, at, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

Database::Trouble trouble_of(int code) {
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Database::Trouble::locked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR:  // our statements are right, so it is a file format that SQLite does not know
      return Database::Trouble::damaged;
    default:
      return Database::Trouble::other;
  }
}

std::string remedy_for(int code) {
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return "The kiosk is running and holds it: stop the kiosk first.";
    case SQLITE_FULL:
      return "The disk is full: make room on it.";
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return "It may not be written: give the kiosk's user the right to.";
    case SQLITE_CANTOPEN:
      return "It cannot be opened: check that its disk is there and that the kiosk's user may write in its folder.";
    case SQLITE_IOERR:
      return "The disk fails or is full: check that there is room, else take an export and replace it.";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return "It is damaged: restart the kiosk, which puts it aside.";
    default:
      return std::string(sqlite3_errstr(code)) + ": restart the kiosk.";
  }
}

}  // namespace

int Row::number(int column) const { return sqlite3_column_int(statement_, column); }
std::string Row::text(int column) const {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  return text ? std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))) : std::string();
}
Bytes Row::bytes(int column) const {
  const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_, column));
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

void Database::Close::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }

Database::Database(std::filesystem::path path, sqlite3* handle) : path_(std::move(path)), handle_(handle) {}

Result<Database> Database::open(const std::filesystem::path& path) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW, nullptr);
  Database database(path, handle);
  if (code != SQLITE_OK) return database.fault(code, "opening");
  sqlite3_extended_result_codes(handle, 1);
  return database;
}

Error Database::fault(int code, std::string_view sql) {
  trouble_ = trouble_of(code);
  return {path_, std::string(sql.substr(0, sql.find('('))), remedy_for(code)};
}

Result<Done> Database::run(std::string_view sql, std::initializer_list<Bound> bound,
                           const std::function<void(const Row&)>& each) {
  sqlite3_stmt* prepared = nullptr;
  int code = sqlite3_prepare_v2(handle_.get(), sql.data(), static_cast<int>(sql.size()), &prepared, nullptr);
  const Statement statement(prepared, &sqlite3_finalize);
  int at = 0;
  for (const Bound& one : bound)
    if (code == SQLITE_OK) code = bind(prepared, ++at, one);
  if (code != SQLITE_OK) return fault(code, sql);
  while ((code = sqlite3_step(prepared)) == SQLITE_ROW)
    if (each) each(Row(prepared));
  if (code != SQLITE_DONE) return fault(code, sql);
  trouble_ = Trouble::none;
  return Done{};
}

Result<Done> Database::run_all(const std::string& sql) {
  const int code = sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return fault(code, sql);
  trouble_ = Trouble::none;
  return Done{};
}

Result<std::string> Database::ask(std::string_view sql) {
  std::string answer;
  if (auto asked = run(sql, {}, [&](const Row& row) { answer = row.text(0); }); !asked) return asked.error();
  return answer;
}

int Database::changed_rows() const { return sqlite3_changes(handle_.get()); }
bool Database::is_read_only() const { return sqlite3_db_readonly(handle_.get(), "main") == 1; }
bool Database::in_transaction() const { return sqlite3_get_autocommit(handle_.get()) == 0; }

Result<Transaction> Transaction::begin(Database& database, std::string_view how) {
  assert(!database.in_transaction());
  if (auto begun = database.run(how); !begun) return begun.error();
  return Transaction(database);
}

Transaction::~Transaction() {
  // SQLite has rolled back by itself after some errors; a second ROLLBACK would only be one more error.
  if (database_ && database_->in_transaction()) (void)database_->run("ROLLBACK");
}

Result<Done> Transaction::commit() { return database_->run("COMMIT"); }

}  // namespace schoolpoort

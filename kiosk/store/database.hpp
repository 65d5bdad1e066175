// SQLite behind two calls: run a statement, hold a transaction. Knows not what the tables mean.
#pragma once

#include <filesystem>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "kiosk/core/result.hpp"
#include "kiosk/store/secret.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace schoolpoort {

/// One row of an answer, valid inside the callback only.
class Row {
 public:
  explicit Row(sqlite3_stmt* statement) : statement_(statement) {}
  int number(int column) const;
  std::string text(int column) const;
  Bytes bytes(int column) const;

 private:
  sqlite3_stmt* statement_;
};

/// What fills a ? of a statement; it must outlive the call.
using Bound = std::variant<int, std::string_view, Bytes>;

/// One open database file, closed at the end of its scope.
class Database {
 public:
  /// What a call may run into, as far as somebody acts upon it.
  enum class Trouble { none, locked, damaged, other };

  /// The file must exist; an empty one is an empty database.
  static Result<Database> open(const std::filesystem::path& path);

  /// Runs one statement to its end; `each` gets every row.
  Result<Done> run(std::string_view sql, std::initializer_list<Bound> bound = {},
                   const std::function<void(const Row&)>& each = {});
  /// Runs several statements that give no rows.
  Result<Done> run_all(const std::string& sql);
  /// The first column of the only row as text, empty when there is no row.
  Result<std::string> ask(std::string_view sql);

  /// How many rows the last writing statement changed.
  int changed_rows() const;
  /// Whether SQLite will not write to it; known once something was read.
  bool is_read_only() const;
  /// What the last call ran into.
  Trouble trouble() const { return trouble_; }
  const std::filesystem::path& path() const { return path_; }
  /// Whether a transaction is under way.
  bool in_transaction() const;

 private:
  struct Close {
    void operator()(sqlite3* handle) const;
  };
  Database(std::filesystem::path path, sqlite3* handle);
  Error fault(int code, std::string_view sql);

  std::filesystem::path path_;
  std::unique_ptr<sqlite3, Close> handle_;
  Trouble trouble_ = Trouble::none;
};

/// All statements until commit(), or none of them. Rolls back at the end of its scope. The database must outlive it.
class Transaction {
 public:
  /// Error when it could not begin: then nothing may be written, for each statement would commit alone.
  static Result<Transaction> begin(Database& database, std::string_view how = "BEGIN IMMEDIATE");
  Transaction(Transaction&& other) noexcept : database_(std::exchange(other.database_, nullptr)) {}
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();

  Result<Done> commit();

 private:
  explicit Transaction(Database& database) : database_(&database) {}
  Database* database_;
};

}  // namespace schoolpoort

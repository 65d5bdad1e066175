// Boxes that leak on purpose, one known leak each.
#include "tests/attack/driver/leaky_boxes.hpp"

#include <algorithm>
#include <fstream>
#include <utility>

#include "kiosk/store/box_bytes.hpp"
#include "kiosk/store/database.hpp"
#include "tests/support/memory_box.hpp"

namespace schoolpoort {
namespace {

/// A box in memory that also writes each save to a database, in the way that leaks.
class LeakyBox : public Box {
 public:
  explicit LeakyBox(Database database) : database_(std::move(database)) {}

  const std::optional<Period>& period() const override { return memory_.period(); }
  const BoxContents& contents() const override { return memory_.contents(); }
  const Seed& seed() const override { return memory_.seed(); }
  Result<Done> save(const BoxContents& contents) override {
    const BoxContents before = memory_.contents();
    if (auto kept = memory_.save(contents); !kept) return kept;
    return write(before, contents);
  }
  Result<Done> begin(const Period& period) override { return memory_.begin(period); }
  Result<Done> close(const Release& release) override { return memory_.close(release); }
  Result<Done> prolong(Day end, const std::string& reason) override { return memory_.prolong(end, reason); }
  Result<std::vector<ReleasedPeriod>> released() const override { return memory_.released(); }
  bool is_try_out() const override { return memory_.is_try_out(); }
  std::vector<Error> remarks() const override { return memory_.remarks(); }

 protected:
  virtual Result<Done> write(const BoxContents& before, const BoxContents& after) = 0;
  Database database_;

 private:
  MemoryBox memory_;
};

/// 0, 1, ... a choice; 20 does not know; 21 skipped.
int number_of(const Question& question, const Answer& answer) {
  if (answer.reply != Reply::chosen) return answer.reply == Reply::dont_know ? 20 : 21;
  return static_cast<int>(std::ranges::find(question.choices, answer.choices.front(), &FrozenChoice::id) -
                          question.choices.begin());
}

bool is_new(const BoxContents& before, const Answer& answer) {
  return answer.reply != Reply::shown &&
         (!before.visit || std::ranges::find(before.visit->answers, answer) == before.visit->answers.end());
}

class Rows final : public LeakyBox {
 public:
  Rows(Database database, std::string insert) : LeakyBox(std::move(database)), insert_(std::move(insert)) {}

 private:
  Result<Done> write(const BoxContents& before, const BoxContents& after) override {
    if (!after.visit) return Done{};
    for (const Answer& answer : after.visit->answers) {
      if (!is_new(before, answer)) continue;
      const int item = position_of(period()->form, answer.item);
      const Question& question = period()->form.questions[static_cast<std::size_t>(item)];
      if (auto put = database_.run(insert_, {item, number_of(question, answer)}); !put) return put;
    }
    return Done{};
  }
  std::string insert_;
};

class Counters final : public LeakyBox {
 public:
  using LeakyBox::LeakyBox;

 private:
  Result<Done> write(const BoxContents&, const BoxContents& after) override {
    const auto bytes = encode(after, period()->form);
    if (!bytes) return bytes.error();
    return database_.run("INSERT OR REPLACE INTO box VALUES(1, ?)", {bytes->bytes()});
  }
};

Result<Database> make_database(const std::filesystem::path& data, const std::string& sql) {
  std::filesystem::create_directories(data);
  const std::filesystem::path path = data / "box.db";
  std::ofstream(path).flush();
  auto database = Database::open(path);
  if (!database) return database;
  // What PRAGMA answers is a row, so each is run alone.
  for (std::size_t from = 0, to = 0; (to = sql.find(';', from)) != std::string::npos; from = to + 1)
    if (auto run = database->run(sql.substr(from, to - from)); !run) return run.error();
  return database;
}

}  // namespace

Result<std::unique_ptr<Box>> open_leaky_box(const std::string& kind, const std::filesystem::path& data) {
  const auto open = [&](const std::string& sql, const auto& wrap) -> Result<std::unique_ptr<Box>> {
    auto database = make_database(data, sql);
    if (!database) return database.error();
    return std::unique_ptr<Box>(wrap(std::move(*database)));
  };
  const auto counters = [](Database database) { return std::make_unique<Counters>(std::move(database)); };
  const auto rows = [](const char* insert) {
    return [insert](Database database) { return std::make_unique<Rows>(std::move(database), insert); };
  };
  const std::string box = "CREATE TABLE box(id INTEGER PRIMARY KEY, v BLOB);";
  if (kind == "rows")
    return open("CREATE TABLE answer(id INTEGER PRIMARY KEY, item, reply);",
                rows("INSERT INTO answer(item, reply) VALUES(?, ?)"));
  if (kind == "random-keys")
    return open("PRAGMA secure_delete=ON;CREATE TABLE answer(key BLOB PRIMARY KEY, item, reply) WITHOUT ROWID;",
                rows("INSERT INTO answer VALUES(randomblob(16), ?, ?)"));
  if (kind == "words")
    return open(
        "CREATE TABLE answer(item, reply, day, moment, uuid);",
        rows("INSERT INTO answer VALUES(?, ?, date(), CAST(strftime('%s') AS INTEGER), hex(randomblob(4)) || '-' || "
             "hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || "
             "hex(randomblob(6)))"));
  if (kind == "counters") return open("PRAGMA journal_mode=TRUNCATE;PRAGMA secure_delete=ON;" + box, counters);
  if (kind == "counters-wal") return open("PRAGMA journal_mode=WAL;" + box, counters);
  return Error{"box", kind, "There is no such kind."};
}

}  // namespace schoolpoort

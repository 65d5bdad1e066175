// Periods, releases and remarks as rows of the database, written and read back. Knows no key and no counts.
#include "kiosk/store/rows.hpp"

namespace schoolpoort {
namespace {

Result<Done> write_question(Database& database, int period, int position, const Question& question) {
  if (auto put = database.run("INSERT INTO period_question VALUES(?, ?, ?, ?, ?, ?, ?)",
                              {period, position, question.id.value, question.revision, question.dimension.value,
                               static_cast<int>(question.kind), question.label});
      !put)
    return put;
  int place = 0;
  for (const FrozenChoice& choice : question.choices)
    if (auto put = database.run("INSERT INTO period_choice VALUES(?, ?, ?, ?, ?, ?)",
                                {period, position, place++, choice.id.value, choice.label, choice.alone ? 1 : 0});
        !put)
      return put;
  return Done{};
}

template <class Ids>
Result<Done> write_list(Database& database, std::string_view sql, int period, const Ids& ids) {
  int position = 0;
  for (const auto& id : ids)
    if (auto put = database.run(sql, {period, position++, id.value}); !put) return put;
  return Done{};
}

Result<Done> read_questions(Database& database, Period& period) {
  auto& questions = period.form.questions;
  auto read = database.run(
      "SELECT item, revision, dimension, kind, label FROM period_question WHERE period = ? ORDER BY position",
      {period.number}, [&](const Row& row) {
        questions.push_back(
            {{row.text(0)}, row.number(1), {row.text(2)}, static_cast<ScaleKind>(row.number(3)), row.text(4), {}});
      });
  if (!read) return read;
  return database.run(
      "SELECT question, choice, label, alone FROM period_choice WHERE period = ? ORDER BY question, position",
      {period.number}, [&](const Row& row) {
        const auto question = static_cast<std::size_t>(row.number(0));
        if (question < questions.size())
          questions[question].choices.push_back({{row.text(1)}, row.text(2), row.number(3) != 0});
      });
}

Result<Done> read_lists(Database& database, Period& period) {
  auto read = database.run("SELECT tag FROM period_language WHERE period = ? ORDER BY position", {period.number},
                           [&](const Row& row) { period.languages.push_back({row.text(0)}); });
  if (!read) return read;
  return database.run("SELECT dimension FROM period_always WHERE period = ? ORDER BY position", {period.number},
                      [&](const Row& row) { period.form.always.push_back({row.text(0)}); });
}

Result<std::vector<Period>> read_periods(Database& database, std::string_view state) {
  std::vector<Period> periods;
  bool days_are_days = true;
  auto read = database.run(
      "SELECT number, campaign, first_day, end_day, first_part, first_item FROM period WHERE state = ? ORDER BY number",
      {state}, [&](const Row& row) {
        const auto start = day_from_iso(row.text(2)), end = day_from_iso(row.text(3));
        days_are_days = days_are_days && start && end;
        Period period{row.number(0), {row.text(1)}, start.value_or(Day{}), end.value_or(Day{}), {}, {}};
        period.form.first_part = row.number(4);
        period.form.first = {row.text(5)};
        periods.push_back(std::move(period));
      });
  if (!read) return read.error();
  if (!days_are_days)
    return Error{database.path(), "period", "A day in it is none: put the file aside by hand and restart the kiosk."};
  for (Period& period : periods) {
    if (auto questions = read_questions(database, period); !questions) return questions.error();
    if (auto lists = read_lists(database, period); !lists) return lists.error();
  }
  return periods;
}

}  // namespace

Result<Done> write_open_period(Database& database, const Period& period) {
  const Questionnaire& form = period.form;
  if (auto put = database.run("INSERT INTO period VALUES(?, ?, ?, ?, ?, ?, 'open')",
                              {period.number, period.campaign.value, iso(period.start), iso(period.end),
                               form.first_part, form.first.value});
      !put)
    return put;
  int position = 0;
  for (const Question& question : form.questions)
    if (auto put = write_question(database, period.number, position++, question); !put) return put;
  if (auto put = write_list(database, "INSERT INTO period_language VALUES(?, ?, ?)", period.number, period.languages);
      !put)
    return put;
  return write_list(database, "INSERT INTO period_always VALUES(?, ?, ?)", period.number, form.always);
}

Result<Done> write_closed(Database& database, const Release& release) {
  for (const Cell& cell : release.cells)
    if (auto put =
            database.run("INSERT INTO released VALUES(?, ?, ?, ?)", {release.period, cell.table, cell.cell, cell.n});
        !put)
      return put;
  return database.run("UPDATE period SET state = 'closed' WHERE number = ?", {release.period});
}

Result<Done> write_new_end(Database& database, const Period& period, Day end) {
  return database.run("UPDATE period SET end_day = ? WHERE number = ?", {iso(end), period.number});
}

Result<Done> write_remark(Database& database, const Error& remark) {
  return database.run("INSERT INTO remark SELECT coalesce(max(number), 0) + 1, ?, ?, ? FROM remark",
                      {remark.thing, remark.place, remark.remedy});
}

Result<std::optional<Period>> read_open_period(Database& database) {
  auto periods = read_periods(database, "open");
  if (!periods) return periods.error();
  if (periods->empty()) return std::optional<Period>{};
  return std::optional{std::move(periods->front())};
}

Result<int> read_highest_number(Database& database) {
  int highest = 0;
  auto read =
      database.run("SELECT coalesce(max(number), 0) FROM period", {}, [&](const Row& row) { highest = row.number(0); });
  if (!read) return read.error();
  return highest;
}

Result<std::vector<ReleasedPeriod>> read_released(Database& database) {
  auto periods = read_periods(database, "closed");
  if (!periods) return periods.error();
  std::vector<ReleasedPeriod> released;
  for (Period& period : *periods) {
    Release release{period.number, {}};
    auto read = database.run("SELECT tbl, cell, n FROM released WHERE period = ? ORDER BY tbl, cell", {period.number},
                             [&](const Row& row) {
                               release.cells.push_back({row.number(0), row.number(1), row.number(2)});
                             });
    if (!read) return read.error();
    released.push_back({std::move(period), std::move(release)});
  }
  return released;
}

Result<std::vector<Error>> read_remarks(Database& database) {
  std::vector<Error> remarks;
  auto read = database.run("SELECT thing, place, remedy FROM remark ORDER BY number", {}, [&](const Row& row) {
    remarks.push_back({row.text(0), row.text(1), row.text(2)});
  });
  if (!read) return read.error();
  return remarks;
}

}  // namespace schoolpoort

// The sheets that are lists: results, visits, codebook. Codes are put in words; the codebook keeps both.
#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include "kiosk/publish/tables/sheets.hpp"

namespace schoolpoort {
namespace {

constexpr double kHeadHeight = 33;  // two lines

/// A column of the sheet: which of the grid, how wide, and how its codes are put in words.
struct Shown {
  const char* column;
  double width;
  std::function<std::string(const std::string& code)> in_words{};
};

/// One list on a sheet, to be written.
struct List {
  const Grid& grid;
  const std::vector<Shown>& columns;
  const TableWords& words;
};

std::string in_words(const Datum& datum, const Shown& shown) {
  const std::string words = text_of(datum);
  return shown.in_words && !words.empty() ? shown.in_words(words) : words;
}

void write_datum(const PrintPage& page, lxw_row_t row, lxw_col_t at, const Datum& datum, const Shown& shown,
                 Holds holds) {
  if (std::holds_alternative<Day>(datum)) return write(page, row, at, std::get<Day>(datum));
  if (const int* number = std::get_if<int>(&datum)) {
    if (holds == Holds::percent) return write_percent(page, row, at, *number);
    return write(page, row, at, *number, holds == Holds::number ? page.looks.named_number : page.looks.number);
  }
  write(page, row, at, in_words(datum, shown), page.looks.cell);
}

void write_row(const PrintPage& page, lxw_row_t row, const List& list, const GridRow& data) {
  std::vector<std::pair<std::string, double>> words;
  for (std::size_t at = 0; at < list.columns.size(); ++at) {
    const Shown& shown = list.columns[at];
    const std::size_t column = column_of(list.grid, shown.column);
    write_datum(page, row, static_cast<lxw_col_t>(at), data[column], shown, list.grid.columns[column].holds);
    words.emplace_back(in_words(data[column], shown), shown.width);
  }
  fit_row(page, row, words);
}

// A table of Excel, so that a screen reader tells the head with each cell, and pivot tables know where it ends.
void make_table(const PrintPage& page, const List& list) {
  std::vector<std::string> heads;
  for (const Shown& shown : list.columns) heads.push_back(list.words.say(std::string("table_head_") + shown.column));
  std::vector<lxw_table_column> columns(heads.size());
  std::vector<lxw_table_column*> ended;
  for (std::size_t at = 0; at < heads.size(); ++at) {
    columns[at].header = heads[at].data();
    columns[at].header_format = page.looks.head;
    ended.push_back(&columns[at]);
  }
  ended.push_back(nullptr);
  std::string name = list.grid.name;
  lxw_table_options options{};
  options.name = name.data();
  options.columns = ended.data();
  options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
  options.style_type_number = 1;
  const auto last_row = static_cast<lxw_row_t>(std::max<std::size_t>(list.grid.rows.size(), 1));  // Excel wants one
  worksheet_set_row(page.sheet, 0, kHeadHeight, nullptr);
  worksheet_add_table(page.sheet, 0, 0, last_row, static_cast<lxw_col_t>(heads.size() - 1), &options);
}

void add_list(const Workbook& book, const char* sheet_key, const List& list) {
  const PrintPage page{book.add_sheet(list.words.say(sheet_key)), book.looks()};
  for (std::size_t at = 0; at < list.columns.size(); ++at)
    worksheet_set_column(page.sheet, static_cast<lxw_col_t>(at), static_cast<lxw_col_t>(at), list.columns[at].width,
                         nullptr);
  make_table(page, list);
  lxw_row_t row = 0;
  for (const GridRow& data : list.grid.rows) write_row(page, ++row, list, data);
  worksheet_freeze_panes(page.sheet, 1, 0);
  worksheet_repeat_rows(page.sheet, 0, 0);
}

std::function<std::string(const std::string&)> from_codebook(const TableWords& words, const char* kind) {
  return [&words, kind](const std::string& code) { return explained(words, kind, code); };
}

// The answers that every question has carry no label of their own in the CSV.
Grid with_fixed_answers_told(Grid grid, const TableWords& words) {
  const std::size_t code = column_of(grid, "answer");
  const std::size_t label = column_of(grid, "answer_label");
  for (GridRow& row : grid.rows)
    if (text_of(row[label]).empty()) row[label] = explained(words, "answer", text_of(row[code]));
  return grid;
}

}  // namespace

void add_results(const Workbook& book, const TableSource& source) {
  const TableWords& words = source.words.front();
  const Grid grid = with_fixed_answers_told(results_grid(source.periods, source.try_out), words);
  const std::vector<Shown> columns{{"source", 10},
                                   {"period", 9},
                                   {"dimension", 24, from_codebook(words, "dimension")},
                                   {"item", 9},
                                   {"question", 50},
                                   {"revision", 9},
                                   {"visits_counted", 28, from_codebook(words, "visits_counted")},
                                   {"answer_label", 30},
                                   {"n", 10},
                                   {"percent", 10},
                                   {"n_answered", 12},
                                   {"n_shown", 10}};
  add_list(book, "table_sheet_results", {grid, columns, words});
}

void add_visits(const Workbook& book, const TableSource& source) {
  const TableWords& words = source.words.front();
  const Grid grid = visits_grid(source.periods, source.try_out);
  const auto language = [&](const std::string& code) {
    return code == "other" ? words.say("table_other_languages") : source.language_name({code});
  };
  const std::vector<Shown> columns{{"source", 10},
                                   {"period", 9},
                                   {"first_day", 13},
                                   {"last_day", 13},
                                   {"figure", 70, from_codebook(words, "figure")},
                                   {"of", 24, language},
                                   {"n", 10}};
  add_list(book, "table_sheet_visits", {grid, columns, words});
}

void add_codebook(const Workbook& book, const TableSource& source) {
  const TableWords& words = source.words.front();
  const Grid grid = codebook_grid(source.periods, words);
  const auto kind = [&](const std::string& code) { return words.say("table_kind_" + code); };
  const std::vector<Shown> columns{{"kind", 20, kind}, {"code", 26}, {"revision", 9}, {"label", 100}};
  add_list(book, "table_sheet_codebook", {grid, columns, words});
}

Result<std::string> workbook_of(const TableSource& source) {
  const TableWords& words = source.words.front();
  Workbook book({words.say(source.try_out ? "table_title_try_out" : "table_title"), source.school,
                 source.periods.back().period.end});
  if (!book.book()) return book.finish();
  add_read_me(book, source);
  add_results(book, source);
  if (source.report) add_dimensions(book, source);
  add_visits(book, source);
  add_codebook(book, source);
  return book.finish();
}

}  // namespace schoolpoort

// The first sheet: what this is, how to read it, what stands where.
#include "kiosk/publish/tables/sheets.hpp"

namespace schoolpoort {
namespace {

constexpr double kNameWidth = 24;  // characters
constexpr double kWordsWidth = 90;

constexpr const char* kHowToRead[] = {"visits_note", "rounding", "few", "no_ranking", "band"};
/// A sheet and what stands on it.
constexpr const char* kSheets[] = {"results", "dimensions", "visits", "codebook"};

/// A row with a name and what is said of it.
void said(const PrintPage& page, lxw_row_t row, const TableWords& words, const std::string& key) {
  const std::string said = words.say("table_" + key);
  write(page, row, 0, words.say("table_name_" + key), page.looks.name);
  write(page, row, 1, said, page.looks.cell);
  fit_row(page, row, {{said, kWordsWidth}});
}

void heading(const PrintPage& page, lxw_row_t row, const std::string& words) {
  write(page, row, 0, words, page.looks.heading);
  fit_row(page, row, kHeading);
}

/// Names and values under each other.
class Facts {
 public:
  Facts(const PrintPage& page, const TableWords& words, lxw_row_t row) : page_(page), words_(words), row_(row) {}

  void add(const char* key, const std::string& value) {
    name(key);
    write(page_, row_++, 1, value, page_.looks.cell);
  }
  void add(const char* key, int value) {
    name(key);
    write(page_, row_++, 1, value, page_.looks.named_number);
  }
  void add(const char* key, Day value) {
    name(key);
    write(page_, row_++, 1, value);
  }
  void add(const ReleasedPeriod& in) {
    add("table_head_period", in.period.number);
    add("table_head_first_day", in.period.start);
    add("table_head_last_day", in.period.end - std::chrono::days{1});
    for (const auto& [key, cell] :
         {std::pair{"table_visits", VisitCell::all}, std::pair{"table_days", VisitCell::days}})
      if (const auto n = value(in.release, static_cast<int>(Table::visits), static_cast<int>(cell))) add(key, *n);
  }
  lxw_row_t row() const { return row_; }

 private:
  void name(const char* key) { write(page_, row_, 0, words_.say(key), page_.looks.name); }

  const PrintPage& page_;
  const TableWords& words_;
  lxw_row_t row_;
};

lxw_row_t write_facts(const PrintPage& page, lxw_row_t row, const TableSource& source) {
  Facts facts(page, source.words.front(), row);
  if (!source.school.empty()) facts.add("table_school", source.school);
  for (const ReleasedPeriod& in : source.periods) facts.add(in);
  return facts.row();
}

}  // namespace

void add_read_me(const Workbook& book, const TableSource& source) {
  const TableWords& words = source.words.front();
  const PrintPage page{book.add_sheet(words.say("table_sheet_read_me")), book.looks()};
  worksheet_gridlines(page.sheet, LXW_HIDE_ALL_GRIDLINES);
  worksheet_set_column(page.sheet, 0, 0, kNameWidth, nullptr);
  worksheet_set_column(page.sheet, 1, 1, kWordsWidth, nullptr);
  lxw_row_t row = 0;
  write(page, row, 0, words.say("table_title"), page.looks.title);
  fit_row(page, row++, kTitle);
  if (source.try_out) {
    write(page, row, 0, words.say("table_try_out"), page.looks.warning);
    fit_row(page, row++, kHeading);
  }
  said(page, ++row, words, "honest");
  row = write_facts(page, row + 1, source) + 1;
  heading(page, row++, words.say("table_how_to_read"));
  for (const char* key : kHowToRead) said(page, row++, words, key);
  heading(page, ++row, words.say("table_where"));
  for (const std::string sheet : kSheets) {
    if (sheet == "dimensions" && !source.report) continue;
    const std::string name = words.say("table_sheet_" + sheet);
    const std::string link = "internal:'" + name + "'!A1";
    worksheet_write_url(page.sheet, ++row, 0, link.c_str(), nullptr);
    write(page, row, 0, name, page.looks.link);
    write(page, row, 1, words.say("table_about_" + sheet), page.looks.cell);
  }
}

}  // namespace schoolpoort

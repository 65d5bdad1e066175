// libxlsxwriter's workbook, on a file that lives in memory.
#include "kiosk/publish/tables/workbook.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <cmath>
#include <cstring>

#include "kiosk/core/release.hpp"

namespace schoolpoort {
namespace {

constexpr int kPaperA4 = 9;
constexpr lxw_color_t kInk = 0x1F2A37;
constexpr lxw_color_t kLine = 0xD8D0C4;
constexpr lxw_color_t kPrimary = 0x005A9C;
constexpr lxw_color_t kPaper = 0xFFFFFF;
constexpr lxw_color_t kWarning = 0xA85100;

lxw_format* made(lxw_workbook* book, bool bold = false, double size = 11) {
  lxw_format* look = workbook_add_format(book);
  format_set_font_color(look, kInk);
  format_set_align(look, LXW_ALIGN_VERTICAL_TOP);
  format_set_font_size(look, size);
  if (bold) format_set_bold(look);
  return look;
}

lxw_format* in_table(lxw_workbook* book, const char* shown = nullptr) {
  lxw_format* look = made(book);
  format_set_text_wrap(look);
  format_set_border(look, LXW_BORDER_THIN);
  format_set_border_color(look, kLine);
  if (shown) format_set_num_format(look, shown);
  return look;
}

lxw_format* coloured(lxw_format* look, lxw_color_t letters, lxw_color_t ground) {
  format_set_font_color(look, letters);
  if (ground != kPaper) format_set_bg_color(look, ground);
  return look;
}

Looks looks_in(lxw_workbook* book) {
  Looks looks;
  looks.title = coloured(made(book, true, kTitle), kPrimary, kPaper);
  looks.heading = coloured(made(book, true, kHeading), kPrimary, kPaper);
  looks.warning = coloured(made(book, true, kHeading), kWarning, kPaper);
  looks.strong = made(book, true);
  looks.text = made(book);
  looks.head = coloured(in_table(book), kPaper, kPrimary);
  format_set_bold(looks.head);
  looks.cell = in_table(book, "@");
  format_set_indent(looks.cell, 1);
  looks.number = in_table(book, "0");
  looks.day = in_table(book, "dd/mm/yyyy");
  format_set_indent(looks.day, 1);
  looks.percent = in_table(book, "0\" %\"");
  looks.percent_least = in_table(book, "\"≤ \"0\" %\"");
  looks.percent_most = in_table(book, "\"≥ \"0\" %\"");
  looks.share = in_table(book, "0 %");
  looks.name = in_table(book, "@");
  format_set_bold(looks.name);
  looks.named_number = in_table(book, "0");
  format_set_indent(looks.named_number, 1);
  looks.link = coloured(in_table(book, "@"), kPrimary, kPaper);
  format_set_underline(looks.link, LXW_UNDERLINE_SINGLE);
  return looks;
}

// In the codes of a page's header "&" begins one.
std::string plain_in_header(const std::string& words) {
  std::string plain;
  for (const char letter : words) plain += letter == '&' ? std::string("&&") : std::string(1, letter);
  return plain;
}

/// Gives the bytes of a file in memory back.
std::string contents_of(int file) {
  std::string bytes;
  char part[65536];
  for (ssize_t got; (got = ::pread(file, part, sizeof part, static_cast<off_t>(bytes.size()))) > 0;)
    bytes.append(part, static_cast<std::size_t>(got));
  return bytes;
}

void describe(lxw_workbook* book, const Cover& cover) {
  std::string title = cover.title;
  std::string company = cover.school;
  std::string maker = "Schoolpoort";
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.company = company.data();
  properties.author = maker.data();
  properties.created = std::chrono::system_clock::to_time_t(cover.made);
  workbook_set_properties(book, &properties);
}

}  // namespace

Workbook::Workbook(Cover cover) : cover_(std::move(cover)), file_(::memfd_create("workbook", MFD_CLOEXEC)) {
  // The library writes to a path only, before version 1.1.5.
  const std::string path = "/proc/self/fd/" + std::to_string(file_);
  book_ = workbook_new(path.c_str());
  if (!book_) return;
  describe(book_, cover_);
  looks_ = looks_in(book_);
}

Workbook::~Workbook() {
  if (book_) lxw_workbook_free(book_);
  if (file_ >= 0) ::close(file_);
}

lxw_worksheet* Workbook::add_sheet(const std::string& name) const {
  lxw_worksheet* sheet = workbook_add_worksheet(book_, name.c_str());
  assert(sheet);
  worksheet_set_landscape(sheet);
  worksheet_set_paper(sheet, kPaperA4);
  worksheet_fit_to_pages(sheet, 1, 0);
  worksheet_set_margins(sheet, 0.5, 0.5, 0.7, 0.7);
  const std::string header = "&L" + plain_in_header(cover_.school) + "&C" + plain_in_header(cover_.title) + "&R&A";
  worksheet_set_header(sheet, header.c_str());
  worksheet_set_footer(sheet, "&C&P / &N");
  return sheet;
}

Result<std::string> Workbook::finish() {
  const lxw_error failed = book_ ? workbook_close(book_) : LXW_ERROR_MEMORY_MALLOC_FAILED;
  book_ = nullptr;
  if (failed != LXW_NO_ERROR)
    return Error{
        "results.xlsx", "",
        std::string("cannot be made (") + lxw_strerror(failed) + "): free some memory and space for temporary files."};
  return contents_of(file_);
}

void write(const PrintPage& page, lxw_row_t row, lxw_col_t column, const std::string& words, lxw_format* look) {
  worksheet_write_string(page.sheet, row, column, words.c_str(), look);
}

void write(const PrintPage& page, lxw_row_t row, lxw_col_t column, int number, lxw_format* look) {
  worksheet_write_number(page.sheet, row, column, number, look);
}

void write(const PrintPage& page, lxw_row_t row, lxw_col_t column, Day day) {
  const std::chrono::year_month_day date{day};
  lxw_datetime stamp{static_cast<int>(date.year()),
                     static_cast<int>(static_cast<unsigned>(date.month())),
                     static_cast<int>(static_cast<unsigned>(date.day())),
                     0,
                     0,
                     0};
  worksheet_write_datetime(page.sheet, row, column, &stamp, page.looks.day);
}

void fit_row(const PrintPage& page, lxw_row_t row,
             const std::vector<std::pair<std::string, double>>& words_and_widths) {
  double lines = 1;
  for (const auto& [words, width] : words_and_widths) {
    const auto letters = std::ranges::count_if(words, [](char byte) { return (byte & 0xC0) != 0x80; });
    // A column of width 10 takes 10 digits; letters are a little wider, and lines break at words.
    lines = std::max(lines, std::ceil(1.15 * static_cast<double>(letters) / (width - 1)));
  }
  worksheet_set_row(page.sheet, row, 3 + 15 * lines, nullptr);
}

void fit_row(const PrintPage& page, lxw_row_t row, double letters) {
  worksheet_set_row(page.sheet, row, 1.6 * letters, nullptr);
}

void write_percent(const PrintPage& page, lxw_row_t row, lxw_col_t column, int percent) {
  lxw_format* look = page.looks.percent;
  if (percent <= kLeastPercent) look = page.looks.percent_least;
  if (percent >= kMostPercent) look = page.looks.percent_most;
  write(page, row, column, percent, look);
}

}  // namespace schoolpoort

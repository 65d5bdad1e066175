// An Excel workbook in memory. Only for this folder's own files.
#pragma once

#include <xlsxwriter.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "kiosk/core/result.hpp"
#include "kiosk/core/time.hpp"

namespace schoolpoort {

/// Sizes of letters, in points.
inline constexpr double kTitle = 18;
inline constexpr double kHeading = 14;

/// How cells look.
struct Looks {
  // Across the cells to the right.
  lxw_format* title = nullptr;
  lxw_format* heading = nullptr;
  lxw_format* warning = nullptr;
  lxw_format* strong = nullptr;
  lxw_format* text = nullptr;
  // Within their cell, on as many lines as it takes.
  lxw_format* head = nullptr;  ///< of a table
  lxw_format* cell = nullptr;  ///< words in a table
  lxw_format* number = nullptr;
  lxw_format* day = nullptr;
  lxw_format* percent = nullptr;
  lxw_format* percent_least = nullptr;  ///< "10 % or less"
  lxw_format* percent_most = nullptr;
  lxw_format* share = nullptr;  ///< 0.47 as 47 %
  lxw_format* name = nullptr;   ///< of the row
  lxw_format* link = nullptr;
  lxw_format* named_number = nullptr;  ///< "period 2": at the left, as words are
};

/// What the file says about itself, and what its pages say when printed.
struct Cover {
  std::string title;
  std::string school;
  Day made{};  ///< never today: the same period gives the same bytes on any day
};

/// Sheets are added through book(), in their final order; finish() gives the bytes.
class Workbook {
 public:
  explicit Workbook(Cover cover);
  ~Workbook();
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;

  lxw_workbook* book() const { return book_; }
  const Looks& looks() const { return looks_; }
  /// On A4, landscape, numbered; a name that Excel does not take (more than 31 characters) is an assert: names are
  /// ours.
  lxw_worksheet* add_sheet(const std::string& name) const;
  /// The whole file. Nothing may be added afterwards.
  Result<std::string> finish();

 private:
  Cover cover_;
  int file_ = -1;  ///< nothing of it is ever on a disk
  lxw_workbook* book_ = nullptr;
  Looks looks_;
};

/// One sheet, with the looks of its book.
struct PrintPage {
  lxw_worksheet* sheet;
  const Looks& looks;
};

void write(const PrintPage& page, lxw_row_t row, lxw_col_t column, const std::string& words, lxw_format* look);
void write(const PrintPage& page, lxw_row_t row, lxw_col_t column, int number, lxw_format* look);
void write(const PrintPage& page, lxw_row_t row, lxw_col_t column, Day day);
/// Makes the row high enough for words that stand in columns that wide: not every program does so by itself.
void fit_row(const PrintPage& page, lxw_row_t row, const std::vector<std::pair<std::string, double>>& words_and_widths);
/// High enough for letters of that size.
void fit_row(const PrintPage& page, lxw_row_t row, double letters);

/// A released percentage: "≥ 90 %" where the release capped it.
void write_percent(const PrintPage& page, lxw_row_t row, lxw_col_t column, int percent);

}  // namespace schoolpoort

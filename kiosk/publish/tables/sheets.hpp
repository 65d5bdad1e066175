// The sheets of the workbook, one function each. Only for this folder's own files.
#pragma once

#include "kiosk/publish/tables/tables.hpp"
#include "kiosk/publish/tables/workbook.hpp"

namespace schoolpoort {

/// What this is, how to read it, and what stands where.
void add_read_me(const Workbook& book, const TableSource& source);
/// A page of tables and charts, a block a dimension, all seven.
void add_dimensions(const Workbook& book, const TableSource& source);
/// One of the grids with words for codes: a table that filters, its head frozen and printed on each page.
void add_results(const Workbook& book, const TableSource& source);
void add_visits(const Workbook& book, const TableSource& source);
void add_codebook(const Workbook& book, const TableSource& source);

/// The workbook with all five, in that order: read me, results, dimensions, visits, codebook.
Result<std::string> workbook_of(const TableSource& source);

/// A chart's place: below `row`, as wide as the table, as high as its bars need.
struct ChartPlace {
  lxw_row_t row = 0;
  int bars = 0;
  std::string described;  ///< for who does not see it
};
/// Rows of the sheet that it covers.
lxw_row_t rows_of(const ChartPlace& place);

/// What a chart shows: the cells of a table.
struct ChartRange {
  std::string sheet;
  lxw_row_t first_row = 0, last_row = 0;
  lxw_row_t head_row = 0;
};
/// Bars of the counts behind each other, a row a question: `answers` columns from the second on, in the colours of a
/// scale from its negative end, then don't know and skipped in pale ones.
void add_stacked_chart(const Workbook& book, const PrintPage& page, const ChartRange& range, int answers,
                       const ChartPlace& place);
/// A bar an answer.
void add_plain_chart(const Workbook& book, const PrintPage& page, const ChartRange& range, const ChartPlace& place);

}  // namespace schoolpoort

// A table before it is a file: columns that say what they hold, and rows. CSV, XLSX, SAV and the data package are all
// written from it, so none can tell another figure than the rest. Knows no period and no file format.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "kiosk/core/time.hpp"

namespace schoolpoort {

/// code: one of a fixed list, explained in the codebook; number: a number that is a name ("period 2"); count: how many;
/// percent: a whole number that the release capped.
enum class Holds { code, text, number, count, percent, day };

struct Column {
  std::string name;
  Holds holds = Holds::text;
  bool always = true;  ///< every row has a value here
  bool operator==(const Column&) const = default;
};

/// Nothing, a number, a day, or words.
using Datum = std::variant<std::monostate, int, Day, std::string>;
using GridRow = std::vector<Datum>;

struct Grid {
  std::string name;  ///< "results": of its files
  std::vector<Column> columns;
  std::vector<GridRow> rows;  ///< each as long as `columns`
};

/// As a text file writes it: 12, 2026-09-01, words as they are, nothing for nothing.
std::string text_of(const Datum& datum);

/// Where the column stands. It must be one of the grid's.
std::size_t column_of(const Grid& grid, const std::string& name);

}  // namespace schoolpoort

// A grid through ReadStat. The only place that knows the library.
#include "kiosk/publish/tables/sav.hpp"

#include <readstat.h>

#include <algorithm>
#include <memory>

namespace schoolpoort {
namespace {

constexpr std::size_t kLongestLabel = 120;  // bytes that SPSS shows of the meaning of a code
constexpr std::size_t kLongestColumnLabel = 255;
constexpr std::size_t kLongestFileLabel = 64;

// 14 October 1582, where SPSS begins to count seconds.
constexpr Day kFirstOfSpss{std::chrono::year{1582} / 10 / 14};

std::string cut(std::string words, std::size_t longest) {
  if (words.size() <= longest) return words;
  while (longest > 0 && (static_cast<unsigned char>(words[longest]) & 0xC0) == 0x80) --longest;
  words.resize(longest);
  return words;
}

bool is_words(Holds holds) { return holds == Holds::code || holds == Holds::text; }

ssize_t append(const void* bytes, std::size_t size, void* to) {
  static_cast<std::string*>(to)->append(static_cast<const char*>(bytes), size);
  return static_cast<ssize_t>(size);
}

// Whole eights: the meanings of longer codes are kept with that width (ReadStat 1.1.8), and must match it.
std::size_t width_of(const Grid& grid, std::size_t column) {
  std::size_t longest = 1;
  for (const GridRow& row : grid.rows) longest = std::max(longest, text_of(row[column]).size());
  return (longest + 7) / 8 * 8;
}

readstat_measure_t measure_of(Holds holds) {
  if (is_words(holds)) return READSTAT_MEASURE_NOMINAL;
  return holds == Holds::number ? READSTAT_MEASURE_ORDINAL : READSTAT_MEASURE_SCALE;
}

/// One file being written; the first thing that goes wrong is kept.
class Sav {
 public:
  Sav(const Grid& grid, const Labels& labels)
      : grid_(grid), labels_(labels), writer_(readstat_writer_init(), readstat_writer_free) {}

  Result<std::string> write(Day made) {
    note(readstat_set_data_writer(writer_.get(), append));
    const std::string label = cut(labels_.file, kLongestFileLabel);
    note(readstat_writer_set_file_label(writer_.get(), label.c_str()));
    note(readstat_writer_set_file_timestamp(writer_.get(), std::chrono::system_clock::to_time_t(made)));
    for (std::size_t at = 0; at < grid_.columns.size(); ++at) add_column(at);
    note(readstat_begin_writing_sav(writer_.get(), &bytes_, static_cast<long>(grid_.rows.size())));
    for (const GridRow& row : grid_.rows) add_row(row);
    note(readstat_end_writing(writer_.get()));
    if (failed_ != READSTAT_OK)
      return Error{"results.sav", "",
                   std::string("cannot be made (") + readstat_error_message(failed_) + "): use results.csv instead."};
    return std::move(bytes_);
  }

 private:
  void note(readstat_error_t outcome) {
    if (failed_ == READSTAT_OK) failed_ = outcome;
  }

  void add_column(std::size_t at) {
    const Column& column = grid_.columns[at];
    const bool words = is_words(column.holds);
    readstat_variable_t* variable =
        readstat_add_variable(writer_.get(), column.name.c_str(), words ? READSTAT_TYPE_STRING : READSTAT_TYPE_DOUBLE,
                              words ? width_of(grid_, at) : 0);
    const auto label = labels_.columns.find(column.name);
    if (label != labels_.columns.end())
      readstat_variable_set_label(variable, cut(label->second, kLongestColumnLabel).c_str());
    if (column.holds == Holds::day) readstat_variable_set_format(variable, "SDATE10");
    if (!words && column.holds != Holds::day) readstat_variable_set_format(variable, "F8.0");
    readstat_variable_set_measure(variable, measure_of(column.holds));
    add_codes(variable, column.name);
    variables_.push_back(variable);
  }

  void add_codes(readstat_variable_t* variable, const std::string& column) {
    const auto codes = labels_.codes.find(column);
    if (codes == labels_.codes.end() || codes->second.empty()) return;
    readstat_label_set_t* set = readstat_add_label_set(writer_.get(), READSTAT_TYPE_STRING, column.c_str());
    for (const auto& [code, meaning] : codes->second)
      readstat_label_string_value(set, code.c_str(), cut(meaning, kLongestLabel).c_str());
    readstat_variable_set_label_set(variable, set);
  }

  void add_row(const GridRow& row) {
    note(readstat_begin_row(writer_.get()));
    for (std::size_t at = 0; at < row.size(); ++at) note(add_datum(variables_[at], row[at]));
    note(readstat_end_row(writer_.get()));
  }

  readstat_error_t add_datum(readstat_variable_t* variable, const Datum& datum) {
    if (const int* number = std::get_if<int>(&datum))
      return readstat_insert_double_value(writer_.get(), variable, *number);
    if (const Day* day = std::get_if<Day>(&datum)) {
      const std::chrono::seconds since = *day - kFirstOfSpss;
      return readstat_insert_double_value(writer_.get(), variable, static_cast<double>(since.count()));
    }
    if (const std::string* words = std::get_if<std::string>(&datum))
      return readstat_insert_string_value(writer_.get(), variable, words->c_str());
    return readstat_insert_missing_value(writer_.get(), variable);
  }

  const Grid& grid_;
  const Labels& labels_;
  std::unique_ptr<readstat_writer_t, decltype(&readstat_writer_free)> writer_;
  std::vector<readstat_variable_t*> variables_;
  std::string bytes_;
  readstat_error_t failed_ = READSTAT_OK;
};

}  // namespace

Result<std::string> sav(const Grid& grid, const Labels& labels, Day made) { return Sav(grid, labels).write(made); }

}  // namespace schoolpoort

// [[holiday]] of holidays/*.toml: days on which no school is kept.
#include "kiosk/catalog/pieces.hpp"

namespace schoolpoort {

Holiday read_holiday(Fields& fields, Need) {
  Holiday holiday;
  holiday.name = fields.text("name", Need::must);
  fields.call(holiday.name);
  const std::optional<Day> first = fields.day("first");
  const std::optional<Day> last = fields.day("last");
  if (!first || !last) return holiday;
  holiday.first = *first;
  holiday.last = *last;
  if (*last < *first) fields.fault("last", "lies before the first day; turn them round.");
  return holiday;
}

}  // namespace schoolpoort

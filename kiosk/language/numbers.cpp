// Numbers and days by ICU.
#include "kiosk/language/numbers.hpp"

#include <unicode/datefmt.h>
#include <unicode/numfmt.h>

#include <memory>

#include "kiosk/language/icu.hpp"

namespace schoolpoort {

std::string number(std::int64_t value, const LanguageTag& language) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::NumberFormat> format(icu::NumberFormat::createInstance(icu_locale(language), status));
  if (U_FAILURE(status)) return std::to_string(value);
  icu::UnicodeString text;
  format->format(value, text, status);
  return U_FAILURE(status) ? std::to_string(value) : to_utf8(text);
}

std::string day(Day day, const LanguageTag& language) {
  const std::unique_ptr<icu::DateFormat> format(
      icu::DateFormat::createDateInstance(icu::DateFormat::kLong, icu_locale(language)));
  if (!format) return iso(day);
  // Day counts whole days without a time zone; any other zone could move it to the day before.
  format->setTimeZone(*icu::TimeZone::getGMT());
  const UDate moment = static_cast<UDate>(std::chrono::milliseconds(day.time_since_epoch()).count());
  icu::UnicodeString text;
  format->format(moment, text);
  return to_utf8(text);
}

}  // namespace schoolpoort

// Which way a language reads, asked of ICU. Knows scripts by way of the language tag, not the words.
#include "kiosk/language/direction.hpp"

#include <unicode/uloc.h>

#include <array>

namespace schoolpoort {

Direction direction_of(const LanguageTag& language) {
  // ICU wants its own spelling (ku_Arab); a bare BCP 47 tag with a script would be read as a country.
  std::array<char, ULOC_FULLNAME_CAPACITY> locale{};
  UErrorCode status = U_ZERO_ERROR;
  int32_t read = 0;
  uloc_forLanguageTag(language.value.c_str(), locale.data(), locale.size(), &read, &status);
  if (U_FAILURE(status) || status == U_STRING_NOT_TERMINATED_WARNING || read == 0) return Direction::ltr;
  return uloc_isRightToLeft(locale.data()) ? Direction::rtl : Direction::ltr;
}

}  // namespace schoolpoort

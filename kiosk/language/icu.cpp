// Tags and texts to ICU and back.
#include "kiosk/language/icu.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace schoolpoort {

namespace {

// ICU's old key names on purpose: the first use of a new one ("nu") makes ICU read a table for 5 ms.
// Where ICU would choose eastern digits and our texts do not: Maghreb readers use 0-9, and so do clocks and phones
// here.
void use_our_digits(icu::Locale& locale) {
  constexpr std::array<std::string_view, 4> kWestern{"ar", "bn", "ckb", "ne"};
  UErrorCode status = U_ZERO_ERROR;
  if (std::ranges::find(kWestern, locale.getLanguage()) != kWestern.end())
    locale.setKeywordValue("numbers", "latn", status);
}

// A Belgian school's days are Gregorian; ICU would use other calendars for some languages.
void use_our_calendar(icu::Locale& locale) {
  UErrorCode status = U_ZERO_ERROR;
  locale.setKeywordValue("calendar", "gregorian", status);
}

}  // namespace

icu::Locale icu_locale(const LanguageTag& language) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale locale = icu::Locale::forLanguageTag(language.value, status);
  if (U_FAILURE(status) || locale.isBogus()) return icu::Locale::getRoot();
  if (std::string_view(locale.getLanguage()) == "kmr") locale = icu::Locale("ku");
  use_our_digits(locale);
  use_our_calendar(locale);
  return locale;
}

icu::UnicodeString to_icu(const std::string& utf8) { return icu::UnicodeString::fromUTF8(utf8); }

std::string to_utf8(const icu::UnicodeString& text) {
  std::string utf8;
  return text.toUTF8String(utf8);
}

}  // namespace schoolpoort

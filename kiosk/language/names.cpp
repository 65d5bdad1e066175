// Names, stand-ins and order by ICU.
#include "kiosk/language/names.hpp"

#include <unicode/coll.h>

#include <algorithm>
#include <memory>

#include "kiosk/language/icu.hpp"

namespace schoolpoort {

std::string native_name(const LanguageTag& language) {
  const icu::Locale locale = icu_locale(language);
  icu::UnicodeString name;
  locale.getDisplayLanguage(locale, name);
  if (name.isEmpty() || to_utf8(name) == locale.getLanguage()) return language.value;
  return to_utf8(name.toTitle(nullptr, locale, U_TITLECASE_NO_LOWERCASE));
}

std::vector<LanguageTag> fallbacks(const LanguageTag& language) {
  std::vector<LanguageTag> chain;
  std::string tag = language.value;
  while (!tag.empty()) {
    chain.push_back({tag});
    const std::size_t end = tag.rfind('-');
    tag.resize(end == std::string::npos ? 0 : end);
  }
  return chain;
}

bool is_language_tag(const std::string& value) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = icu::Locale::forLanguageTag(value, status);
  if (value.empty() || U_FAILURE(status)) return false;
  const std::string written = locale.toLanguageTag<std::string>(status);
  return U_SUCCESS(status) && written == value && written != "und";
}

void sort_names(std::vector<std::string>& names, const LanguageTag& language) {
  if (names.size() < 2) return;  // the collator's table costs more than the rest of a start
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu_locale(language), status));
  if (U_FAILURE(status)) return std::sort(names.begin(), names.end());
  collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
  std::sort(names.begin(), names.end(), [&](const std::string& one, const std::string& other) {
    UErrorCode failed = U_ZERO_ERROR;
    const UCollationResult order = collator->compareUTF8(one, other, failed);
    return order == UCOL_EQUAL ? one < other : order == UCOL_LESS;
  });
}

}  // namespace schoolpoort

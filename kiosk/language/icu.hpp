// Between UTF-8 and our tags on one side and ICU on the other. Only for this folder's own files.
#pragma once

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <string>

#include "kiosk/core/ids.hpp"

namespace schoolpoort {

/// The locale whose rules the kiosk follows for `language`: Gregorian days everywhere, 0-9 in Arabic (languages.md),
/// and Kurdish rules for Kurmanji, which ICU 72 knows only as "ku". The root locale when the tag is no tag.
icu::Locale icu_locale(const LanguageTag& language);

/// Ill-formed bytes become U+FFFD.
icu::UnicodeString to_icu(const std::string& utf8);
std::string to_utf8(const icu::UnicodeString& text);

}  // namespace schoolpoort

// ICU's transliterator to Latin, then to ASCII.
#include "kiosk/language/plain_letters.hpp"

#include <unicode/translit.h>

#include <memory>

#include "kiosk/language/icu.hpp"

namespace schoolpoort {

std::string plain_letters(const std::string& utf8) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> to_ascii(
      icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; [^\\u0020-\\u007E] Remove", UTRANS_FORWARD, status));
  if (U_FAILURE(status) || !to_ascii) return "";
  icu::UnicodeString text = to_icu(utf8);
  to_ascii->transliterate(text);
  return to_utf8(text);
}

}  // namespace schoolpoort

// Which way a language reads. Knows scripts by way of the language tag, not the words.
#pragma once

#include "kiosk/core/ids.hpp"

namespace schoolpoort {

enum class Direction { ltr, rtl };

/// The direction of the script the language is mostly written in ("ku-Arab" says it itself); ltr for an unknown tag.
Direction direction_of(const LanguageTag& language);

}  // namespace schoolpoort

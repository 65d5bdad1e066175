// Words with their language, and a sign with its word: what every view is made of.
#pragma once

#include <filesystem>
#include <string>

#include "kiosk/core/ids.hpp"

namespace schoolpoort {

/// Words in one language. Drawn with that language's fonts and direction.
struct Phrase {
  std::string text;
  LanguageTag language;
};

/// A small drawn sign with its word: back, skip, ...
struct SignView {
  std::filesystem::path picture;
  Phrase words;
};

}  // namespace schoolpoort

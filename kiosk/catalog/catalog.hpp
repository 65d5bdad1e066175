// Reads content/ and locales/, and the school's own folder over them, into core types. Knows no screen and no store.
#pragma once

#include <filesystem>
#include <vector>

#include "kiosk/core/content.hpp"
#include "kiosk/core/result.hpp"
#include "kiosk/core/settings.hpp"
#include "kiosk/core/speech.hpp"
#include "kiosk/core/texts.hpp"

namespace schoolpoort {

/// Where the data lies. The school's folder may be missing; what it holds adds to or overrides the built-in.
struct Places {
  std::filesystem::path share;       ///< content/, locales/, fonts/ as installed
  std::filesystem::path school;      ///< the school's data folder: settings.toml, content/, locales/, slides/,
                                     ///< illustrations/, content/speech/
  std::filesystem::path settings{};  ///< another settings file than the school's; empty: the school's
};

/// A language a school may offer.
struct LanguageName {
  LanguageTag tag;
  std::string name;  ///< in itself
};

struct Catalog {
  Content content;
  Settings settings;
  /// Complete languages only, in the order they are offered; the school language is always among them.
  std::vector<LanguageTexts> languages;
  /// Every complete language, offered or not, in the built-in order.
  std::vector<LanguageName> complete;
  /// The words of the staff's screens, in Dutch, French and English.
  std::vector<LanguageTexts> staff;
  /// Who says what; languages without one can be heard only where there are recordings.
  std::vector<Voice> voices;
  /// The words of the report, in the same three.
  std::vector<LanguageTexts> report;
  /// Every fault in the built-in data but those in `gaps`: with any, the kiosk refuses to start.
  std::vector<Error> faults;
  /// Every fault in the school's data: that piece is left out, the rest runs, staff are told.
  std::vector<Error> school_faults;
  /// Every fault in a built-in translation: the kiosk runs, a language that lacks a text is not offered.
  std::vector<Error> gaps;
};

/// Reads everything; never stops at the first fault.
Catalog read_catalog(const Places& places);

/// The school's logo: logo.svg, .png or .jpg in its folder; an empty path when there is none.
std::filesystem::path logo_file(const Places& places);

/// The file of a picture: the school's own (SVG, PNG or JPEG), else the built-in; an empty path when there is none.
std::filesystem::path picture_file(const Places& places, const PictureId& picture);

}  // namespace schoolpoort

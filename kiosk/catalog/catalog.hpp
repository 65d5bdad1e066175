// Reads content/ and locales/, and the school's own folder over them, into core types. Knows no screen and no store.
#pragma once

#include <filesystem>
#include <vector>

#include "kiosk/core/content.hpp"
#include "kiosk/core/result.hpp"
#include "kiosk/core/settings.hpp"
#include "kiosk/core/texts.hpp"

namespace schoolpoort {

/// Where the data lies. The school's folder may be missing; what it holds adds to or overrides the built-in.
struct Places {
  std::filesystem::path share;       ///< content/, locales/, fonts/ as installed
  std::filesystem::path school;      ///< the school's data folder: settings.toml, content/, locales/, slides/,
                                     ///< illustrations/
  std::filesystem::path settings{};  ///< another settings file than the school's; empty: the school's
};

struct Catalog {
  Content content;
  Settings settings;
  /// Complete languages only, in the order they are offered; the school language is always among them.
  std::vector<LanguageTexts> languages;
  /// The words of the staff's screens, in Dutch, French and English.
  std::vector<LanguageTexts> staff;
  /// Every fault in the built-in data but those in `gaps`: with any, the kiosk refuses to start.
  std::vector<Error> faults;
  /// Every fault in the school's data: that piece is left out, the rest runs, staff are told.
  std::vector<Error> school_faults;
  /// Every fault in a built-in translation: the kiosk runs, a language that lacks a text is not offered.
  std::vector<Error> gaps;
};

/// Reads everything; never stops at the first fault.
Catalog read_catalog(const Places& places);

/// The file of a picture: the school's own (SVG, PNG or JPEG), else the built-in; an empty path when there is none.
std::filesystem::path picture_file(const Places& places, const PictureId& picture);

}  // namespace schoolpoort

// Which font, how large and on which lines for a language: fonts/manifest.txt as values. Knows no font library.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "kiosk/core/ids.hpp"
#include "kiosk/core/result.hpp"

namespace schoolpoort {

/// One "language" row.
struct TypeStyle {
  std::string tag;         ///< begins the tags it is for; "*" for all others
  std::string shape_as;    ///< the tag Pango understands; empty: the language's own
  double scale = 1;        ///< times the size asked for
  double line = 1.37;      ///< baseline to baseline, in drawn ems
  double baseline = 1.07;  ///< from the top of a line, in drawn ems
  std::string families;    ///< comma separated, first choice first
};

struct TypeTable {
  std::vector<std::string> files;  ///< every font file the bundle must hold
  std::vector<TypeStyle> styles;

  /// The style whose tag is the longest beginning of `language`; there is always one ("*").
  const TypeStyle& style_for(const LanguageTag& language) const;
};

/// Reads manifest.txt; the error names the line.
Result<TypeTable> read_type_table(const std::filesystem::path& file);

}  // namespace schoolpoort

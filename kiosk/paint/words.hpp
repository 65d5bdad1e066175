// Words in any script to pixels, from the bundled fonts only. Knows layout, not screens.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "kiosk/core/drawing.hpp"
#include "kiosk/core/ids.hpp"
#include "kiosk/core/result.hpp"

namespace schoolpoort {

enum class Weight { regular, bold };
/// start and end follow the reading direction of the language.
enum class Align { start, centre, end };

/// A paragraph to draw. Equal wordings give equal pixels.
struct Wording {
  std::string text;  ///< UTF-8; "\n" begins a new paragraph
  LanguageTag language;
  float size_px = 44;  ///< nominal font size; scripts that need it are drawn larger (Arabic, Nastaliq)
  Weight weight = Weight::regular;
  Align align = Align::start;
  int width_px = 0;       ///< lines break here; 0: one line, as long as it needs
  bool balanced = false;  ///< lines of about the same length, for headings; never more lines than without
  bool operator==(const Wording&) const = default;
};

struct Extent {
  Size size;         ///< of the bitmap draw() makes: as wide as the ink, as high as ink and lines; 0 x 0 for no text
  int offset_x = 0;  ///< where the logical box begins inside that bitmap; negative when the ink begins later
  int offset_y = 0;
  Size box;  ///< what layout reckons with: width_px (without one: the widest line), lines on a fixed grid
  int lines = 0;
  int widest = 0;          ///< widest line in pixels; larger than width_px when a word cannot break
  int unknown_glyphs = 0;  ///< letters no bundled font has
};

/// One glyph as shaped, for golden tests and comparisons.
struct GlyphSeen {
  std::string font;     ///< family and style
  std::uint32_t glyph;  ///< index in that font
  int line;
  int cluster;  ///< byte offset in the text
};

/// One thread at a time.
class Words {
 public:
  /// `fonts` is the folder the build made (manifest.txt beside the files); `cache` a folder of the user's for
  /// fontconfig. From then on the whole process has these fonts only, in SVG pictures too.
  static Result<Words> open(const std::filesystem::path& fonts, const std::filesystem::path& cache);
  Words(Words&&) noexcept;
  Words& operator=(Words&&) noexcept;
  ~Words();

  Extent measure(const Wording& wording) const;
  /// White with the letters in alpha: the caller tints by vertex colour.
  Bitmap draw(const Wording& wording) const;
  /// Glyphs in visual order, line by line.
  std::vector<GlyphSeen> glyphs(const Wording& wording) const;
  /// Each letter of the text no bundled font has, as UTF-8.
  std::vector<std::string> unknown_letters(const Wording& wording) const;

 private:
  struct Parts;
  explicit Words(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace schoolpoort

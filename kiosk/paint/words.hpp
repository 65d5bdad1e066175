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
  int width_px = 0;  ///< lines break here; 0: one line, as long as it needs
  bool operator==(const Wording&) const = default;
};

struct Extent {
  Size size;           ///< of the bitmap draw() makes: ink united with the line boxes
  int offset_x = 0;    ///< where the logical box begins inside that bitmap
  int offset_y = 0;
  Size box;            ///< the logical box: what layout reckons with
  int lines = 0;
  int widest = 0;      ///< widest line in pixels; larger than width_px when a word cannot break
  int unknown_glyphs = 0;  ///< letters no bundled font has
};

/// One glyph as shaped, for golden tests and comparisons.
struct GlyphSeen {
  std::string font;     ///< family and style
  std::uint32_t glyph;  ///< index in that font
  int line;
  int cluster;          ///< byte offset in the text
};

class Words {
 public:
  /// `fonts` is the folder the build made (manifest.toml beside the files); `cache` a folder of the user's for fontconfig.
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

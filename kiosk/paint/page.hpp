// Pages of paper: words, drawings and plain marks at places in points, to a PDF. Knows no report.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/core/result.hpp"
#include "kiosk/core/time.hpp"
#include "kiosk/paint/picture.hpp"
#include "kiosk/paint/strong.hpp"
#include "kiosk/paint/words.hpp"

namespace schoolpoort {

/// A4 upright, in points of 1/72 inch. All places below are points from the top left of a page.
inline constexpr double kPageWidth = 595.276;
inline constexpr double kPageHeight = 841.89;

/// How words stand on paper.
struct Type {
  double points = 10;  ///< nominal; scripts that need it are set larger
  Weight weight = Weight::regular;
  Align align = Align::start;
  Colour colour{0x1F2A37FF};
  bool operator==(const Type&) const = default;
};

struct PageWords {
  double x = 0, y = 0, width = 0;
  std::string text;
  LanguageTag language;
  Type type;
  std::vector<Strong> strong;
};
struct PageBox {
  double x = 0, y = 0, width = 0, height = 0;
  double radius = 0, line_width = 0;
  Colour fill, line;  ///< see-through: not drawn
};
struct PageLine {
  double x = 0, y = 0, to_x = 0, to_y = 0;
  double width = 0.6;
  Colour colour{0x1F2A37FF};
};
/// A file as large as fits, in the middle of its place.
struct PagePicture {
  double x = 0, y = 0, width = 0, height = 0;
  std::filesystem::path file;
  bool foreign = false;  ///< the school's own: drawn by the Press' DrawPicture; ours are SVG and stay vectors
};
/// The same of an SVG text made here.
struct PageDrawing {
  double x = 0, y = 0, width = 0, height = 0;
  std::string svg;
};
using PageMark = std::variant<PageWords, PageBox, PageLine, PagePicture, PageDrawing>;

/// Marks in reading order: that is how a reading program reads them out.
struct Page {
  std::vector<PageMark> marks;
  std::string entry;  ///< in the PDF's list of contents; empty: none
};

struct PrintedMatter {
  std::string title, author;
  Day made{};  ///< stands in the file as its date, so that the same pages give the same bytes on any day
  std::vector<Page> pages;
};

/// One thread at a time.
class Press {
 public:
  /// As Words::open. `foreign` draws the pictures that are not ours.
  static Result<Press> open(const std::filesystem::path& fonts, const std::filesystem::path& cache,
                            DrawPicture foreign = draw_picture);
  Press(Press&&) noexcept;
  Press& operator=(Press&&) noexcept;
  ~Press();

  /// How high the words stand, and how wide the widest line is.
  struct Room {
    double width = 0, height = 0;
  };
  Room room(const PageWords& words) const;

  /// The bytes of the PDF; a foreign picture that cannot be drawn is left out. Error when one of ours cannot.
  Result<std::string> print(const PrintedMatter& matter) const;

 private:
  struct Parts;
  explicit Press(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace schoolpoort

// Blocks to pieces that a page takes whole. Only for print.cpp.
#pragma once

#include "kiosk/paint/page.hpp"
#include "kiosk/publish/document.hpp"

namespace schoolpoort {

/// Marks with places from the piece's own top, and from the left edge of the page.
struct Piece {
  double above = 0;  ///< room kept free above, except at the top of a page
  double height = 0;
  std::vector<PageMark> marks;
  bool with_next = false;  ///< a heading never stands alone at the foot of a page
  std::optional<PageBreak> breaks{};
  std::string entry{};  ///< for the list of contents
};

void shift(PageMark& mark, double down);

class BlockSetter {
 public:
  /// `press` must outlive the setter.
  explicit BlockSetter(const Press& press) : press_(press) {}
  std::vector<Piece> set(const std::vector<Block>& blocks, double x, double width) const;
  Piece words(const Sentence& words, const Type& type, double x, double width) const;

 private:
  struct Visit;
  const Press& press_;
};

/// Pieces under each other as one.
Piece stacked(std::vector<Piece> pieces);

inline constexpr Colour kInkColour{0x1F2A37FF};
inline constexpr Colour kQuietColour{0x5F5F5FFF};
inline constexpr Colour kLineColour{0xB8AE9FFF};
inline constexpr Colour kPrimaryColour{0x005A9CFF};

}  // namespace schoolpoort

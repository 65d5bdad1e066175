// A rectangle of whole pixels that is cut into smaller ones: all layout is made of these. Knows no screen.
#pragma once

#include <vector>

#include "kiosk/core/drawing.hpp"

namespace schoolpoort {

/// Laid out as if for left-to-right; mirrored_in() is the one place where right-to-left comes in.
struct Rect {
  int x = 0, y = 0, width = 0, height = 0;

  bool operator==(const Rect&) const = default;
  int right() const { return x + width; }
  int bottom() const { return y + height; }
  Size size() const { return {width, height}; }
  bool contains(float px, float py) const { return px >= x && px < right() && py >= y && py < bottom(); }
  bool meets(const Rect& o) const { return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom(); }

  /// Smaller by so much on every side; never less than nothing.
  Rect inset(int all) const { return inset(all, all); }
  Rect inset(int sides, int ends) const;
  Rect moved(int dx, int dy) const { return {x + dx, y + dy, width, height}; }

  /// Cuts a piece off and returns it; `gap` more is lost between the piece and what stays.
  Rect cut_top(int piece, int gap = 0);
  Rect cut_bottom(int piece, int gap = 0);
  Rect cut_left(int piece, int gap = 0);
  Rect cut_right(int piece, int gap = 0);

  /// n pieces beside or above each other, equal to a pixel.
  std::vector<Rect> columns(int n, int gap) const;
  std::vector<Rect> rows(int n, int gap) const;

  /// A rectangle of that size in the middle of this one.
  Rect centred(Size inner) const;
  /// The same place seen in a mirror that stands upright in the middle of `whole`.
  Rect mirrored_in(const Rect& whole) const { return {whole.x + whole.right() - right(), y, width, height}; }
};

}  // namespace schoolpoort

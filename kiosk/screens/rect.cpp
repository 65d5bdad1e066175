// Cutting rectangles.
#include "kiosk/screens/rect.hpp"

#include <algorithm>

namespace schoolpoort {

Rect Rect::inset(int sides, int ends) const {
  return {x + sides, y + ends, std::max(0, width - 2 * sides), std::max(0, height - 2 * ends)};
}

Rect Rect::cut_top(int piece, int gap) {
  piece = std::clamp(piece, 0, height);
  const Rect cut{x, y, width, piece};
  const int lost = std::min(height, piece + gap);
  y += lost, height -= lost;
  return cut;
}

Rect Rect::cut_bottom(int piece, int gap) {
  piece = std::clamp(piece, 0, height);
  const Rect cut{x, bottom() - piece, width, piece};
  height = std::max(0, height - piece - gap);
  return cut;
}

Rect Rect::cut_left(int piece, int gap) {
  piece = std::clamp(piece, 0, width);
  const Rect cut{x, y, piece, height};
  const int lost = std::min(width, piece + gap);
  x += lost, width -= lost;
  return cut;
}

Rect Rect::cut_right(int piece, int gap) {
  piece = std::clamp(piece, 0, width);
  const Rect cut{right() - piece, y, piece, height};
  width = std::max(0, width - piece - gap);
  return cut;
}

std::vector<Rect> Rect::columns(int n, int gap) const {
  std::vector<Rect> cut;
  for (int i = 0; i < n; ++i) {
    const int from = i * (width + gap) / n, to = (i + 1) * (width + gap) / n - gap;
    cut.push_back({x + from, y, std::max(0, to - from), height});
  }
  return cut;
}

std::vector<Rect> Rect::rows(int n, int gap) const {
  std::vector<Rect> cut;
  for (int i = 0; i < n; ++i) {
    const int from = i * (height + gap) / n, to = (i + 1) * (height + gap) / n - gap;
    cut.push_back({x, y + from, width, std::max(0, to - from)});
  }
  return cut;
}

Rect Rect::centred(Size inner) const {
  return {x + (width - inner.width) / 2, y + (height - inner.height) / 2, inner.width, inner.height};
}

}  // namespace schoolpoort

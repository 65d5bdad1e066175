// What a finger draws, as dots close enough to be strokes. Lives in memory only, and no longer than its screen.
#pragma once

#include <vector>

#include "kiosk/screens/views.hpp"

namespace schoolpoort {

class Sketch {
 public:
  /// A finger came down, or moved on.
  void begin(Dot at);
  void draw_to(Dot at);
  void clear() { dots_.clear(); }
  /// The newest; the oldest fade from the paper when there are very many.
  const std::vector<Dot>& dots() const { return dots_; }

 private:
  void add(Dot at);
  std::vector<Dot> dots_;
  Dot last_;
};

}  // namespace schoolpoort

// What staff's finger asks for by lying in a corner of the slides: top left the cleaning, top right the staff's door.
// Knows no screen.
#pragma once

#include <optional>

#include "kiosk/core/drawing.hpp"
#include "kiosk/platform/stage.hpp"

namespace schoolpoort {

enum class CornerWish { cleaning, staff };

/// How large a corner is, and how far a finger that lies still may stray. Pixels.
struct CornerSizes {
  Size screen;
  float corner = 0, still = 0;
};

class Corners {
 public:
  /// Only a finger that comes down inside a corner begins.
  void press(const Finger& finger, const CornerSizes& sizes);
  /// One that leaves its corner, or strays, has given up: a hand that leans or slides asks for nothing.
  void move(const Finger& finger, const CornerSizes& sizes);
  void lift() { held_.reset(); }

  std::optional<Moment> due() const;
  /// What was asked for, once it is due.
  std::optional<CornerWish> take(Moment now);

 private:
  struct Held {
    CornerWish wish;
    float x, y;
    Moment due;
  };
  std::optional<Held> held_;
};

}  // namespace schoolpoort

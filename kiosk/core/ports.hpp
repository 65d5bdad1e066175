// What the kiosk needs from outside, each with a real and a test implementation. Stores have their own: box.hpp.
#pragma once

#include <cstdint>
#include <functional>

#include "kiosk/core/drawing.hpp"
#include "kiosk/core/time.hpp"

namespace schoolpoort {

/// A whole number in [0, bound), each equally likely. Bound is at least 1.
using Chance = std::function<std::uint32_t(std::uint32_t bound)>;

/// Tells the time.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual Moment now() const = 0;
  virtual Day today() const = 0;
};

/// Makes and drops textures; only on the thread that draws.
class Textures {
 public:
  virtual ~Textures() = default;
  /// 0 when the graphics card has no room.
  virtual TextureId make(const Bitmap& bitmap) = 0;
  virtual void drop(TextureId texture) = 0;
};

}  // namespace schoolpoort

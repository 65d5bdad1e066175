// What the kiosk needs from outside, each with a real and a test implementation. Stores have their own: box.hpp.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "kiosk/core/drawing.hpp"
#include "kiosk/core/speech.hpp"
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
  /// Minutes since local midnight: for the hours at which the screen is awake, and nothing else.
  virtual int minute() const = 0;
};

/// Makes and drops textures; only on the thread that draws.
class Textures {
 public:
  virtual ~Textures() = default;
  /// 0 when the graphics card has no room.
  virtual TextureId make(const Bitmap& bitmap) = 0;
  virtual void drop(TextureId texture) = 0;
};

/// Says lines aloud, one at a time.
class Speaker {
 public:
  virtual ~Speaker() = default;
  virtual void say(const Speak& what) = 0;
  virtual void hush() = 0;
  /// When what is being said will have been said, a breath included; nothing while nothing is.
  virtual std::optional<Moment> over() const = 0;
};

/// A loudspeaker.
class Sound {
 public:
  virtual ~Sound() = default;
  /// Sounds at once, in place of whatever sounds; `gain` 0..1. Does nothing where no sound can be made.
  virtual void play(const Clip& clip, float gain) = 0;
  /// Silent at once, and nothing of it takes processor time any more.
  virtual void stop() = 0;
};

}  // namespace schoolpoort

// What a key asks for: a keyboard, a number pad, or switches that say Tab and Enter. Knows no screen.
#pragma once

#include <optional>

#include "kiosk/language/direction.hpp"
#include "kiosk/platform/stage.hpp"

namespace schoolpoort {

struct KeyWish {
  enum class Kind { next, previous, choose, back, answer };
  Kind kind;
  int answer = 0;  ///< 1 to 9
};

/// The arrows go where the language reads; other keys ask for nothing.
std::optional<KeyWish> wish_of(const KeyPressed& key, Direction direction);

}  // namespace schoolpoort

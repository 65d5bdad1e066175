// How a keyboard opens the staff's door when the glass does not feel: three keys in a row. Knows no screen.
#pragma once

#include <optional>

#include "kiosk/platform/stage.hpp"

namespace schoolpoort {

class StaffKeys {
 public:
  /// True at the third of F1, F2, F3, pressed one after the other within five seconds.
  bool press(const KeyPressed& key, Moment now);

 private:
  int pressed_ = 0;
  Moment since_{};
};

/// The digit of a key, in the upper row or on a number pad.
std::optional<int> digit_of(const KeyPressed& key);

}  // namespace schoolpoort

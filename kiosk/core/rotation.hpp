// Which slide is on the screen, and how far it has faded in. Pure arithmetic on time.
#pragma once

#include <vector>

#include "kiosk/core/time.hpp"

namespace schoolpoort {

struct Rotation {
  std::size_t slide = 0;   ///< the one that is there or fading in
  std::size_t before = 0;  ///< the one it fades over
  std::size_t next = 0;
  float faded_in = 1;     ///< 0..1
  Millis until_change{};  ///< to the next slide
};

/// After `since_start` of rotating slides that each stay `shown`; at least one stays longer than zero, the others with
/// zero are left out.
Rotation rotation(const std::vector<Millis>& shown, Millis since_start, Millis fade);

/// How long after the start `slide` comes for the first time.
Millis start_of(const std::vector<Millis>& shown, std::size_t slide);

}  // namespace schoolpoort

// Slides one after the other, for ever.
#include "kiosk/core/rotation.hpp"

#include <algorithm>
#include <numeric>

namespace schoolpoort {

Rotation rotation(const std::vector<Millis>& shown, Millis since_start, Millis fade) {
  const Millis round = std::accumulate(shown.begin(), shown.end(), Millis{0});
  Millis into = since_start % round;
  std::size_t slide = 0;
  while (into >= shown[slide]) into -= shown[slide++];
  const bool very_first = since_start < shown.front();  // nothing to fade over yet
  const float faded_in = very_first || fade <= Millis{0} ? 1.0F : std::min(1.0F, static_cast<float>(into.count()) / static_cast<float>(fade.count()));
  return {slide, (slide + shown.size() - 1) % shown.size(), faded_in, shown[slide] - into};
}

}  // namespace schoolpoort

// Slides one after the other, for ever.
#include "kiosk/core/rotation.hpp"

#include <algorithm>
#include <numeric>

namespace schoolpoort {
namespace {

// The nearest slide that is not left out, `step` forwards round the ring.
std::size_t neighbour(const std::vector<Millis>& shown, std::size_t slide, std::size_t step) {
  do slide = (slide + step) % shown.size();
  while (shown[slide] == Millis{0});
  return slide;
}

}  // namespace

Rotation rotation(const std::vector<Millis>& shown, Millis since_start, Millis fade) {
  const Millis round = std::accumulate(shown.begin(), shown.end(), Millis{0});
  Millis into = since_start % round;
  std::size_t slide = 0;
  while (into >= shown[slide]) into -= shown[slide++];
  const bool very_first = start_of(shown, slide) == Millis{0} && since_start < round;  // nothing to fade over yet
  const float faded_in = very_first || fade <= Millis{0}
                             ? 1.0F
                             : std::min(1.0F, static_cast<float>(into.count()) / static_cast<float>(fade.count()));
  return {slide, neighbour(shown, slide, shown.size() - 1), neighbour(shown, slide, 1), faded_in, shown[slide] - into};
}

Millis start_of(const std::vector<Millis>& shown, std::size_t slide) {
  return std::accumulate(shown.begin(), shown.begin() + static_cast<std::ptrdiff_t>(slide), Millis{0});
}

}  // namespace schoolpoort

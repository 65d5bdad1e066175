// The quiet strip under the slides: a hand, an invitation, the first languages. Knows no slide.
#pragma once

#include <optional>

#include "kiosk/core/events.hpp"
#include "kiosk/screens/widgets/brush.hpp"

namespace schoolpoort {

struct StripPlan {
  int tiles_width = 0;  ///< of all columns together
  int columns = 1, rows = 1;
  int head = 0;  ///< height of the invitation above the tiles; 0: it stands beside them
  int tile = 0;  ///< height of a tile
  int height = 0;
};

/// Rows and columns of tiles, and how high the strip becomes.
StripPlan plan_strip(const StripView& view, Brush& brush, const Rect& page);
std::optional<Event> draw_strip(const StripView& view, const StripPlan& plan, Brush& brush, Rect where);

}  // namespace schoolpoort

// Which touches count: not those that began before the present screen had been there long enough to be seen.
#pragma once

#include "kiosk/core/time.hpp"

namespace schoolpoort {

/// False for a touch that went down on an earlier screen or within the dead time of this one: double and late taps.
inline bool touch_counts(Moment down_at, Moment screen_since, Millis dead_time) {
  return down_at >= screen_since + dead_time;
}

}  // namespace schoolpoort

// When doubts are enough.
#include "kiosk/core/visit.hpp"

namespace schoolpoort {

bool is_doubtful(const Doubts& doubts) {
  // Straight alone is no fault (contented parents); it speaks only together with haste.
  const int signs = doubts.fast + (doubts.straight && doubts.fast) + doubts.taps + doubts.burst + doubts.language_hop;
  return signs >= 2;
}

}  // namespace schoolpoort

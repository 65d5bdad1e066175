// Follows the first finger and no other.
#include "kiosk/platform/first_finger.hpp"

#include <utility>

namespace schoolpoort {

std::vector<Finger> FirstFinger::follow(FingerKey who, const Finger& what) {
  std::vector<Finger> counts;
  if (what.phase == Finger::Phase::down) {
    if (held_ && *held_ != who) return {};
    // The same finger coming down twice: its going up was never told, so the first touch was no tap.
    if (const auto forgotten = lose(what.at)) counts.push_back(*forgotten);
    held_ = who;
  }
  if (held_ != who) return {};
  last_ = what;
  if (what.phase == Finger::Phase::up || what.phase == Finger::Phase::lost) held_.reset();
  counts.push_back(what);
  return counts;
}

std::optional<Finger> FirstFinger::lose(Moment at) {
  if (!std::exchange(held_, std::nullopt)) return {};
  return Finger{Finger::Phase::lost, last_.x, last_.y, at};
}

}  // namespace schoolpoort

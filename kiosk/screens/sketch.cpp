// Fills the way between two places a finger was seen at.
#include "kiosk/screens/sketch.hpp"

#include <cmath>

namespace schoolpoort {

namespace {

constexpr float kApartPx = 3;            // much less than the width of a stroke on any screen
constexpr std::size_t kMostDots = 4000;  // a frame draws them all
constexpr std::size_t kForgottenAtOnce = 400;

}  // namespace

void Sketch::begin(Dot at) {
  last_ = at;
  add(at);
}

void Sketch::draw_to(Dot at) {
  const float dx = at.x - last_.x, dy = at.y - last_.y;
  const int steps = static_cast<int>(std::hypot(dx, dy) / kApartPx);
  if (steps < 1) return;  // so far the finger only trembles
  for (int step = 1; step <= steps; ++step) {
    const float part = static_cast<float>(step) / static_cast<float>(steps);
    add({last_.x + dx * part, last_.y + dy * part});
  }
  last_ = at;
}

void Sketch::add(Dot at) {
  if (dots_.size() >= kMostDots) dots_.erase(dots_.begin(), dots_.begin() + kForgottenAtOnce);
  dots_.push_back(at);
}

}  // namespace schoolpoort

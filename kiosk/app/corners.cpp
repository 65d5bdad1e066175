// Two corners, each with its own patience. One finger is all we are told.
#include "kiosk/app/corners.hpp"

#include <cmath>

namespace schoolpoort {
namespace {

constexpr Millis kHeldForCleaning{5000};
constexpr Millis kHeldForStaff{3000};

std::optional<CornerWish> corner_of(const Finger& finger, const CornerSizes& sizes) {
  if (finger.y >= sizes.corner) return {};
  if (finger.x < sizes.corner) return CornerWish::cleaning;
  if (finger.x >= static_cast<float>(sizes.screen.width) - sizes.corner) return CornerWish::staff;
  return {};
}

}  // namespace

void Corners::press(const Finger& finger, const CornerSizes& sizes) {
  held_.reset();
  const auto wish = corner_of(finger, sizes);
  if (!wish) return;
  held_ =
      Held{*wish, finger.x, finger.y, finger.at + (*wish == CornerWish::cleaning ? kHeldForCleaning : kHeldForStaff)};
}

void Corners::move(const Finger& finger, const CornerSizes& sizes) {
  if (!held_) return;
  const bool strays = std::hypot(finger.x - held_->x, finger.y - held_->y) > sizes.still;
  if (strays || corner_of(finger, sizes) != held_->wish) held_.reset();
}

std::optional<Moment> Corners::due() const { return held_ ? std::optional(held_->due) : std::nullopt; }

std::optional<CornerWish> Corners::take(Moment now) {
  if (!held_ || now < held_->due) return {};
  const CornerWish wish = held_->wish;
  held_.reset();
  return wish;
}

}  // namespace schoolpoort

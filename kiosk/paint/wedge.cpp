// Corners, axes and distances.
#include "kiosk/paint/wedge.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace schoolpoort {
namespace {

constexpr double kTurn = 2 * std::numbers::pi;

struct Point {
  double x, y;
};

Point at(double radius, double turns) { return {radius * std::sin(turns * kTurn), -radius * std::cos(turns * kTurn)}; }

// How far to the right of a ray from the hub; the wedge lies right of its first edge and left of its second.
double right_of(const Point& p, double turns) {
  const Point along = at(1, turns);
  return along.x * p.y - along.y * p.x;
}

}  // namespace

WedgeBox box_of(const Wedge& wedge) {
  const double to = static_cast<double>(wedge.from) + static_cast<double>(wedge.part);
  Point least = at(wedge.hole, wedge.from), most = least;
  const auto reach = [&](const Point& p) {
    least = {std::min(least.x, p.x), std::min(least.y, p.y)};
    most = {std::max(most.x, p.x), std::max(most.y, p.y)};
  };
  for (const double radius : {wedge.hole, wedge.outer})
    for (const double turns : {static_cast<double>(wedge.from), to}) reach(at(radius, turns));
  for (double axis = std::ceil(static_cast<double>(wedge.from) * 4) / 4; axis <= to; axis += 0.25)
    reach(at(wedge.outer, axis));
  constexpr double kHair = 1e-6;  // a sine of a whole quarter turn is not quite 0
  WedgeBox box{static_cast<int>(std::floor(least.x + kHair)), static_cast<int>(std::floor(least.y + kHair)), 0, 0};
  box.width = static_cast<int>(std::ceil(most.x - kHair)) - box.left;
  box.height = static_cast<int>(std::ceil(most.y - kHair)) - box.top;
  return box;
}

bool holds(const Wedge& wedge, const WedgeBox& r, float margin) {
  const double left = r.left, top = r.top, right = left + r.width, bottom = top + r.height;
  for (const Point& corner : std::array<Point, 4>{{{left, top}, {right, top}, {left, bottom}, {right, bottom}}}) {
    if (std::hypot(corner.x, corner.y) > wedge.outer - margin) return false;
    if (right_of(corner, wedge.from) < margin || right_of(corner, wedge.from + wedge.part) > -margin) return false;
  }
  const Point nearest{std::clamp(0.0, left, right), std::clamp(0.0, top, bottom)};
  return std::hypot(nearest.x, nearest.y) >= wedge.hole + margin;
}

FreePlace free_place(const Wedge& wedge, int width, int height, float margin) {
  const WedgeBox box = box_of(wedge);
  const int step = std::max(1, static_cast<int>(wedge.outer) / 60);
  FreePlace best;
  const auto fits = [&](int x, int y, float scale) {
    const int w = static_cast<int>(static_cast<float>(width) * scale);
    const int h = static_cast<int>(static_cast<float>(height) * scale);
    return holds(wedge, {x - w / 2, y - h / 2, w, h}, margin);
  };
  for (int y = box.top; y < box.top + box.height; y += step)
    for (int x = box.left; x < box.left + box.width; x += step)
      while (fits(x, y, best.scale + 0.02F)) best = {x, y, best.scale + 0.02F};
  return best;
}

}  // namespace schoolpoort

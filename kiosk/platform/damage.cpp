// What has to be drawn again between two frames. Knows no SDL.
#include "kiosk/platform/damage.hpp"

#include <algorithm>
#include <cmath>

namespace schoolpoort {
namespace {

using Patches = std::vector<const Patch*>;

struct Split {
  Patches kept, changed;
};

// Sixty patches a screen: comparing each with each is quicker than anything cleverer.
Split split(const Drawing& drawing, const Drawing& other) {
  Split split;
  for (const Patch& patch : drawing)
    (std::ranges::find(other, patch) != other.end() ? split.kept : split.changed).push_back(&patch);
  return split;
}

bool same_order(const Patches& before, const Patches& after) {
  return std::ranges::equal(before, after, [](const Patch* a, const Patch* b) { return *a == *b; });
}

struct Edges {
  int left, top, right, bottom;
};

// A pixel more all round: edges are rounded when they are drawn.
Edges edges(const Patch& patch) {
  const auto [left, right] = std::ranges::minmax(patch.vertices, {}, &Vertex::x);
  const auto [top, bottom] = std::ranges::minmax(patch.vertices, {}, &Vertex::y);
  const auto below = [](float v) { return static_cast<int>(std::floor(v)) - 1; };
  const auto above = [](float v) { return static_cast<int>(std::ceil(v)) + 1; };
  return {std::max(below(left.x), patch.clip_x), std::max(below(top.y), patch.clip_y),
          std::min(above(right.x), patch.clip_x + patch.clip.width),
          std::min(above(bottom.y), patch.clip_y + patch.clip.height)};
}

Region around(const Patches& patches, Size screen) {
  Edges all{screen.width, screen.height, 0, 0};
  for (const Patch* patch : patches) {
    if (patch->vertices.empty()) continue;
    const Edges one = edges(*patch);
    all = {std::min(all.left, one.left), std::min(all.top, one.top), std::max(all.right, one.right),
           std::max(all.bottom, one.bottom)};
  }
  const int left = std::max(all.left, 0), top = std::max(all.top, 0);
  const int right = std::min(all.right, screen.width), bottom = std::min(all.bottom, screen.height);
  return right > left && bottom > top ? Region{left, top, {right - left, bottom - top}} : Region{};
}

}  // namespace

Region damage(const Drawing& before, const Drawing& after, Size screen) {
  Split old = split(before, after);
  const Split now = split(after, before);
  if (!same_order(old.kept, now.kept)) return {0, 0, screen};
  old.changed.insert(old.changed.end(), now.changed.begin(), now.changed.end());
  return around(old.changed, screen);
}

}  // namespace schoolpoort

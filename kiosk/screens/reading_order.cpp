// Rows first: what stands beside the highest target that is left is read with it.
#include "kiosk/screens/reading_order.hpp"

#include <algorithm>
#include <iterator>

#include "kiosk/screens/rect.hpp"

namespace schoolpoort {

namespace {

bool is_target(const Placed& p) { return p.kind == Placed::Kind::answer || p.kind == Placed::Kind::button; }

int middle(const Placed& p) { return p.y + p.size.height / 2; }

}  // namespace

std::vector<Placed> in_reading_order(const std::vector<Placed>& placed, Direction direction) {
  std::vector<Placed> left;
  std::ranges::copy_if(placed, std::back_inserter(left), is_target);
  std::ranges::stable_sort(left, {}, &Placed::y);
  std::vector<Placed> order;
  while (!left.empty()) {
    const int bottom = left.front().y + left.front().size.height;
    const auto row_end =
        std::stable_partition(left.begin(), left.end(), [&](const Placed& p) { return middle(p) < bottom; });
    const auto from_left = [](const Placed& a, const Placed& b) { return a.x < b.x; };
    std::stable_sort(left.begin(), row_end, from_left);
    if (direction == Direction::rtl) std::reverse(left.begin(), row_end);
    order.insert(order.end(), left.begin(), row_end);
    left.erase(left.begin(), row_end);
  }
  return order;
}

const Placed* target_at(const std::vector<Placed>& placed, float x, float y) {
  const auto under = [&](const Placed& p) {
    return is_target(p) && Rect{p.x, p.y, p.size.width, p.size.height}.contains(x, y);
  };
  const auto found = std::ranges::find_if(placed, under);
  return found == placed.end() ? nullptr : &*found;
}

Focus focus_of(const Placed& target) { return {target.kind == Placed::Kind::answer, target.name}; }

}  // namespace schoolpoort

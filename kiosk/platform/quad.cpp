// Recognises two triangles that are one upright rectangle.
#include "kiosk/platform/quad.hpp"

#include <algorithm>

namespace schoolpoort {
namespace {

// At the height of `row` and under `column`, in the picture too.
bool is_corner(const Vertex& corner, const Vertex& row, const Vertex& column) {
  return corner.y == row.y && corner.v == row.v && corner.x == column.x && corner.u == column.u &&
         corner.rgba == row.rgba;
}

}  // namespace

std::optional<Quad> quad_at(const Patch& patch, std::size_t first) {
  if (first + 6 > patch.indices.size()) return {};
  const int* index = patch.indices.data() + first;
  if (index[3] != index[0] || index[4] != index[2]) return {};
  const Vertex& a = patch.vertices[index[0]];
  const Vertex& b = patch.vertices[index[1]];
  const Vertex& c = patch.vertices[index[2]];
  const Vertex& d = patch.vertices[index[5]];
  const bool upright = (is_corner(b, a, c) && is_corner(d, c, a)) || (is_corner(b, c, a) && is_corner(d, a, c));
  if (!upright) return {};

  const Vertex& west = a.x <= c.x ? a : c;
  const Vertex& east = a.x <= c.x ? c : a;
  const Vertex& north = a.y <= c.y ? a : c;
  const Vertex& south = a.y <= c.y ? c : a;
  return Quad{west.x, north.y, east.x, south.y, west.u, north.v, east.u, south.v, a.rgba};
}

}  // namespace schoolpoort

// Where a piece of a wheel lies around its hub, in pixels. Pure geometry; draws nothing.
#pragma once

namespace schoolpoort {

/// A piece of a ring around (0, 0), y downwards. Angles in turns, clockwise from the top.
struct Wedge {
  float outer = 0;  ///< radius
  float hole = 0;   ///< radius of what is left out around the hub
  float from = 0;
  float part = 0;  ///< of a turn, at most a half
};

/// Whole pixels.
struct WedgeBox {
  int left = 0, top = 0, width = 0, height = 0;
  bool operator==(const WedgeBox&) const = default;
};

/// The smallest box that holds it.
WedgeBox box_of(const Wedge& wedge);

/// Whether the upright rectangle lies inside it, at least `margin` from every edge.
bool holds(const Wedge& wedge, const WedgeBox& rectangle, float margin);

/// The middle of where a rectangle of that size lies freest, and how much larger (more than 1) or smaller it could be.
struct FreePlace {
  int x = 0, y = 0;
  float scale = 0;
};
FreePlace free_place(const Wedge& wedge, int width, int height, float margin);

}  // namespace schoolpoort

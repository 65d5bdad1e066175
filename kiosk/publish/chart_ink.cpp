// Stripes are drawn line by line: a pattern of SVG's own would become pixels on paper.
#include "kiosk/publish/chart_ink.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace schoolpoort {
namespace {

struct Dress {
  const char* fill;
  const char* line;
  double stripe;  ///< how far apart; 0: none
  const char* number;
};

Dress dress_of(Look look) {
  switch (look) {
    case Look::strong_no:
      return {"#A85100", "#A85100", 0, kPaper};
    case Look::no:
      return {"#F6E3D0", "#A85100", 5, kInk};
    case Look::middle:
      return {"#E2E2E2", "#5F5F5F", 0, kInk};
    case Look::yes:
      return {"#A9CBDD", "#005A9C", 0, kInk};
    case Look::strong_yes:
      return {"#005A9C", "#005A9C", 0, kPaper};
    case Look::kind:
      return {"#005A9C", "#005A9C", 0, kPaper};
    case Look::skipped:
      return {kPaper, "#8A8A8A", 4, kInk};
    case Look::dont_know:
      break;
  }
  return {kPaper, "#5F5F5F", 0, kInk};
}

// Falling stripes, each cut off where it leaves the box.
void stripes(SvgText& svg, Spot at, double width, double height, const Dress& dress) {
  for (double shift = dress.stripe; shift < width + height; shift += dress.stripe) {
    const double from = std::min(shift, width), to = std::max(shift - height, 0.0);
    svg.line({at.x + from, at.y + shift - from}, {at.x + to, at.y + std::min(shift, height)},
             {"", dress.line, 1.2, ""});
  }
}

}  // namespace

Look look_of(std::size_t at, std::size_t count) {
  if (count % 2 == 1 && at == count / 2) return Look::middle;
  if (at < count / 2) return at == 0 && count > 3 ? Look::strong_no : Look::no;
  return at + 1 == count ? Look::strong_yes : Look::yes;
}

void fill(SvgText& svg, Spot at, double width, double height, Look look) {
  const Dress dress = dress_of(look);
  svg.rect(at, width, height, {dress.fill, "", 0, ""});
  if (dress.stripe > 0) stripes(svg, at, width, height, dress);
  svg.rect(at, width, height, {"", dress.line, 1.2, look == Look::dont_know ? "3 2" : ""});
}

void dot(SvgText& svg, Spot centre, double radius, Look look) {
  const Dress dress = dress_of(look);
  svg.circle(centre, radius, {dress.fill, dress.line, 1.2, look == Look::dont_know ? "2 1.5" : ""});
  if (dress.stripe <= 0) return;
  // One stripe through a small dot.
  const double reach = radius * std::sqrt(0.5);
  svg.line({centre.x + reach, centre.y - reach}, {centre.x - reach, centre.y + reach}, {"", dress.line, 1.4, ""});
}

const char* number_on(Look look) { return dress_of(look).number; }

}  // namespace schoolpoort

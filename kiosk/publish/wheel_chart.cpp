// The wheel of seven dimensions. Every part is as large as the others.
#include <cmath>
#include <numbers>

#include "kiosk/publish/chart.hpp"
#include "kiosk/publish/chart_ink.hpp"

namespace schoolpoort {
namespace {

constexpr double kWidth = 480, kHeight = 430;
constexpr double kOuter = 208, kInner = 62, kWords = 140;
constexpr Spot kCentre{kWidth / 2, kHeight / 2 + 2};
constexpr std::size_t kLongestLine = 13;

Spot on_circle(double radius, double turn) {
  const double angle = 2 * std::numbers::pi * turn - std::numbers::pi / 2;
  return {kCentre.x + radius * std::cos(angle), kCentre.y + radius * std::sin(angle)};
}

std::string xy(Spot at) { return plain(at.x) + " " + plain(at.y); }

std::string sector(double from, double to) {
  const std::string outer = plain(kOuter) + " " + plain(kOuter), inner = plain(kInner) + " " + plain(kInner);
  return "M" + xy(on_circle(kInner, from)) + "L" + xy(on_circle(kOuter, from)) + "A" + outer + " 0 0 1 " +
         xy(on_circle(kOuter, to)) + "L" + xy(on_circle(kInner, to)) + "A" + inner + " 0 0 0 " +
         xy(on_circle(kInner, from)) + "Z";
}

Ink ink_of(const WheelSlice& part) {
  if (part.attention) return {"#F2B134", kInk, 2, ""};
  if (part.asked) return {"#DCE9F2", "#005A9C", 2, ""};
  return {kPaper, "#8A8A8A", 1.4, "4 3"};
}

struct Line {
  std::string words;
  bool bold = false;
};

/// Broken at blanks, so that no line is longer than the part is wide.
void add_lines(std::vector<Line>& lines, const std::string& words, bool bold) {
  std::size_t begin = 0;
  while (begin < words.size()) {
    std::size_t end = words.size();
    while (end - begin > kLongestLine) {
      const std::size_t blank = words.rfind(' ', end - 1);
      if (blank == std::string::npos || blank <= begin) break;
      end = blank;
    }
    lines.push_back({words.substr(begin, end - begin), bold});
    begin = end + 1;
  }
}

void write(SvgText& svg, Spot middle, const WheelSlice& part, const std::string& attention) {
  constexpr double kLine = 17;
  std::vector<Line> lines;
  add_lines(lines, part.name, true);
  add_lines(lines, part.below, false);
  if (part.attention) add_lines(lines, attention, false);
  double y = middle.y - kLine * static_cast<double>(lines.size()) / 2 + 13;
  for (const Line& line : lines) {
    svg.text({middle.x, y}, line.words, line.bold ? 15 : 13, Anchor::middle, part.asked ? kInk : kQuiet, line.bold);
    y += kLine;
  }
}

}  // namespace

Chart wheel_chart(const std::vector<WheelSlice>& parts, const std::string& attention) {
  SvgText svg(kWidth, kHeight);
  const double each = 1.0 / static_cast<double>(parts.size());
  for (std::size_t at = 0; at < parts.size(); ++at) {
    const double from = (static_cast<double>(at) - 0.5) * each;
    svg.path(sector(from + 0.004, from + each - 0.004), ink_of(parts[at]));
    write(svg, on_circle(kWords, from + each / 2), parts[at], attention);
  }
  return {svg.finished(), kWidth, kHeight};
}

}  // namespace schoolpoort

// Shapes to the text of an SVG file.
#include "kiosk/publish/svg_text.hpp"

#include <fmt/format.h>

#include <cmath>

namespace schoolpoort {
namespace {

std::string look(const Ink& ink) {
  std::string text = " fill=\"" + (ink.fill.empty() ? "none" : ink.fill) + "\"";
  if (ink.line.empty()) return text;
  text += " stroke=\"" + ink.line + "\" stroke-width=\"" + plain(ink.width) + "\"";
  return ink.dashes.empty() ? text : text + " stroke-dasharray=\"" + ink.dashes + "\"";
}

const char* name_of(Anchor anchor) {
  return anchor == Anchor::start ? "start" : anchor == Anchor::end ? "end" : "middle";
}

}  // namespace

std::string plain(double number) {
  std::string text = fmt::format("{:.2f}", std::abs(number) < 0.005 ? 0.0 : number);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

std::string escaped(const std::string& text) {
  std::string safe;
  for (const char letter : text) switch (letter) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '"':
        safe += "&quot;";
        break;
      default:
        safe += letter;
    }
  return safe;
}

SvgText::SvgText(double width, double height) : width_(width), height_(height) {}

void SvgText::rect(Spot at, double width, double height, const Ink& ink, double radius) {
  shapes_ += fmt::format(R"(<rect x="{}" y="{}" width="{}" height="{}"{}{}/>)", plain(at.x), plain(at.y), plain(width),
                         plain(height), radius > 0 ? " rx=\"" + plain(radius) + "\"" : "", look(ink));
}

void SvgText::circle(Spot centre, double radius, const Ink& ink) {
  shapes_ +=
      fmt::format(R"(<circle cx="{}" cy="{}" r="{}"{}/>)", plain(centre.x), plain(centre.y), plain(radius), look(ink));
}

void SvgText::line(Spot from, Spot to, const Ink& ink) {
  shapes_ += fmt::format(R"(<line x1="{}" y1="{}" x2="{}" y2="{}"{}/>)", plain(from.x), plain(from.y), plain(to.x),
                         plain(to.y), look(ink));
}

void SvgText::polygon(const std::vector<Spot>& corners, const Ink& ink) {
  std::string points;
  for (const Spot& corner : corners) points += (points.empty() ? "" : " ") + plain(corner.x) + "," + plain(corner.y);
  shapes_ += fmt::format(R"(<polygon points="{}"{}/>)", points, look(ink));
}

void SvgText::text(Spot at, const std::string& words, double height, Anchor anchor, const std::string& fill,
                   bool bold) {
  shapes_ += fmt::format(R"(<text x="{}" y="{}" font-size="{}" text-anchor="{}" fill="{}"{}>{}</text>)", plain(at.x),
                         plain(at.y), plain(height), name_of(anchor), fill, bold ? R"( font-weight="bold")" : "",
                         escaped(words));
}

void SvgText::path(const std::string& path, const Ink& ink) {
  shapes_ += fmt::format(R"(<path d="{}"{}/>)", path, look(ink));
}

std::string SvgText::finished() const {
  return fmt::format(
      R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}" font-family="'Noto Sans', sans-serif">{}</svg>)",
      plain(width_), plain(height_), shapes_);
}

}  // namespace schoolpoort

// Millimetres and angles to pixels.
#include "kiosk/screens/theme.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace schoolpoort {

namespace {

// The design is drawn for 300 mm by 480 mm or longer. On a larger screen everything grows along, so that it never looks
// lost; a smaller one no longer holds everything at full size, so all of it shrinks together.
constexpr double kDesignShortMm = 300, kDesignLongMm = 480, kCloser = 1.03;
constexpr double kCapitalDegrees = 0.7;
constexpr double kCapitalOfFont = 0.714;  // Noto Sans: height of H by font size
constexpr double kLeastTextMm = 10.5, kMostTextMm = 12;
// On a screen that is too small for the design nothing may grow beyond it.
constexpr double kMostShrunkTextMm = 11;
constexpr float kLarger = 1.25F;

double font_mm(double distance_cm) {
  return distance_cm * 10 * std::tan(kCapitalDegrees * std::numbers::pi / 180) / kCapitalOfFont;
}

// Black on white: words 7:1 and more on every ground, parts 4.5:1 (WCAG 2.2, 1.4.6).
void strengthen(Theme& theme) {
  theme.paper = theme.card = theme.quiet_ground = {0xFFFFFFFF};
  theme.ink = theme.edge = {0x000000FF};
  theme.soft_ink = {0x222222FF};
  theme.quiet_line = {0x6E6E6EFF};
  theme.primary = {0x00335CFF};
  theme.sun = {0xFFCC33FF};
  theme.sun_ground = {0xFFF3C9FF};
  theme.pressed = {0xFFF3C9FF};
  theme.edge_px = std::round(theme.unit_px * 0.9F);
  theme.frame_px = std::round(theme.unit_px * 0.9F);
}

void ease_for(Theme& theme, const Ease& ease) {
  theme.low = ease.lower;
  if (ease.contrast) strengthen(theme);
  if (!ease.larger) return;
  theme.text_px = std::round(theme.text_px * kLarger);
  theme.least_text = 1 / kLarger;
}

}  // namespace

Theme theme_for(Size screen, double diagonal_inch, double distance_cm, const Ease& ease) {
  Theme theme;
  theme.screen = screen;
  const double short_side = std::max(1, std::min(screen.width, screen.height));
  const double long_side = std::max(1, std::max(screen.width, screen.height));
  const double whole = std::min(short_side / kDesignShortMm, long_side / kDesignLongMm);
  const double real = std::hypot(screen.width, screen.height) / (std::max(1.0, diagonal_inch) * 25.4);
  const double unit = std::clamp(real, whole, whole * kCloser);
  const double text = std::clamp(font_mm(distance_cm) * real, kLeastTextMm * unit,
                                 (real > unit ? kMostShrunkTextMm : kMostTextMm) * unit);

  theme.px_per_mm = static_cast<float>(real);
  theme.unit_px = static_cast<float>(unit);
  theme.text_px = static_cast<float>(std::round(text));
  theme.answer_px = static_cast<int>(std::ceil(60 * unit));
  theme.button_px = static_cast<int>(std::ceil(30 * unit));
  theme.gap_px = static_cast<int>(std::ceil(8 * unit));
  theme.edge_px = std::max(1.F, theme.unit_px * 0.5F);
  ease_for(theme, ease);
  theme.question_px = std::round(theme.text_px * 1.5F);
  return theme;
}

}  // namespace schoolpoort

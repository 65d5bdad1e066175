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

double font_mm(double distance_cm) {
  return distance_cm * 10 * std::tan(kCapitalDegrees * std::numbers::pi / 180) / kCapitalOfFont;
}

}  // namespace

Theme theme_for(Size screen, double diagonal_inch, double distance_cm) {
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
  theme.question_px = std::round(theme.text_px * 1.5F);
  theme.answer_px = static_cast<int>(std::ceil(60 * unit));
  theme.button_px = static_cast<int>(std::ceil(30 * unit));
  theme.gap_px = static_cast<int>(std::ceil(8 * unit));
  return theme;
}

}  // namespace schoolpoort

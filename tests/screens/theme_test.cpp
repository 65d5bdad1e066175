// Sizes of the design on screens of all kinds, and its contrasts.
#include "kiosk/screens/theme.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace schoolpoort {
namespace {

// WCAG 2.2, relative luminance.
double luminance(Colour colour) {
  const auto part = [&](int shift) {
    const double c = (colour.rgba >> shift & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * part(24) + 0.7152 * part(16) + 0.0722 * part(8);
}
double contrast(Colour a, Colour b) {
  const double la = luminance(a), lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

TEST(Theme, CapitalsAreSevenTenthsOfADegreeHighAtSeventyCentimetres) {
  const Theme theme = theme_for({1920, 1080}, 24, 70);
  const double capital_mm = theme.text_px * 0.714 / theme.px_per_mm;
  EXPECT_NEAR(std::atan(capital_mm / 700) * 180 / 3.14159265, 0.7, 0.01);
}

TEST(Theme, TargetsKeepTheirMillimetresOnEveryScreenOfTwentyFourInch) {
  for (const Size size :
       {Size{1920, 1080}, Size{1080, 1920}, Size{1366, 768}, Size{1280, 800}, Size{800, 1280}, Size{3840, 2160}}) {
    const Theme theme = theme_for(size, 24, 65);
    EXPECT_GE(theme.answer_px, 60 * theme.px_per_mm);
    EXPECT_GE(theme.button_px, 30 * theme.px_per_mm);
    EXPECT_GE(theme.gap_px, 8 * theme.px_per_mm);
    EXPECT_FLOAT_EQ(theme.question_px, std::round(theme.text_px * 1.5F));
  }
}

TEST(Theme, ALargeScreenIsNotLeftEmpty) {
  const Theme small = theme_for({1920, 1080}, 24, 65), large = theme_for({1920, 1080}, 43, 65);
  EXPECT_NEAR(large.answer_px, small.answer_px, 3);
}

TEST(Theme, ASmallScreenStillHoldsTheDesign) {
  const Theme theme = theme_for({1366, 768}, 10, 65);
  EXPECT_LE(theme.answer_px * 5, 1366);
  EXPECT_LE(theme.answer_px * 4, 768);
}

TEST(Theme, StrongContrastReachesSevenToOneAndPartsFourAndAHalf) {
  const Theme theme = theme_for({1920, 1080}, 24, 65, {.contrast = true});
  for (const Colour ground : {theme.paper, theme.card, theme.quiet_ground, theme.sun_ground, theme.pressed, theme.sun})
    EXPECT_GE(contrast(theme.ink, ground), 7);
  for (const Colour words : {theme.soft_ink, theme.primary}) EXPECT_GE(contrast(words, theme.paper), 7);
  for (const Colour part : {theme.edge, theme.quiet_line}) EXPECT_GE(contrast(part, theme.paper), 4.5);
  EXPECT_GE(contrast(theme.primary, theme.pressed), 4.5);
  EXPECT_GE(contrast(theme.ink, theme.quiet_line), 4);  // the time that is left, on the ring
}

TEST(Theme, TheRingOfTheFocusStandsOutInBothThemes) {
  for (const Ease& ease : {Ease{}, Ease{.contrast = true}}) {
    const Theme theme = theme_for({1280, 800}, 24, 65, ease);
    for (const Colour ground : {theme.paper, theme.quiet_ground}) EXPECT_GE(contrast(theme.ink, ground), 3);
    EXPECT_GE(contrast(theme.ink, theme.card), 3);  // its dark and its light half
  }
}

TEST(Theme, LargerLettersMayStepDownToTheUsualOnes) {
  const Theme usual = theme_for({1280, 800}, 24, 65), larger = theme_for({1280, 800}, 24, 65, {.larger = true});
  EXPECT_NEAR(larger.text_px, usual.text_px * 1.25, 1);
  EXPECT_NEAR(larger.text_px * larger.least_text, usual.text_px, 1);
}

TEST(Theme, WordsAndPartsStandOutFromTheirGround) {
  const Theme theme;
  for (const Colour ground : {theme.paper, theme.card, theme.quiet_ground, theme.sun_ground, theme.pressed, theme.sun})
    EXPECT_GE(contrast(theme.ink, ground), 4.5);
  EXPECT_GE(contrast(theme.soft_ink, theme.paper), 4.5);
  EXPECT_GE(contrast(theme.primary, theme.paper), 4.5);
  EXPECT_GE(contrast(theme.edge, theme.paper), 3);
  EXPECT_GE(contrast(theme.edge, theme.quiet_ground), 3);
  EXPECT_GE(contrast(theme.primary, theme.pressed), 3);
}

}  // namespace
}  // namespace schoolpoort

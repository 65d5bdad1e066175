// Cards and rings: what is filled, what is clear, and that edges are smooth.
#include <gtest/gtest.h>

#include "kiosk/paint/picture.hpp"
#include "tests/paint/pixel.hpp"

namespace schoolpoort {

namespace {

constexpr Colour kPaper{0xfbf7f0ff}, kInk{0x1f2a37ff}, kClear{0};

Shape card() {
  return {.kind = Shape::Kind::card, .size = {100, 60}, .radius_px = 20, .line_px = 4, .fill = kPaper, .line = kInk};
}
Shape ring(float part) {
  return {.kind = Shape::Kind::ring, .size = {101, 101}, .line_px = 10, .part = part, .fill = kClear, .line = kInk};
}
int alpha(const Bitmap& b, int x, int y) { return static_cast<int>(pixel(b, x, y) & 0xff); }

TEST(Shape, ACardIsFilledOutlinedAndRoundAtItsCorners) {
  const Bitmap bitmap = draw_shape(card());
  EXPECT_EQ(bitmap.size, (Size{100, 60}));
  EXPECT_EQ(pixel(bitmap, 50, 30), kPaper.rgba);
  EXPECT_EQ(pixel(bitmap, 50, 1), kInk.rgba);
  EXPECT_EQ(pixel(bitmap, 98, 30), kInk.rgba);
  EXPECT_EQ(alpha(bitmap, 0, 0), 0);
  EXPECT_EQ(alpha(bitmap, 99, 59), 0);
}

TEST(Shape, EdgesAreSmoothAndKeepTheirColour) {
  const Bitmap bitmap = draw_shape(card());
  int between = 0;
  for (int x = 0; x < 20; ++x)
    for (int y = 0; y < 20; ++y)
      if (const int a = alpha(bitmap, x, y); a > 64 && a < 200) {
        ++between;
        EXPECT_NEAR(static_cast<int>(pixel(bitmap, x, y) >> 24), 0x1f, 3) << "a premultiplied edge would be darker";
      }
  EXPECT_GT(between, 5);
}

TEST(Shape, AShadowFallsAroundAndBelowAndEndsInsideTheSize) {
  Shape shape = card();
  shape.size = {160, 120};
  shape.shadow_px = 24;
  const Bitmap bitmap = draw_shape(shape);
  EXPECT_EQ(pixel(bitmap, 80, 60), kPaper.rgba);
  EXPECT_EQ(pixel(bitmap, 80, 25), kInk.rgba) << "the card begins 24 pixels inside";
  EXPECT_GT(alpha(bitmap, 80, 120 - 22), alpha(bitmap, 80, 22)) << "light comes from above";
  EXPECT_GT(alpha(bitmap, 80, 100), alpha(bitmap, 80, 110));
  for (int x = 0; x < 160; ++x) EXPECT_LE(alpha(bitmap, x, 0) + alpha(bitmap, x, 119), 2);
  for (int y = 0; y < 120; ++y) EXPECT_LE(alpha(bitmap, 0, y) + alpha(bitmap, 159, y), 2);
}

TEST(Shape, ACardWithoutALineHasNone) {
  Shape shape = card();
  shape.line = kClear;
  EXPECT_EQ(pixel(draw_shape(shape), 50, 1), kPaper.rgba);
}

TEST(Shape, AQuarterRingRunsFromTheTopClockwise) {
  const Bitmap bitmap = draw_shape(ring(0.25f));
  EXPECT_EQ(alpha(bitmap, 50 + 32, 50 - 32), 255);
  EXPECT_EQ(alpha(bitmap, 50 - 32, 50 - 32), 0);
  EXPECT_EQ(alpha(bitmap, 50 + 32, 50 + 32), 0);
  EXPECT_EQ(alpha(bitmap, 50, 50), 0);
}

TEST(Shape, AnEmptyRingIsClearAndAWholeOneCloses) {
  const Bitmap none = draw_shape(ring(0)), whole = draw_shape(ring(1));
  for (const auto& [x, y] : {std::pair{50, 5}, {5, 50}, {95, 50}, {50, 95}}) {
    EXPECT_EQ(alpha(none, x, y), 0);
    EXPECT_EQ(alpha(whole, x, y), 255);
  }
}

TEST(Shape, ACrossedRingHasABarThroughItsMiddle) {
  Shape shape = ring(1);
  shape.kind = Shape::Kind::crossed_ring;
  const Bitmap bitmap = draw_shape(shape);
  EXPECT_EQ(pixel(bitmap, 50, 50), kInk.rgba);
  EXPECT_EQ(alpha(bitmap, 70, 30), 0);
}

TEST(Shape, ARingsFillIsItsDisc) {
  Shape shape = ring(0.5f);
  shape.fill = kPaper;
  EXPECT_EQ(pixel(draw_shape(shape), 50, 50), kPaper.rgba);
}

TEST(Shape, NoSizeIsNoBitmap) {
  Shape shape = card();
  shape.size = {0, 40};
  EXPECT_TRUE(draw_shape(shape).rgba.empty());
}

TEST(Shape, ACardSmallerThanItsShadowStillDraws) {
  Shape shape = card();
  shape.shadow_px = 80;
  EXPECT_EQ(draw_shape(shape).rgba.size(), 100u * 60 * 4);
}

}  // namespace

}  // namespace schoolpoort

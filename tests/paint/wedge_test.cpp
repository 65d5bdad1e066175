// A piece of a wheel: where it lies, what fits in it, and that it is drawn there.
#include "kiosk/paint/wedge.hpp"

#include <gtest/gtest.h>

#include "kiosk/paint/picture.hpp"
#include "tests/paint/pixel.hpp"

namespace schoolpoort {
namespace {

constexpr Colour kPaper{0xfbf7f0ff}, kInk{0x1f2a37ff};

Shape shape_of(const Wedge& wedge) {
  const WedgeBox box = box_of(wedge);
  return {.kind = Shape::Kind::wedge,
          .size = {box.width, box.height},
          .radius_px = wedge.outer,
          .line_px = 4,
          .part = wedge.part,
          .fill = kPaper,
          .line = kInk,
          .from = wedge.from,
          .hole_px = wedge.hole};
}

TEST(Wedge, AQuarterFillsTheBoxBesideTheHub) {
  EXPECT_EQ(box_of({100, 40, 0, 0.25}), (WedgeBox{0, -100, 100, 100}));
  EXPECT_EQ(box_of({100, 40, 0.5, 0.25}), (WedgeBox{-100, 0, 100, 100}));
}

TEST(Wedge, APieceAcrossAnAxisReachesItsWholeRadiusThere) {
  const WedgeBox box = box_of({100, 40, -1.F / 14, 1.F / 7});
  EXPECT_EQ(box.top, -100);
  EXPECT_EQ(box.left, -44);
  EXPECT_EQ(box.width, 88);
}

TEST(Wedge, HoldsWhatIsClearOfItsEdgesItsHubAndItsRim) {
  const Wedge quarter{100, 40, 0, 0.25};
  EXPECT_TRUE(holds(quarter, {35, -65, 20, 20}, 2));
  EXPECT_FALSE(holds(quarter, {-1, -80, 20, 20}, 2)) << "over its edge";
  EXPECT_FALSE(holds(quarter, {20, -40, 20, 20}, 2)) << "over its hub";
  EXPECT_FALSE(holds(quarter, {70, -85, 20, 20}, 2)) << "over its rim";
}

TEST(Wedge, EverySeventhHasAFreePlaceThatItHolds) {
  for (int i = 0; i < 7; ++i) {
    const Wedge wedge{435, 130, (static_cast<float>(i) - 0.5F) / 7, 1.F / 7};
    const FreePlace place = free_place(wedge, 100, 60, 6);
    EXPECT_GT(place.scale, 1.5F) << i;
    const int width = static_cast<int>(100 * place.scale), height = static_cast<int>(60 * place.scale);
    EXPECT_TRUE(holds(wedge, {place.x - width / 2, place.y - height / 2, width, height}, 5)) << i;
  }
}

TEST(Wedge, IsDrawnBetweenItsRadiiAndNowhereElse) {
  const Wedge wedge{100, 40, 0, 0.25};
  const Bitmap bitmap = draw_shape(shape_of(wedge));
  EXPECT_EQ(bitmap.size, (Size{100, 100}));
  EXPECT_EQ(pixel(bitmap, 50, 50), kPaper.rgba);
  EXPECT_EQ(pixel(bitmap, 1, 30), kInk.rgba) << "its first edge";
  EXPECT_EQ(pixel(bitmap, 10, 90) & 0xff, 0U) << "the hub";
  EXPECT_EQ(pixel(bitmap, 95, 5) & 0xff, 0U) << "beyond the rim";
}

TEST(Wedge, ADashedOutlineHasGaps) {
  Shape shape = shape_of({100, 40, 0, 0.25});
  shape.dash_px = 8;
  const Bitmap bitmap = draw_shape(shape);
  int ink = 0, paper = 0;
  for (int y = 10; y < 55; ++y) {
    ink += pixel(bitmap, 1, y) == kInk.rgba;
    paper += pixel(bitmap, 1, y) != kInk.rgba;
  }
  EXPECT_GT(ink, 10);
  EXPECT_GT(paper, 10);
}

TEST(Diamond, StandsOnItsCorner) {
  const Bitmap bitmap =
      draw_shape({.kind = Shape::Kind::diamond, .size = {41, 41}, .line_px = 4, .fill = kPaper, .line = kInk});
  EXPECT_EQ(pixel(bitmap, 20, 20), kPaper.rgba);
  EXPECT_EQ(pixel(bitmap, 3, 3) & 0xff, 0U);
  EXPECT_EQ(pixel(bitmap, 20, 4), kInk.rgba);
}

}  // namespace
}  // namespace schoolpoort

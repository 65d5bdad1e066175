// What a finger leaves on the paper.
#include "kiosk/screens/sketch.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/screen_stand.hpp"

namespace schoolpoort {
namespace {

TEST(Sketch, AStrokeHasNoHoles) {
  Sketch sketch;
  sketch.begin({0, 0});
  sketch.draw_to({300, 400});
  for (std::size_t i = 1; i < sketch.dots().size(); ++i) {
    const Dot &a = sketch.dots()[i - 1], &b = sketch.dots()[i];
    EXPECT_LT(std::hypot(a.x - b.x, a.y - b.y), 4);
  }
  EXPECT_EQ(sketch.dots().back().x, 300);
}

TEST(Sketch, TwoStrokesAreNotJoined) {
  Sketch sketch;
  sketch.begin({0, 0});
  sketch.begin({500, 0});
  EXPECT_EQ(sketch.dots().size(), 2U);
}

TEST(Sketch, NeverGrowsBeyondWhatAFrameCanDraw) {
  Sketch sketch;
  sketch.begin({0, 0});
  for (int stroke = 0; stroke < 200; ++stroke) sketch.draw_to({stroke % 2 == 0 ? 900.F : 0.F, 0});
  EXPECT_LE(sketch.dots().size(), 4000U);
  EXPECT_EQ(sketch.dots().back().x, 0);
}

TEST(Sketch, IsDrawnOnThePaperOnly) {
  ScreenStand stand;
  DrawFaceView view = sample_draw_face(SampleWords({"nl-BE"}));
  const auto vertices = [&] {
    std::size_t all = 0;
    for (const Patch& patch : stand.look({view, {"nl-BE"}, {}}).drawing) all += patch.vertices.size();
    return all;
  };
  const std::size_t empty = vertices();
  view.dots = {{3, 3}, {1000, 1070}};  // on the margin and on a button
  EXPECT_EQ(vertices(), empty);
  view.dots = {{1400, 500}};
  EXPECT_EQ(vertices(), empty + 4);
}

}  // namespace
}  // namespace schoolpoort

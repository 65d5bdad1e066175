// Rectangles cut into rectangles.
#include "kiosk/screens/rect.hpp"

#include <gtest/gtest.h>

namespace schoolpoort {
namespace {

TEST(Rect, APieceCutOffAndTheRestFillTheWholeButForTheGap) {
  Rect rest{10, 20, 100, 60};
  EXPECT_EQ(rest.cut_top(15, 5), (Rect{10, 20, 100, 15}));
  EXPECT_EQ(rest, (Rect{10, 40, 100, 40}));
  EXPECT_EQ(rest.cut_bottom(10, 5), (Rect{10, 70, 100, 10}));
  EXPECT_EQ(rest, (Rect{10, 40, 100, 25}));
  EXPECT_EQ(rest.cut_left(30, 5), (Rect{10, 40, 30, 25}));
  EXPECT_EQ(rest.cut_right(20, 5), (Rect{90, 40, 20, 25}));
  EXPECT_EQ(rest, (Rect{45, 40, 40, 25}));
}

TEST(Rect, CuttingMoreThanThereIsLeavesNothingAndNeverLess) {
  Rect rest{0, 0, 10, 10};
  EXPECT_EQ(rest.cut_bottom(25, 5), (Rect{0, 0, 10, 10}));
  EXPECT_EQ(rest.height, 0);
  EXPECT_EQ((Rect{0, 0, 10, 10}.inset(20).size()), (Size{0, 0}));
}

TEST(Rect, ColumnsDifferByAtMostAPixelAndReachBothEdges) {
  const auto columns = Rect{7, 0, 1001, 50}.columns(7, 13);
  ASSERT_EQ(columns.size(), 7U);
  EXPECT_EQ(columns.front().x, 7);
  EXPECT_EQ(columns.back().right(), 1008);
  for (std::size_t i = 1; i < columns.size(); ++i) {
    EXPECT_EQ(columns[i].x - columns[i - 1].right(), 13);
    EXPECT_LE(std::abs(columns[i].width - columns[0].width), 1);
  }
}

TEST(Rect, RowsAreColumnsTurned) {
  const auto rows = Rect{0, 5, 40, 100}.rows(3, 8);
  EXPECT_EQ(rows[0], (Rect{0, 5, 40, 28}));
  EXPECT_EQ(rows[2].bottom(), 105);
}

TEST(Rect, SeenTwiceInAMirrorItIsItself) {
  const Rect whole{0, 0, 300, 200}, r{20, 30, 50, 60};
  EXPECT_EQ(r.mirrored_in(whole), (Rect{230, 30, 50, 60}));
  EXPECT_EQ(r.mirrored_in(whole).mirrored_in(whole), r);
}

TEST(Rect, TouchingEdgesDoNotMeet) {
  EXPECT_FALSE((Rect{0, 0, 10, 10}.meets({10, 0, 5, 5})));
  EXPECT_TRUE((Rect{0, 0, 10, 10}.meets({9, 9, 5, 5})));
}

}  // namespace
}  // namespace schoolpoort

// Which pairs of triangles are one upright rectangle.
#include "kiosk/platform/quad.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/platform/painting.hpp"

namespace schoolpoort {
namespace {

constexpr std::uint32_t kRed = rgba(200, 0, 0);

TEST(Quad, RectangleAsImGuiMakesItIsFound) {
  const auto quad = quad_at(rectangle({1, 2, 11, 22}, kRed, 7, {0.25, 0.5, 0.75, 1}), 0);
  ASSERT_TRUE(quad);
  EXPECT_EQ(quad->left, 1);
  EXPECT_EQ(quad->top, 2);
  EXPECT_EQ(quad->right, 11);
  EXPECT_EQ(quad->bottom, 22);
  EXPECT_EQ(quad->u_left, 0.25);
  EXPECT_EQ(quad->v_top, 0.5);
  EXPECT_EQ(quad->u_right, 0.75);
  EXPECT_EQ(quad->v_bottom, 1);
  EXPECT_EQ(quad->rgba, kRed);
}

TEST(Quad, RectangleBeginningAtAnyCornerIsTheSame) {
  for (int turn = 0; turn < 4; ++turn) {
    Patch patch = rectangle({1, 2, 11, 22}, kRed);
    std::rotate(patch.vertices.begin(), patch.vertices.begin() + turn, patch.vertices.end());
    const auto quad = quad_at(patch, 0);
    ASSERT_TRUE(quad) << turn;
    EXPECT_EQ(quad->left, 1);
    EXPECT_EQ(quad->bottom, 22);
    EXPECT_EQ(quad->u_left, 0);
    EXPECT_EQ(quad->v_bottom, 1);
  }
}

TEST(Quad, MirroredRectangleKeepsItsSidesAndSwapsThePicture) {
  const auto quad = quad_at(rectangle({0, 0, 5, 5}, kRed, 7, {1, 0, 0, 1}), 0);
  ASSERT_TRUE(quad);
  EXPECT_LT(quad->left, quad->right);
  EXPECT_GT(quad->u_left, quad->u_right);
}

TEST(Quad, SecondRectangleOfAPatchIsFoundAtItsIndex) {
  Patch patch = rectangle({0, 0, 5, 5}, kRed);
  const Patch other = rectangle({7, 0, 9, 5}, kRed);
  patch.vertices.insert(patch.vertices.end(), other.vertices.begin(), other.vertices.end());
  for (const int index : other.indices) patch.indices.push_back(index + 4);
  ASSERT_TRUE(quad_at(patch, 6));
  EXPECT_EQ(quad_at(patch, 6)->left, 7);
  EXPECT_FALSE(quad_at(patch, 3));  // the halves of two different ones
}

TEST(Quad, LoneTriangleIsNone) {
  Patch patch = rectangle({0, 0, 5, 5}, kRed);
  patch.indices.resize(3);
  EXPECT_FALSE(quad_at(patch, 0));
}

TEST(Quad, SlantedSideIsNone) {
  Patch patch = rectangle({0, 0, 5, 5}, kRed);
  patch.vertices[1].x = 6;
  EXPECT_FALSE(quad_at(patch, 0));
}

TEST(Quad, SecondColourIsNone) {
  for (std::size_t corner = 0; corner < 4; ++corner) {
    Patch patch = rectangle({0, 0, 5, 5}, kRed);
    patch.vertices[corner].rgba = kWhite;
    EXPECT_FALSE(quad_at(patch, 0)) << corner;
  }
}

TEST(Quad, SkewedPictureIsNone) {
  Patch patch = rectangle({0, 0, 5, 5}, kRed, 7);
  patch.vertices[3].u = 0.5;
  EXPECT_FALSE(quad_at(patch, 0));
}

TEST(Quad, TwoTrianglesOverEachOtherAreNone) {
  Patch patch = rectangle({0, 0, 5, 5}, kRed);
  patch.indices = {0, 1, 2, 0, 2, 1};
  EXPECT_FALSE(quad_at(patch, 0));
}

}  // namespace
}  // namespace schoolpoort

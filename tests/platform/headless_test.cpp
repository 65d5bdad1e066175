// What drawings look like, pixel by pixel, through the renderer every screen without a graphics card uses.
#include <gtest/gtest.h>

#include "kiosk/platform/platform.hpp"
#include "tests/platform/painting.hpp"

namespace schoolpoort {
namespace {

constexpr Size kScreen{40, 20};

class HeadlessScreen : public testing::Test {
 protected:
  Bitmap shown(const Drawing& drawing, std::uint32_t paper = kWhite) {
    stage_->present(drawing, paper);
    return stage_->picture();
  }
  /// Red, green over blue, white: no two corners alike.
  TextureId four_corners() {
    return stage_->make({{2, 2}, {255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 255}});
  }
  std::unique_ptr<Stage> stage_ = open_headless(kScreen);
};

TEST_F(HeadlessScreen, EmptyDrawingShowsThePaper) {
  const Bitmap seen = shown({}, rgba(1, 2, 3));
  EXPECT_EQ(seen.size, kScreen);
  EXPECT_EQ(seen.rgba.size(), 40u * 20 * 4);
  EXPECT_EQ(pixel(seen, 0, 0), "010203");
  EXPECT_EQ(pixel(seen, 39, 19), "010203");
  EXPECT_EQ(seen.rgba[3], 255);
}

TEST_F(HeadlessScreen, PlainRectangleFillsItsPixelsAndNoOther) {
  const Bitmap seen = shown({rectangle({10, 5, 20, 15}, rgba(255, 128, 0))});
  EXPECT_EQ(pixel(seen, 10, 5), "ff8000");
  EXPECT_EQ(pixel(seen, 19, 14), "ff8000");
  for (const auto& [x, y] : {std::pair{9, 5}, {20, 14}, {10, 4}, {19, 15}}) EXPECT_EQ(pixel(seen, x, y), "ffffff");
}

TEST_F(HeadlessScreen, HalfTransparentColourLetsThePaperThrough) {
  EXPECT_EQ(pixel(shown({rectangle({0, 0, 9, 9}, rgba(0, 0, 0, 128))}), 4, 4), "7f7f7f");
}

TEST_F(HeadlessScreen, LaterPatchLiesOnTop) {
  const Drawing two{rectangle({0, 0, 9, 9}, rgba(255, 0, 0)), rectangle({4, 0, 9, 9}, rgba(0, 0, 255))};
  EXPECT_EQ(pixel(shown(two), 3, 4), "ff0000");
  EXPECT_EQ(pixel(shown(two), 4, 4), "0000ff");
}

TEST_F(HeadlessScreen, PictureKeepsItsPixelsInPlace) {
  const Bitmap seen = shown({rectangle({10, 10, 12, 12}, kWhite, four_corners())}, kBlack);
  EXPECT_EQ(pixel(seen, 10, 10), "ff0000");
  EXPECT_EQ(pixel(seen, 11, 10), "00ff00");
  EXPECT_EQ(pixel(seen, 10, 11), "0000ff");
  EXPECT_EQ(pixel(seen, 11, 11), "ffffff");
  EXPECT_EQ(pixel(seen, 12, 12), "000000");
}

TEST_F(HeadlessScreen, MirroredPictureSwapsLeftAndRight) {
  const Bitmap seen = shown({rectangle({10, 10, 12, 12}, kWhite, four_corners(), {1, 0, 0, 1})}, kBlack);
  EXPECT_EQ(pixel(seen, 10, 10), "00ff00");
  EXPECT_EQ(pixel(seen, 11, 10), "ff0000");
  EXPECT_EQ(pixel(seen, 10, 11), "ffffff");
  EXPECT_EQ(pixel(seen, 11, 11), "0000ff");
  EXPECT_EQ(pixel(seen, 9, 10), "000000");
  EXPECT_EQ(pixel(seen, 12, 11), "000000");
}

TEST_F(HeadlessScreen, MirroredTextKeepsItsTintAndItsHoles) {
  const TextureId half = stage_->make({{2, 1}, {255, 255, 255, 255, 255, 255, 255, 0}});
  const Bitmap seen = shown({rectangle({4, 4, 6, 5}, rgba(200, 0, 0), half, {1, 0, 0, 1})});
  EXPECT_EQ(pixel(seen, 4, 4), "ffffff");
  EXPECT_EQ(pixel(seen, 5, 4), "c80000");
}

TEST_F(HeadlessScreen, UpsideDownPictureSwapsTopAndBottom) {
  const Bitmap seen = shown({rectangle({10, 10, 12, 12}, kWhite, four_corners(), {0, 1, 1, 0})}, kBlack);
  EXPECT_EQ(pixel(seen, 10, 10), "0000ff");
  EXPECT_EQ(pixel(seen, 10, 11), "ff0000");
}

TEST_F(HeadlessScreen, PartOfAPictureIsShownAlone) {
  const Bitmap seen = shown({rectangle({10, 10, 11, 11}, kWhite, four_corners(), {0.5, 0, 1, 0.5})}, kBlack);
  EXPECT_EQ(pixel(seen, 10, 10), "00ff00");
  EXPECT_EQ(pixel(seen, 11, 10), "000000");
}

TEST_F(HeadlessScreen, WhiteLettersTakeTheColourOfTheVertices) {
  const TextureId letters = stage_->make({{2, 1}, {255, 255, 255, 255, 255, 255, 255, 0}});
  const Bitmap seen = shown({rectangle({4, 4, 6, 5}, rgba(16, 32, 64), letters)}, rgba(250, 240, 230));
  EXPECT_EQ(pixel(seen, 4, 4), "102040");
  EXPECT_EQ(pixel(seen, 5, 4), "faf0e6");
}

TEST_F(HeadlessScreen, SameLettersInTwoColoursAreEachInTheirOwn) {
  const TextureId letters = stage_->make({{2, 1}, {255, 255, 255, 255, 255, 255, 255, 0}});
  const Drawing twice{rectangle({4, 4, 6, 5}, rgba(200, 0, 0), letters),
                      rectangle({8, 4, 10, 5}, rgba(0, 0, 200), letters), rectangle({12, 4, 14, 5}, kWhite, letters)};
  for (int frame = 0; frame < 2; ++frame) {
    const Bitmap seen = shown(twice, kBlack);
    EXPECT_EQ(pixel(seen, 4, 4), "c80000");
    EXPECT_EQ(pixel(seen, 8, 4), "0000c8");
    EXPECT_EQ(pixel(seen, 12, 4), "ffffff");
  }
}

TEST_F(HeadlessScreen, LettersInInkAreWhiteAgainAsTriangles) {
  const TextureId letters = stage_->make({{2, 1}, {255, 255, 255, 255, 255, 255, 255, 0}});
  Patch slanted = rectangle({20, 0, 40, 20}, rgba(0, 200, 0), letters);
  slanted.indices = {1, 2, 0};
  const Bitmap seen = shown({rectangle({4, 4, 6, 5}, rgba(200, 0, 0), letters), slanted}, kBlack);
  EXPECT_EQ(pixel(seen, 4, 4), "c80000");
  EXPECT_EQ(pixel(seen, 24, 2), "00c800");
}

TEST_F(HeadlessScreen, MirroredPictureKeepsItsHolesAndItsClip) {
  const TextureId half = stage_->make({{2, 1}, {0, 0, 255, 255, 0, 0, 255, 0}});
  Patch patch = rectangle({0, 0, 40, 20}, kWhite, half, {1, 0, 0, 1});
  patch.clip = {40, 10};
  for (int frame = 0; frame < 2; ++frame) {
    const Bitmap seen = shown({patch});
    EXPECT_EQ(pixel(seen, 1, 5), "ffffff");
    EXPECT_EQ(pixel(seen, 38, 5), "0000ff");
    EXPECT_EQ(pixel(seen, 38, 15), "ffffff");
  }
}

TEST_F(HeadlessScreen, PartOfAMirroredPictureIsTheSamePart) {
  const Bitmap seen = shown({rectangle({10, 10, 11, 11}, kWhite, four_corners(), {1, 0, 0.5, 0.5})}, kBlack);
  EXPECT_EQ(pixel(seen, 10, 10), "00ff00");
}

TEST_F(HeadlessScreen, PictureWithoutAnyHoleStillFadesWithItsTint) {
  const TextureId red = stage_->make(plain({4, 4}, rgba(255, 0, 0)));
  EXPECT_EQ(pixel(shown({rectangle({0, 0, 4, 4}, kWhite, red)}, kBlack), 2, 2), "ff0000");
  const std::string faded = pixel(shown({rectangle({0, 0, 4, 4}, rgba(255, 255, 255, 51), red)}, kBlack), 2, 2);
  EXPECT_TRUE(faded == "330000" || faded == "320000") << faded;  // a fifth; SDL rounds down
}

TEST_F(HeadlessScreen, TintOfOnePictureDoesNotStayForTheNext) {
  const TextureId white = stage_->make(plain({4, 4}, kWhite));
  const Drawing twice{rectangle({0, 0, 4, 4}, rgba(255, 0, 0, 128), white), rectangle({10, 0, 14, 4}, kWhite, white)};
  EXPECT_EQ(pixel(shown(twice, kBlack), 12, 2), "ffffff");
}

TEST_F(HeadlessScreen, NothingIsDrawnOutsideTheClip) {
  Patch patch = rectangle({0, 0, 40, 20}, kBlack);
  patch.clip_x = 10;
  patch.clip_y = 5;
  patch.clip = {8, 6};
  const Bitmap seen = shown({patch});
  EXPECT_EQ(pixel(seen, 10, 5), "000000");
  EXPECT_EQ(pixel(seen, 17, 10), "000000");
  for (const auto& [x, y] : {std::pair{9, 5}, {10, 4}, {18, 10}, {17, 11}}) EXPECT_EQ(pixel(seen, x, y), "ffffff");
}

TEST_F(HeadlessScreen, EmptyClipHidesAll) {
  Patch patch = rectangle({0, 0, 40, 20}, kBlack);
  patch.clip = {0, 20};
  EXPECT_EQ(pixel(shown({patch}), 5, 5), "ffffff");
}

TEST_F(HeadlessScreen, ClipOfOneFrameDoesNotCutTheNext) {
  Patch clipped = rectangle({0, 0, 5, 5}, kBlack);
  clipped.clip = {5, 5};
  shown({clipped});
  EXPECT_EQ(pixel(shown({}, rgba(9, 9, 9)), 30, 15), "090909");
}

TEST_F(HeadlessScreen, TriangleThatIsNoRectangleIsFilled) {
  Patch patch = rectangle({0, 0, 20, 20}, kBlack);
  patch.indices = {0, 1, 2};
  const Bitmap seen = shown({patch});
  EXPECT_EQ(pixel(seen, 15, 5), "000000");
  EXPECT_EQ(pixel(seen, 5, 15), "ffffff");
}

TEST_F(HeadlessScreen, RectangleOfManyColoursFadesFromOneToTheOther) {
  Patch patch = rectangle({0, 0, 40, 20}, kBlack);
  patch.vertices[1].rgba = patch.vertices[2].rgba = kWhite;
  const Bitmap seen = shown({patch});
  EXPECT_LT(pixel(seen, 2, 10), "202020");
  EXPECT_GT(pixel(seen, 37, 10), "e0e0e0");
}

TEST_F(HeadlessScreen, TurnedPictureIsDrawnWithItsColoursAndHoles) {
  const TextureId texture = stage_->make(plain({8, 8}, rgba(0, 200, 0)));
  Patch patch = rectangle({0, 0, 20, 20}, kWhite, texture);
  patch.vertices = {{10, 0, 0, 0, kWhite}, {20, 10, 1, 0, kWhite}, {10, 20, 1, 1, kWhite}, {0, 10, 0, 1, kWhite}};
  const Bitmap seen = shown({patch});
  EXPECT_EQ(pixel(seen, 10, 10), "00c800");
  EXPECT_EQ(pixel(seen, 1, 1), "ffffff");
}

TEST_F(HeadlessScreen, RectanglesAndTrianglesOfOnePatchKeepTheirOrder) {
  Patch patch = rectangle({0, 0, 20, 20}, rgba(255, 0, 0));
  for (const Area at : {Area{0, 0, 20, 20}, Area{0, 0, 10, 10}}) {
    const int first = static_cast<int>(patch.vertices.size());
    const bool triangle = first == 4;
    for (const Vertex& v : rectangle(at, triangle ? rgba(0, 255, 0) : rgba(0, 0, 255)).vertices)
      patch.vertices.push_back(v);
    for (const int i : {0, 1, 2}) patch.indices.push_back(first + i);
    if (!triangle) {
      for (const int i : {0, 2, 3}) patch.indices.push_back(first + i);
    }
  }
  const Bitmap seen = shown({patch});
  EXPECT_EQ(pixel(seen, 5, 15), "ff0000");  // the first rectangle alone
  EXPECT_EQ(pixel(seen, 17, 5), "00ff00");  // the triangle over it
  EXPECT_EQ(pixel(seen, 8, 3), "0000ff");   // the last rectangle over both
}

TEST_F(HeadlessScreen, NeighboursAtBrokenPixelsLeaveNoGap) {
  const Drawing two{rectangle({0, 0, 10.4f, 20}, kBlack), rectangle({10.4f, 0, 20.6f, 20}, kBlack)};
  const Bitmap seen = shown(two);
  for (int x = 0; x < 21; ++x) EXPECT_EQ(pixel(seen, x, 10), "000000") << x;
  EXPECT_EQ(pixel(seen, 21, 10), "ffffff");
}

TEST_F(HeadlessScreen, PatchWhoseTextureIsGoneIsLeftOut) {
  const TextureId red = stage_->make(plain({4, 4}, rgba(255, 0, 0)));
  stage_->drop(red);
  EXPECT_EQ(pixel(shown({rectangle({0, 0, 4, 4}, kWhite, red)}), 2, 2), "ffffff");
}

TEST_F(HeadlessScreen, NumberOfADroppedTextureIsNotGivenAgain) {
  const TextureId first = stage_->make(plain({1, 1}, kWhite));
  stage_->drop(first);
  EXPECT_NE(stage_->make(plain({1, 1}, kWhite)), first);
}

TEST_F(HeadlessScreen, EmptyPictureGetsNoTexture) { EXPECT_EQ(stage_->make({}), 0u); }

TEST_F(HeadlessScreen, WaitsForNobody) {
  stage_->wake();
  EXPECT_TRUE(stage_->wait({}).empty());
}

TEST_F(HeadlessScreen, SaysWhatDraws) { EXPECT_EQ(stage_->name(), "software in memory"); }

}  // namespace
}  // namespace schoolpoort

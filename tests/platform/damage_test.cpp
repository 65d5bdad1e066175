// What is drawn again between two frames: enough, and little.
#include "kiosk/platform/damage.hpp"

#include <gtest/gtest.h>

#include <random>

#include "kiosk/platform/platform.hpp"
#include "tests/platform/painting.hpp"

namespace schoolpoort {
namespace {

constexpr Size kScreen{64, 48};
const Patch kLeft = rectangle({4, 4, 14, 14}, rgba(200, 0, 0));
const Patch kRight = rectangle({40, 20, 50, 40}, rgba(0, 0, 200));

TEST(Damage, NothingChangedIsNothingToDraw) { EXPECT_TRUE(damage({kLeft, kRight}, {kLeft, kRight}, kScreen).empty()); }

TEST(Damage, OnlyWhatChangedIsDrawnAgain) {
  const Patch pressed = rectangle({40, 20, 50, 40}, rgba(0, 0, 90));
  EXPECT_EQ(damage({kLeft, kRight}, {kLeft, pressed}, kScreen), (Region{39, 19, {12, 22}}));
}

TEST(Damage, AThingThatMovedIsDrawnWhereItWasAndWhereItIs) {
  const Patch moved = rectangle({6, 4, 16, 14}, rgba(200, 0, 0));
  EXPECT_EQ(damage({kLeft}, {moved}, kScreen), (Region{3, 3, {14, 12}}));
}

TEST(Damage, AThingMoreOrLessLeavesTheOthersAlone) {
  EXPECT_EQ(damage({kRight}, {kLeft, kRight}, kScreen), (Region{3, 3, {12, 12}}));
  EXPECT_EQ(damage({kLeft, kRight}, {kRight}, kScreen), (Region{3, 3, {12, 12}}));
}

TEST(Damage, EndsAtTheScreenAndAtThePatchsOwnClip) {
  Patch patch = rectangle({-10, -10, 100, 100}, kWhite);
  EXPECT_EQ(damage({}, {patch}, kScreen), (Region{0, 0, kScreen}));
  patch.clip_x = 10;
  patch.clip_y = 20;
  patch.clip = {5, 6};
  EXPECT_EQ(damage({}, {patch}, kScreen), (Region{10, 20, {5, 6}}));
}

TEST(Damage, AnotherOrderIsAnotherPicture) {
  EXPECT_EQ(damage({kLeft, kRight}, {kRight, kLeft}, kScreen).size, kScreen);
}

/// Any drawing of a few overlapping things, half-transparent ones and pictures among them.
Drawing anything(std::mt19937& chance, const Drawing& before, const std::vector<TextureId>& textures) {
  const auto below = [&](int bound) { return static_cast<int>(chance() % static_cast<unsigned>(bound)); };
  Drawing drawing;
  for (const Patch& patch : before)
    if (below(4) != 0) drawing.push_back(patch);
  for (int more = below(3) + (drawing.empty() ? 1 : 0); more > 0; --more) {
    const auto x = static_cast<float>(below(60) - 4), y = static_cast<float>(below(50) - 4);
    const std::size_t texture = static_cast<std::size_t>(below(3));
    const bool mirrored = below(2) == 1;
    const Area uv = mirrored ? Area{1, 0, 0, 1} : Area{0, 0, 1, 1};
    const Patch patch = rectangle({x, y, x + 12, y + 9}, chance() | 0x40000000, textures[texture], uv);
    drawing.insert(drawing.begin() + below(static_cast<int>(drawing.size()) + 1), patch);
  }
  return drawing;
}

TEST(Damage, AFrameDrawnInPartLooksLikeOneDrawnWhole) {
  std::mt19937 chance(7);
  const auto stage = open_headless(kScreen);
  Bitmap letters = plain({12, 9}, kWhite), photo = plain({12, 9}, kWhite);
  for (std::uint8_t& byte : photo.rgba) byte = static_cast<std::uint8_t>(chance());
  for (std::size_t i = 3; i < letters.rgba.size(); i += 4) letters.rgba[i] = static_cast<std::uint8_t>(chance());
  const std::vector<TextureId> textures{0, stage->make(letters), stage->make(photo)};
  Drawing drawing;
  for (int frame = 0; frame < 300; ++frame) {
    drawing = anything(chance, drawing, textures);
    stage->present(drawing, kWhite);
    const Bitmap in_part = stage->picture();
    stage->present({}, kBlack);  // another paper: everything is drawn anew
    stage->present(drawing, kWhite);
    ASSERT_EQ(in_part.rgba, stage->picture().rgba) << "frame " << frame;
  }
}

}  // namespace
}  // namespace schoolpoort

// Right-to-left is the same screen in a mirror.
#include <gtest/gtest.h>

#include "tests/support/screen_stand.hpp"

namespace schoolpoort {
namespace {

class Mirror : public testing::TestWithParam<Size> {};

// The same Dutch words laid out both ways, so that every place must be the other's mirror image.
TEST_P(Mirror, EveryTargetStandsOnTheOtherSide) {
  ScreenStand stand(GetParam());
  for (const SampleScreen& sample : sample_screens(SampleWords({"nl-BE"}))) {
    ScreenView mirrored = sample.view;
    mirrored.language = {"ar"};
    const Painted left = stand.look(sample.view), right = stand.look(mirrored);
    ASSERT_EQ(left.placed.size(), right.placed.size()) << sample.name;
    for (std::size_t i = 0; i < left.placed.size(); ++i) {
      const Placed &a = left.placed[i], &b = right.placed[i];
      if (!is_target(a)) continue;
      EXPECT_EQ(a.name, b.name);
      EXPECT_EQ(b.x, GetParam().width - a.x - a.size.width) << sample.name << ": " << a.name;
      EXPECT_EQ(b.y, a.y) << sample.name << ": " << a.name;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Sizes, Mirror, testing::Values(Size{1920, 1080}, Size{1080, 1920}));

TEST(Mirror, TheScaleBeginsWhereTheLanguageBegins) {
  ScreenStand stand;
  const auto x = [&](const std::string& language, const std::string& choice) {
    const SampleWords words({language});
    return stand.find({sample_question(words, "E1", "f3", {"no", "a_little", "yes"}), {language}, {}}, choice)->x;
  };
  EXPECT_LT(x("nl-BE", "no"), x("nl-BE", "yes"));
  EXPECT_GT(x("ar", "no"), x("ar", "yes"));
  EXPECT_GT(x("ur", "no"), x("ur", "a_little"));
}

// Which way round the texture of a picture is put on the screen.
bool flipped(ScreenStand& stand, const ScreenView& view, const std::string& name) {
  const Painted painted = stand.look(view);
  for (const Placed& p : painted.placed) {
    if (p.kind != Placed::Kind::picture || p.name != name) continue;
    for (const Patch& patch : painted.drawing)
      for (std::size_t i = 0; i + 3 < patch.vertices.size(); i += 4) {
        const Vertex& corner = patch.vertices[i];
        const bool here = static_cast<int>(corner.x) == p.x && static_cast<int>(corner.y) == p.y;
        if (here && static_cast<int>(patch.vertices[i + 2].x) == p.x + p.size.width) return corner.u > 0.5F;
      }
  }
  ADD_FAILURE() << name << " is not drawn";
  return false;
}

TEST(Mirror, SignsThatPointTurnAndFacesDoNot) {
  ScreenStand stand;
  ScreenView view{sample_question(SampleWords({"nl-BE"}), "E1", "f3", {"no", "a_little", "yes"}), {"nl-BE"}, {}};
  for (const std::string sign : {"back", "skip", "stop", "language", "dont-know", "no", "E1"})
    EXPECT_FALSE(flipped(stand, view, sign));
  view.language = {"ar"};
  for (const std::string sign : {"back", "skip", "stop"}) EXPECT_TRUE(flipped(stand, view, sign)) << sign;
  for (const std::string still : {"language", "dont-know", "no", "E1"})
    EXPECT_FALSE(flipped(stand, view, still)) << still;
  const SampleWords words({"ar"});
  view.screen = sample_question(words, "R4", "R4", {"call"}, ScaleKind::several);
  EXPECT_TRUE(flipped(stand, view, "continue"));
  view.screen = sample_still_there(words);
  EXPECT_TRUE(flipped(stand, view, "continue"));
}

}  // namespace
}  // namespace schoolpoort

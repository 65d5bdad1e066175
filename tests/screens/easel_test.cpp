// Frames as values: what is in a drawing, how it fades, what it costs in textures.
#include "kiosk/screens/easel.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "kiosk/platform/platform.hpp"
#include "kiosk/screens/rect.hpp"
#include "tests/support/screen_stand.hpp"

namespace schoolpoort {
namespace {

ScreenView question() {
  return {sample_question(SampleWords({"nl-BE"}), "E1", "f3", {"no", "a_little", "yes"}), {"nl-BE"}, {}};
}

bool same(const Drawing& a, const Drawing& b) {
  const auto equal = [](const Patch& p, const Patch& q) {
    return p.texture == q.texture && p.indices == q.indices &&
           std::equal(p.vertices.begin(), p.vertices.end(), q.vertices.begin(), q.vertices.end(),
                      [](const Vertex& v, const Vertex& w) {
                        return v.x == w.x && v.y == w.y && v.u == w.u && v.rgba == w.rgba;
                      });
  };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), equal);
}

TEST(Easel, TheSameViewGivesTheSameDrawingFromTheSameTextures) {
  ScreenStand stand;
  const Painted first = stand.look(question());
  const int textures = stand.textures.in_use();
  const Painted second = stand.look(question());
  EXPECT_TRUE(same(first.drawing, second.drawing));
  EXPECT_EQ(stand.textures.in_use(), textures);
}

TEST(Easel, EveryPatchIsWholePixelsAndInsideTheScreen) {
  ScreenStand stand;
  for (const SampleScreen& sample : sample_screens(SampleWords({"ar"})))
    for (const Patch& patch : stand.look(sample.view).drawing) {
      EXPECT_EQ(patch.clip, (Size{1920, 1080}));
      for (const int index : patch.indices) ASSERT_LT(index, static_cast<int>(patch.vertices.size()));
      for (const Vertex& v : patch.vertices) {
        EXPECT_EQ(v.x, std::floor(v.x)) << sample.name;
        EXPECT_EQ(v.y, std::floor(v.y)) << sample.name;
      }
    }
}

TEST(Easel, APressedTargetLooksPressedInTheVeryFrameOfTheFinger) {
  ScreenStand stand;
  const Placed yes = *stand.find(question(), "yes");
  const Painted still = stand.look(question());
  const Painted pressed = stand.finger(question(), static_cast<float>(yes.x + 9), static_cast<float>(yes.y + 9), true);
  EXPECT_FALSE(same(still.drawing, pressed.drawing));
}

TEST(Easel, ChosenAnswersLookChosenAndTheirPlaceStays) {
  ScreenStand stand;
  const Placed before = *stand.find(question(), "yes");
  ScreenView view = question();
  auto& chosen = std::get<QuestionView>(view.screen);
  chosen.choices[2].chosen = true;
  chosen.given = Reply::chosen;
  EXPECT_FALSE(same(stand.look(question()).drawing, stand.look(view).drawing));
  const Placed after = *stand.find(view, "yes");
  EXPECT_EQ(before.x, after.x);
  EXPECT_EQ(before.y, after.y);
}

TEST(Easel, AScreenAppearsOutOfPaperNeverOutOfBlack) {
  const auto stage = open_headless({1280, 800});
  ScreenStand shapes({1280, 800});
  TestFolder cache;
  const auto words = Words::open(share_folder() / "fonts", cache.path());
  ASSERT_TRUE(words);
  Gallery gallery(*words, *stage, 1U << 28);
  Easel easel(gallery);
  constexpr std::uint32_t kPaper = 0xFFF0F7FB;  // r, g, b, a in memory
  stage->present(easel.paint(question(), shapes.theme, {}, 0).drawing, kPaper);
  const Bitmap nothing = stage->picture();
  for (std::size_t i = 0; i < nothing.rgba.size(); i += 4)
    ASSERT_TRUE(nothing.rgba[i] >= 0xFA && nothing.rgba[i + 1] >= 0xF6 && nothing.rgba[i + 2] >= 0xEF) << i / 4;
  stage->present(easel.paint(question(), shapes.theme, {}, 1).drawing, kPaper);
  EXPECT_NE(stage->picture().rgba, nothing.rgba);
}

TEST(Easel, ASlideFadesOverTheOneBefore) {
  ScreenStand stand;
  const SampleWords words({"nl-BE"});
  AttractView view = sample_attract(words);
  view.before = sample_slide(words, "welcome");
  const auto drawing = [&](float faded_in) {
    view.faded_in = faded_in;
    return stand.look({view, {"nl-BE"}, {}}).drawing;
  };
  const std::size_t both = drawing(0.5F).size();
  EXPECT_LT(drawing(1).size(), both);
  AttractView alone = view;
  alone.before.reset();
  EXPECT_TRUE(same(drawing(1), stand.look({alone, {"nl-BE"}, {}}).drawing));
}

TEST(Easel, TheBannerIsOnEveryScreenAtTheVeryTop) {
  ScreenStand stand;
  const SampleWords words({"nl-BE"});
  for (SampleScreen sample : sample_screens(words)) {
    sample.view.banner = words["try_out"];
    const Painted painted = stand.look(sample.view);
    const auto banner = std::find_if(painted.placed.begin(), painted.placed.end(),
                                     [&](const Placed& p) { return p.name == words["try_out"].text; });
    ASSERT_NE(banner, painted.placed.end()) << sample.name;
    for (const Placed& p : painted.placed) {
      if (is_target(p)) {
        EXPECT_GE(p.y, banner->y + banner->size.height) << sample.name << ": " << p.name;
      }
    }
  }
}

TEST(Easel, ThePicturesOfAScreenAreKnownBeforeItComes) {
  ScreenStand stand;
  const auto wishes = lay_out(question(), stand.theme, stand.gallery).pictures;
  EXPECT_EQ(stand.textures.in_use(), 0);
  ASSERT_EQ(wishes.size(), 10U);  // six signs, three faces, the scene
  for (const PictureWish& wish : wishes) stand.gallery.picture(wish.file, wish.room);
  const int drawn = stand.textures.in_use();
  int words = 0, shapes = 0;
  for (const Placed& p : stand.look(question()).placed) {
    words += p.kind == Placed::Kind::text ? 1 : 0;
    shapes += is_target(p) ? 1 : 0;
  }
  EXPECT_LE(stand.textures.in_use() - drawn, words + shapes + 3);  // and three kinds of dots: no picture anew
}

// So that what the checks measure is what a visitor sees.
TEST(Easel, WhatIsMeasuredIsWhatIsDrawn) {
  ScreenStand stand({1280, 800});
  for (const SampleScreen& sample : sample_screens(SampleWords({"ur"}))) {
    const std::vector<Placed> measured = stand.measure(sample.view), drawn = stand.look(sample.view).placed;
    ASSERT_EQ(measured.size(), drawn.size()) << sample.name;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
      const Rect room{measured[i].x, measured[i].y, measured[i].size.width, measured[i].size.height};
      const Rect place{drawn[i].x, drawn[i].y, drawn[i].size.width, drawn[i].size.height};
      EXPECT_EQ(measured[i].name, drawn[i].name) << sample.name;
      // A picture keeps its proportions in the middle of its room.
      EXPECT_EQ(drawn[i].kind == Placed::Kind::picture ? room.centred(place.size()) : room, place)
          << sample.name << ": " << drawn[i].name;
    }
  }
}

TEST(Easel, MeasuringMakesNoTextureAndTouchesNothing) {
  ScreenStand stand;
  const Placed yes = *stand.find(question(), "yes");
  stand.finger(question(), static_cast<float>(yes.x + 9), static_cast<float>(yes.y + 9), true);
  const int textures = stand.textures.in_use();
  stand.measure({sample_more(SampleWords({"nl-BE"})), {"nl-BE"}, {}});
  EXPECT_EQ(stand.textures.in_use(), textures);
  EXPECT_TRUE(stand.finger(question(), static_cast<float>(yes.x + 9), static_cast<float>(yes.y + 9), false).event);
}

TEST(Easel, TwoEaselsDoNotDisturbEachOther) {
  ScreenStand one, other;
  const Placed yes = *one.find(question(), "yes");
  one.finger(question(), static_cast<float>(yes.x + 9), static_cast<float>(yes.y + 9), true);
  other.look(question());
  EXPECT_TRUE(one.finger(question(), static_cast<float>(yes.x + 9), static_cast<float>(yes.y + 9), false).event);
}

}  // namespace
}  // namespace schoolpoort

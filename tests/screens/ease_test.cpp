// What each aid does to the screens.
#include <gtest/gtest.h>

#include "kiosk/screens/rect.hpp"
#include "tests/support/screen_stand.hpp"

namespace schoolpoort {
namespace {

struct EasedStand : ScreenStand {
  EasedStand(Size size, const Ease& ease) : ScreenStand(size) { theme = theme_for(size, 24, 65, ease); }
};

const Ease kLow{.lower = true}, kLarger{.larger = true}, kStrong{.contrast = true};

ScreenView question(const std::string& language = "nl-BE") {
  return {sample_question(SampleWords({language}), "E1", "f3", {"no", "a_little", "yes"}), {language}, {}};
}

class EaseOn : public testing::TestWithParam<Size> {};

// The slides are nobody's, and five answers or more need more than half a screen.
bool may_rise(const std::string& screen) {
  return screen.starts_with("attract") || screen == "question_several" || screen == "question_moods" ||
         screen == "question_five";
}

TEST_P(EaseOn, LowAllThatCanBeTouchedLiesInTheLowerHalf) {
  EasedStand stand(GetParam(), kLow);
  for (const char* language : {"nl-BE", "ar", "zh-Hans"})
    for (const SampleScreen& sample : sample_screens(SampleWords({language}))) {
      if (may_rise(sample.name)) continue;
      for (const Placed& p : stand.measure(sample.view)) {
        if (!is_target(p)) continue;
        EXPECT_GE(p.y, GetParam().height / 2) << language << ", " << sample.name << ": " << p.name;
      }
    }
}

TEST_P(EaseOn, LowTheQuestionItselfLiesThereTooAndItsPictureAbove) {
  EasedStand stand(GetParam(), kLow);
  const SampleWords words({"nl-BE"});
  for (const Placed& p : stand.measure(question())) {
    if (p.name == words["item_E1"].text) {
      EXPECT_GE(p.y, GetParam().height / 2);
    }
    if (p.name == "E1" && p.kind == Placed::Kind::picture) {
      EXPECT_LT(p.y + p.size.height, GetParam().height * 6 / 10);
      EXPECT_GE(p.size.height, GetParam().height / 4);
    }
  }
}

int text_height(const std::vector<Placed>& placed, const std::string& words) {
  for (const Placed& p : placed)
    if (p.name == words && p.kind == Placed::Kind::text) return p.size.height;
  return 0;
}

TEST_P(EaseOn, LargerLettersAreLargerAndTheTargetsStayAsTheyAre) {
  EasedStand plain(GetParam(), {}), larger(GetParam(), kLarger);
  EXPECT_EQ(larger.theme.answer_px, plain.theme.answer_px);
  EXPECT_EQ(larger.theme.button_px, plain.theme.button_px);
  const auto before = plain.measure(question()), after = larger.measure(question());
  const SampleWords words({"nl-BE"});
  const auto height = [&](const auto& placed, const char* key) { return text_height(placed, words[key].text); };
  EXPECT_GT(height(after, "item_E1"), height(before, "item_E1"));
  // "Een beetje" is as wide as its tile on a tall screen.
  EXPECT_GE(height(after, "answer_f3_yes"), height(before, "answer_f3_yes"));
}

INSTANTIATE_TEST_SUITE_P(Sizes, EaseOn,
                         testing::Values(Size{1280, 800}, Size{800, 1280}, Size{1920, 1080}, Size{1080, 1920}),
                         [](const auto& size) {
                           return std::to_string(size.param.width) + "x" + std::to_string(size.param.height);
                         });

TEST(Ease, StrongContrastFramesPicturesAndNoSigns) {
  ScreenStand plain;
  EasedStand strong({1920, 1080}, kStrong);
  const auto quads = [](ScreenStand& stand) {
    std::size_t all = 0;
    for (const Patch& patch : stand.look(question()).drawing) all += patch.vertices.size() / 4;
    return all;
  };
  EXPECT_EQ(quads(strong), quads(plain) + 4);  // the scene and three faces
}

TEST(Ease, StrongContrastMovesNothing) {
  ScreenStand plain;
  EasedStand strong({1920, 1080}, kStrong);
  for (const SampleScreen& sample : sample_screens(SampleWords({"ar"}))) {
    const auto before = plain.measure(sample.view), after = strong.measure(sample.view);
    ASSERT_EQ(before.size(), after.size()) << sample.name;
    for (std::size_t i = 0; i < before.size(); ++i)
      if (is_target(before[i])) {
        EXPECT_EQ(before[i].x, after[i].x) << sample.name << ": " << before[i].name;
        EXPECT_EQ(before[i].y, after[i].y) << sample.name << ": " << before[i].name;
      }
  }
}

// The ring of the focus, as its two outlines: the last patches drawn.
std::optional<Rect> ring_of(const Painted& painted, std::size_t without) {
  std::size_t seen = 0;
  for (const Patch& patch : painted.drawing)
    for (std::size_t i = 0; i + 3 < patch.vertices.size(); i += 4)
      if (seen++ == without) {
        const Vertex &a = patch.vertices[i], &b = patch.vertices[i + 2];
        return Rect{static_cast<int>(a.x), static_cast<int>(a.y), static_cast<int>(b.x - a.x),
                    static_cast<int>(b.y - a.y)};
      }
  return {};
}

TEST(Focus, ARingLiesAroundTheTargetAndTouchesNoOther) {
  for (const char* language : {"nl-BE", "ar"}) {
    ScreenStand stand;
    for (SampleScreen sample : sample_screens(SampleWords({language}))) {
      sample.view.focus.reset();
      const Painted plain = stand.look(sample.view);
      std::size_t quads = 0;
      for (const Patch& patch : plain.drawing) quads += patch.vertices.size() / 4;
      for (const Placed& target : plain.placed) {
        if (!is_target(target) || target.name == "slide") continue;
        sample.view.focus = Focus{target.kind == Placed::Kind::answer, target.name};
        const auto ring = ring_of(stand.look(sample.view), quads);
        ASSERT_TRUE(ring) << sample.name << ": " << target.name;
        EXPECT_LT(ring->x, target.x);
        EXPECT_GT(ring->right(), target.x + target.size.width);
        for (const Placed& other : plain.placed)
          if (is_target(other) && other.name != "slide" && &other != &target) {
            EXPECT_FALSE(ring->meets({other.x, other.y, other.size.width, other.size.height}))
                << sample.name << ": the ring of " << target.name << " lies on " << other.name;
          }
      }
    }
  }
}

TEST(Undo, TakesNoOtherPlaceThanTheWayBack) {
  for (const Size size : {Size{1280, 800}, Size{800, 1280}, Size{1920, 1080}, Size{1080, 1920}}) {
    ScreenStand stand(size);
    for (const LanguageTag& language : sample_languages()) {
      ScreenView view = question(language.value);
      const auto before = stand.measure(view);
      std::get<QuestionView>(view.screen).undo.offered = true;
      const auto after = stand.measure(view);
      ASSERT_EQ(before.size(), after.size());
      for (std::size_t i = 0; i < before.size(); ++i)
        if (is_target(before[i]) || before[i].name == "E1") {
          EXPECT_EQ((Rect{before[i].x, before[i].y, before[i].size.width, before[i].size.height}),
                    (Rect{after[i].x, after[i].y, after[i].size.width, after[i].size.height}))
              << language.value << ": " << before[i].name;
        }
    }
  }
}

}  // namespace
}  // namespace schoolpoort

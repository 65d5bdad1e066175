// Every screen at every size with short, long and foreign words: nothing is cut, covered, too small or outside.
#include <gtest/gtest.h>

#include "kiosk/screens/rect.hpp"
#include "tests/support/screen_stand.hpp"

namespace schoolpoort {
namespace {

struct Case {
  Size size;
  std::string language;
  double longer = 1;
  Ease ease = {};
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.language << " x " << c.longer << " on " << c.size.width << "x" << c.size.height;
}

class Layout : public testing::TestWithParam<Case> {};

Rect rect(const Placed& p) { return {p.x, p.y, p.size.width, p.size.height}; }

bool inside(const Rect& a, const Rect& b) {
  return a.x >= b.x && a.y >= b.y && a.right() <= b.right() && a.bottom() <= b.bottom();
}

void check_words(const std::string& screen, const Placed& p) {
  if (p.kind != Placed::Kind::text) return;
  EXPECT_FALSE(p.clipped) << screen << ": " << p.name;
  EXPECT_EQ(p.unknown_glyphs, 0) << screen << ": " << p.name;
}

void check_size(const std::string& screen, const Theme& theme, const Placed& p) {
  if (!is_target(p)) return;
  const int least = p.kind == Placed::Kind::answer ? theme.answer_px : theme.button_px;
  EXPECT_GE(p.size.width, least) << screen << ": " << p.name;
  EXPECT_GE(p.size.height, least) << screen << ": " << p.name;
}

void check_apart(const std::string& screen, const std::vector<Placed>& placed) {
  for (std::size_t i = 0; i < placed.size(); ++i)
    for (std::size_t j = 0; j < placed.size(); ++j) {
      const Placed &a = placed[i], &b = placed[j];
      if (i < j && is_target(a) && is_target(b)) {
        EXPECT_FALSE(rect(a).meets(rect(b))) << screen << ": " << a.name << " lies on " << b.name;
      }
      // Words lie on their own tile altogether, and on no other.
      if (a.kind == Placed::Kind::text && is_target(b) && rect(a).meets(rect(b))) {
        EXPECT_TRUE(inside(rect(a), rect(b).inset(-3))) << screen << ": " << a.name << " sticks out of " << b.name;
      }
      if (i < j && a.kind == Placed::Kind::picture && b.kind == Placed::Kind::picture) {
        EXPECT_FALSE(rect(a).meets(rect(b))) << screen << ": " << a.name << " lies on " << b.name;
      }
    }
}

TEST_P(Layout, HoldsEverythingOnEveryScreen) {
  const Case& c = GetParam();
  ScreenStand stand(c.size);
  stand.theme = theme_for(c.size, 24, 65, c.ease);
  const Rect whole{0, 0, c.size.width, c.size.height};
  for (const SampleScreen& sample : sample_screens(SampleWords({c.language}, c.longer))) {
    // The slides are nobody's: they never wear an aid.
    if (c.ease != Ease{} && std::holds_alternative<AttractView>(sample.view.screen)) continue;
    const std::vector<Placed> placed = stand.measure(sample.view);
    EXPECT_FALSE(placed.empty()) << sample.name;
    for (const Placed& p : placed) {
      check_words(sample.name, p);
      check_size(sample.name, stand.theme, p);
      EXPECT_TRUE(inside(rect(p), whole)) << sample.name << ": " << p.name << " leaves the screen";
    }
    check_apart(sample.name, placed);
  }
}

std::vector<Case> cases() {
  std::vector<Case> all;
  for (const Size size :
       {Size{1920, 1080}, Size{1080, 1920}, Size{1366, 768}, Size{1280, 800}, Size{800, 1280}, Size{3840, 2160}})
    for (const auto& [language, longer] :
         {std::pair{"nl-BE", 1.0}, {"nl-BE", 1.4}, {"ar", 1.0}, {"ur", 1.0}, {"ti", 1.0}, {"zh-Hans", 1.0}})
      for (const Ease& ease : {Ease{}, Ease{.lower = true}, Ease{.contrast = true}, Ease{.larger = true},
                               Ease{.lower = true, .contrast = true, .larger = true}})
        all.push_back({size, language, longer, ease});
  return all;
}

INSTANTIATE_TEST_SUITE_P(Sizes, Layout, testing::ValuesIn(cases()), [](const auto& tested) {
  const Case& c = tested.param;
  std::string name = c.language + (c.longer > 1 ? "_long" : "") + "_" + std::to_string(c.size.width) + "x" +
                     std::to_string(c.size.height);
  for (const auto& [aid, word] :
       {std::pair{Aid::lower, "_lower"}, {Aid::contrast, "_contrast"}, {Aid::larger, "_larger"}})
    if (is_on(c.ease, aid)) name += word;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST(Layout, AnswersStandAtTheSamePlaceWhateverTheQuestion) {
  ScreenStand stand;
  const SampleWords words({"nl-BE"});
  const auto place = [&](const std::string& item) {
    return stand.find({sample_question(words, item, "f3", {"no", "a_little", "yes"}), {"nl-BE"}, {}}, "yes");
  };
  const Rect first = rect(*place("E1"));
  for (const std::string item : {"O1", "E3", "R5"}) EXPECT_EQ(rect(*place(item)), first);
}

TEST(Layout, LanguagesStandStillWhicheverOfThemHasItsTurn) {
  for (const Size size : {Size{1280, 800}, Size{800, 1280}, Size{1920, 1080}, Size{1366, 768}, Size{768, 1366}}) {
    ScreenStand stand(size);
    const auto targets = [&](const LanguageTag& turn) {
      std::vector<std::pair<std::string, Rect>> all;
      for (const Placed& p : stand.measure({sample_language(SampleWords(turn)), {"nl-BE"}, {}}))
        if (is_target(p)) all.emplace_back(p.name, rect(p));
      return all;
    };
    const auto dutch = targets({"nl-BE"});
    for (const LanguageTag& turn : sample_languages())
      EXPECT_EQ(targets(turn), dutch) << turn.value << " at " << size.width << "x" << size.height;
  }
}

TEST(Layout, OnATallScreenTheAnswersLieInTheLowerHalf) {
  ScreenStand stand({1080, 1920});
  const SampleWords words({"nl-BE"});
  const ScreenView view{sample_question(words, "E1", "f3", {"no", "a_little", "yes"}), {"nl-BE"}, {}};
  EXPECT_GE(stand.find(view, "yes")->y, 960);
}

}  // namespace
}  // namespace schoolpoort

// What stays where it is while the slides speak one language after the other.
#include "kiosk/app/scenes.hpp"

#include <gtest/gtest.h>

#include "kiosk/platform/platform.hpp"
#include "kiosk/screens/easel.hpp"
#include "tests/paint/open_words.hpp"
#include "tests/support/place.hpp"

namespace schoolpoort {
namespace {

struct Spot {
  std::string name;
  int x, y;
  Size size;
  bool operator==(const Spot&) const = default;
};

void PrintTo(const Spot& spot, std::ostream* out) { *out << spot.name << " at " << spot.x << "," << spot.y; }

class Turns : public testing::TestWithParam<Size> {
 protected:
  std::vector<Spot> buttons(const LanguageTag& turn, const std::string& scene_name) {
    std::vector<Spot> spots;
    const Theme theme = theme_for(GetParam(), catalog_.settings.diagonal_inch, catalog_.settings.viewing_distance_cm);
    for (const Scene& scene : scenes_in(turn, catalog_, places_)) {
      if (scene.name != scene_name) continue;
      for (const Placed& placed : easel_.paint(scene.view, theme, {}).placed)
        if (placed.kind == Placed::Kind::button) spots.push_back({placed.name, placed.x, placed.y, placed.size});
    }
    return spots;
  }

  TestFolder folder_;
  Places places_{share_folder(), folder_.path() / "school"};
  Catalog catalog_ = read_catalog(places_);
  Result<Words> words_ = Words::open(places_.share / "fonts", folder_.path() / "cache");
  std::unique_ptr<Stage> stage_ = open_headless(GetParam());
  Gallery gallery_{*words_, *stage_, std::size_t{64} << 20};
  Easel easel_{gallery_};
};

TEST_P(Turns, AFingerOnItsWayToALanguageFindsItWhereItWas) {
  for (const char* scene : {"slide-what", "language"}) {
    const auto first = buttons(catalog_.languages.front().tag, scene);
    ASSERT_GT(first.size(), 6U);
    for (const LanguageTexts& language : catalog_.languages)
      EXPECT_EQ(buttons(language.tag, scene), first) << scene << ", turn of " << language.tag.value;
  }
}

INSTANTIATE_TEST_SUITE_P(Screens, Turns, testing::Values(Size{1280, 800}, Size{800, 1280}, Size{1920, 1080}),
                         [](const auto& size) {
                           return std::to_string(size.param.width) + "x" + std::to_string(size.param.height);
                         });

}  // namespace
}  // namespace schoolpoort

// Every staff screen at every size, in three languages: nothing is cut, covered, too small or outside.
#include "kiosk/app/staff_scenes.hpp"

#include <gtest/gtest.h>

#include "kiosk/platform/platform.hpp"
#include "kiosk/screens/rect.hpp"
#include "tests/app/hall.hpp"

namespace schoolpoort {
namespace {

bool is_target(const Placed& p) { return p.kind == Placed::Kind::answer || p.kind == Placed::Kind::button; }
Rect rect(const Placed& p) { return {p.x, p.y, p.size.width, p.size.height}; }

class StaffScenes : public testing::TestWithParam<Size> {
 protected:
  TestFolder folder_;
  Places places_{share_folder(), folder_.path() / "school"};
  Catalog catalog_ = read_catalog(places_);
  Result<Words> words_ = Words::open(places_.share / "fonts", folder_.path() / "cache");
  std::unique_ptr<Stage> stage_ = open_headless(GetParam());
  Gallery gallery_{*words_, *stage_, 0};
};

TEST_P(StaffScenes, HoldEverything) {
  const Theme theme = theme_for(GetParam(), catalog_.settings.diagonal_inch, catalog_.settings.viewing_distance_cm);
  ASSERT_EQ(catalog_.staff.size(), 3U);
  for (const LanguageTexts& language : catalog_.staff)
    for (const Scene& scene : staff_scenes_in(language.tag, catalog_, places_)) {
      const std::string where = scene.name + " in " + language.tag.value;
      const std::vector<Placed> all = lay_out(scene.view, theme, gallery_).placed;
      for (const Placed& p : all) {
        EXPECT_FALSE(p.clipped) << where << ": " << p.name;
        EXPECT_EQ(p.unknown_glyphs, 0) << where << ": " << p.name;
        const int least = p.kind == Placed::Kind::answer ? theme.answer_px : theme.button_px;
        EXPECT_TRUE(!is_target(p) || (p.size.width >= least && p.size.height >= least)) << where << ": " << p.name;
        EXPECT_TRUE(p.x >= 0 && p.y >= 0 && rect(p).right() <= GetParam().width &&
                    rect(p).bottom() <= GetParam().height)
            << where << ": " << p.name << " leaves the screen";
      }
      for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j) {
          const bool alike = is_target(all[i]) == is_target(all[j]);
          EXPECT_FALSE(alike && rect(all[i]).inset(3).meets(rect(all[j]).inset(3)))
              << where << ": " << all[i].name << " lies on " << all[j].name;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, StaffScenes,
                         testing::Values(Size{1920, 1080}, Size{1080, 1920}, Size{1366, 768}, Size{1280, 800},
                                         Size{800, 1280}, Size{3840, 2160}),
                         [](const auto& size) {
                           return std::to_string(size.param.width) + "x" + std::to_string(size.param.height);
                         });

}  // namespace
}  // namespace schoolpoort

// The screens as they are painted, for eyes that see fewer colours: words stay legible, faces and choices stay apart.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "kiosk/app/scenes.hpp"
#include "kiosk/platform/platform.hpp"
#include "kiosk/screens/easel.hpp"
#include "tests/paint/open_words.hpp"
#include "tests/support/place.hpp"

namespace schoolpoort {
namespace {

using Rgb = std::array<double, 3>;  // linear light, 0..1

/// Machado, Oliveira and Fernandes 2009, severity 1.0: what is left of red, green and blue.
struct Eyes {
  const char* name;
  std::array<Rgb, 3> see;
};
constexpr Eyes kAllColours{"all colours", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}};
constexpr std::array kAllEyes{
    kAllColours,
    Eyes{"protanopia",
         {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    Eyes{"deuteranopia",
         {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    Eyes{"tritanopia",
         {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
    Eyes{"no colours", {{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}}},
};

double linear(std::uint8_t part) {
  const double c = part / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

// WCAG 2.2, relative luminance, of what these eyes see.
double luminance(const Bitmap& picture, int x, int y, const Eyes& eyes) {
  static const auto kLinear = [] {
    std::array<double, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i) table[i] = linear(static_cast<std::uint8_t>(i));
    return table;
  }();
  const std::uint8_t* p = &picture.rgba[static_cast<std::size_t>(y * picture.size.width + x) * 4];
  constexpr Rgb kWeight{0.2126, 0.7152, 0.0722};
  double sum = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    double part = 0;
    for (std::size_t j = 0; j < 3; ++j) part += eyes.see[i][j] * kLinear[p[j]];
    sum += kWeight[i] * std::clamp(part, 0.0, 1.0);
  }
  return sum;
}

double contrast(double a, double b) { return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05); }

std::vector<double> seen(const Bitmap& picture, const Placed& at, const Eyes& eyes) {
  std::vector<double> all;
  const int right = std::min(at.x + at.size.width, picture.size.width);
  const int bottom = std::min(at.y + at.size.height, picture.size.height);
  for (int y = std::max(at.y, 0); y < bottom; ++y)
    for (int x = std::max(at.x, 0); x < right; ++x) all.push_back(luminance(picture, x, y, eyes));
  return all;
}

/// Of words to their ground: the ground is what most of the place shows, the words are the hundredth farthest from it.
double words_contrast(std::vector<double> all) {
  std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2), all.end());
  const double ground = all[all.size() / 2];
  std::vector<double> apart;
  for (const double one : all) apart.push_back(contrast(one, ground));
  const auto far = apart.begin() + static_cast<std::ptrdiff_t>(apart.size() * 99 / 100);
  std::nth_element(apart.begin(), far, apart.end());
  return *far;
}

/// How much of two places of one size differs by 3:1, what WCAG 2.2 (1.4.11) asks of a sign.
double share_apart(const std::vector<double>& one, const std::vector<double>& other) {
  std::size_t apart = 0;
  for (std::size_t i = 0; i < one.size(); ++i) apart += contrast(one[i], other[i]) >= 3 ? 1 : 0;
  return static_cast<double>(apart) / static_cast<double>(one.size());
}

bool lies_on(const Placed& p, const Placed& tile) {
  return p.x >= tile.x && p.y >= tile.y && p.x + p.size.width <= tile.x + tile.size.width &&
         p.y + p.size.height <= tile.y + tile.size.height;
}

struct Look {
  std::vector<Placed> placed;
  Bitmap picture;
};

/// What stands on the answers' tiles, the small mark in the corner aside.
std::vector<std::vector<double>> answer_pictures(const Look& now, const Eyes& eyes) {
  constexpr int kMark = 60;
  std::vector<std::vector<double>> pictures;
  for (const Placed& tile : now.placed)
    for (const Placed& p : now.placed)
      if (tile.kind == Placed::Kind::answer && p.kind == Placed::Kind::picture && p.size.width > kMark &&
          lies_on(p, tile))
        pictures.push_back(seen(now.picture, p, eyes));
  return pictures;
}

class Sight : public testing::TestWithParam<Eyes> {
 protected:
  Look look(const Scene& scene) {
    const Theme theme = theme_for(kScreen, catalog_.settings.diagonal_inch, 65, scene.ease);
    Painted painted = easel_.paint(scene.view, theme, {});
    stage_->present(painted.drawing, in_memory(theme.paper));
    return {std::move(painted.placed), stage_->picture()};
  }
  std::vector<Scene> scenes() { return scenes_in({"nl-BE"}, catalog_, places_); }

  static constexpr Size kScreen{1280, 800};
  TestFolder folder_;
  Places places_{share_folder(), folder_.path() / "school"};
  Catalog catalog_ = read_catalog(places_);
  Result<Words> words_ = Words::open(places_.share / "fonts", folder_.path() / "cache");
  std::unique_ptr<Stage> stage_ = open_headless(kScreen);
  Gallery gallery_{*words_, *stage_, std::size_t{64} << 20};
  Easel easel_{gallery_};
};

// WCAG 2.2, 1.4.3 and 1.4.6. What cannot be chosen any more may fade.
TEST_P(Sight, WordsStandOutFromTheirGround) {
  for (const Scene& scene : scenes()) {
    if (scene.name == "slide-dimmed" || scene.name == "visit-2-answer-chosen") continue;
    const Look seen_now = look(scene);
    for (const Placed& words : seen_now.placed) {
      if (words.kind != Placed::Kind::text) continue;
      const double found = words_contrast(seen(seen_now.picture, words, GetParam()));
      EXPECT_GE(found, scene.ease.contrast ? 7 : 4.5) << scene.name << ": " << words.name;
    }
  }
}

// The least that differs is five minutes on the clock of T2, a twelfth of its face.
TEST_P(Sight, PicturesOfOneQuestionStayApart) {
  for (const Scene& scene : scenes()) {
    if (!scene.name.starts_with("question-")) continue;
    const Look now = look(scene);
    const auto pictures = answer_pictures(now, GetParam());
    ASSERT_GE(pictures.size(), 2U) << scene.name;
    for (std::size_t i = 0; i < pictures.size(); ++i)
      for (std::size_t j = i + 1; j < pictures.size(); ++j) {
        ASSERT_EQ(pictures[i].size(), pictures[j].size()) << scene.name;
        EXPECT_GE(share_apart(pictures[i], pictures[j]), 0.015) << scene.name << ": " << i << " and " << j;
      }
  }
}

TEST_P(Sight, AChosenAnswerIsKnownByItsShape) {
  std::map<std::string, std::vector<double>> tiles;
  for (const Scene& scene : scenes()) {
    if (scene.name != "visit-1-first-question" && scene.name != "visit-2-answer-chosen") continue;
    const Look now = look(scene);
    for (const Placed& p : now.placed)
      if (p.kind == Placed::Kind::answer && p.name == "yes") tiles[scene.name] = seen(now.picture, p, GetParam());
  }
  ASSERT_EQ(tiles.size(), 2U);
  EXPECT_GE(share_apart(tiles["visit-1-first-question"], tiles["visit-2-answer-chosen"]), 0.01);
}

INSTANTIATE_TEST_SUITE_P(Eyes, Sight, testing::ValuesIn(kAllEyes), [](const auto& eyes) {
  std::string name = eyes.param.name;
  std::replace(name.begin(), name.end(), ' ', '_');
  return name;
});

}  // namespace
}  // namespace schoolpoort

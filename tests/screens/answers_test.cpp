// The answers of a question: one form for every language, pictures large, nothing cut.
#include <gtest/gtest.h>

#include <set>

#include "kiosk/language/direction.hpp"
#include "kiosk/screens/rect.hpp"
#include "kiosk/screens/widgets/answer.hpp"
#include "tests/support/screen_stand.hpp"

namespace schoolpoort {
namespace {

struct SampleScale {
  std::string item, scale;
  ScaleKind kind;
  std::vector<std::string> choices;
};

const std::vector<SampleScale>& scales() {
  using enum ScaleKind;
  static const std::vector<SampleScale> all{
      {"G4", "done_yet", ordered, {"not_yet", "yes"}},
      {"E1", "f3", ordered, {"no", "a_little", "yes"}},
      {"K1", "w3", ordered, {"not_yet", "a_little", "yes"}},
      {"G1", "frequency", ordered, {"never", "sometimes", "often"}},
      {"O1", "f4", ordered, {"not_at_all", "a_little", "quite", "very_much"}},
      {"T2", "T2", ordered, {"almost_none", "five", "fifteen", "thirty"}},
      {"E2", "f5", ordered, {"not_at_all", "rather_not", "a_little", "quite", "very_much"}},
      {"O4", "O4", one_of, {"school", "family", "together"}},
      {"T4", "T4", one_of, {"morning", "after_school", "evening", "weekend"}},
      {"E6", "E6", one_of, {"happy", "calm", "ordinary", "nervous", "angry_sad"}},
      {"R4", "R4", several, {"other_hour", "childcare", "interpreter", "call", "with_someone"}},
      {"G2", "G2", several, {"talk", "open_class", "party", "helping", "reading", "nothing_yet"}},
      {"R3", "R3", several, {"work", "small_children", "far", "money", "language", "tired", "nothing"}}};
  return all;
}

Rect rect(const Placed& p) { return {p.x, p.y, p.size.width, p.size.height}; }

ScreenView view_of(const SampleScale& scale, const LanguageTag& language) {
  return {sample_question(SampleWords(language), scale.item, scale.scale, scale.choices, scale.kind), language, {}};
}

struct Tile {
  Rect place, picture, words;
};

// What can be tapped as an answer, with what lies on it; also the tile that ends choosing.
std::vector<Tile> tiles_on(const std::vector<Placed>& placed) {
  std::vector<Tile> tiles;
  for (const Placed& answer : placed) {
    if (answer.kind != Placed::Kind::answer) continue;
    Tile tile{rect(answer), {}, {}};
    for (const Placed& p : placed) {
      if (!tile.place.meets(rect(p))) continue;
      if (p.kind == Placed::Kind::picture) tile.picture = rect(p);
      if (p.kind == Placed::Kind::text) tile.words = rect(p);
    }
    tiles.push_back(tile);
  }
  return tiles;
}

// "3 x 2, above": what one sees before reading.
std::string form_of(const std::vector<Tile>& tiles) {
  std::set<int> columns, rows;
  bool above = true;
  for (const Tile& tile : tiles) {
    columns.insert(tile.place.x);
    rows.insert(tile.place.y);
    const int middle = tile.picture.x + tile.picture.width / 2;
    above = above && std::abs(middle - (tile.place.x + tile.place.width / 2)) < tile.place.width / 20;
  }
  return std::to_string(columns.size()) + " x " + std::to_string(rows.size()) + (above ? ", above" : ", beside");
}

// No built-in question has them: with four or five steps in words a small screen may choose another form.
bool is_for_schools(const SampleScale& scale) { return scale.scale == "f4" || scale.scale == "f5"; }

class Answers : public testing::TestWithParam<Size> {};

TEST_P(Answers, LookAlikeInEveryLanguageAndNoWordIsCut) {
  ScreenStand stand(GetParam());
  for (const SampleScale& scale : scales()) {
    const std::string dutch = form_of(tiles_on(stand.measure(view_of(scale, {"nl-BE"}))));
    for (const LanguageTag& language : offered_languages())
      if (!is_for_schools(scale)) {
        EXPECT_EQ(form_of(tiles_on(stand.measure(view_of(scale, language)))), dutch)
            << scale.scale << " in " << language.value;
      }
    for (const LanguageTag& language : sample_languages())
      for (const Placed& p : stand.measure(view_of(scale, language)))
        EXPECT_FALSE(p.clipped) << scale.scale << " in " << language.value << ": " << p.name;
  }
}

TEST_P(Answers, HavePicturesLargeEnoughToTellApartInEveryLanguage) {
  ScreenStand stand(GetParam());
  for (const SampleScale& scale : scales())
    for (const LanguageTag& language : offered_languages())
      for (const Tile& tile : tiles_on(stand.measure(view_of(scale, language))))
        EXPECT_GE(tile.picture.height, stand.theme.mm(31)) << scale.scale << " in " << language.value;
}

TEST_P(Answers, MarksOfSeveralLieOnNoWord) {
  ScreenStand stand(GetParam());
  for (const SampleScale& scale : scales())
    for (const LanguageTag& language : sample_languages()) {
      if (scale.kind != ScaleKind::several) continue;
      for (const Tile& tile : tiles_on(stand.measure(view_of(scale, language)))) {
        const Rect mark = mark_place(stand.theme, tile.place);
        EXPECT_FALSE(tile.words.meets(direction_of(language) == Direction::rtl ? mark.mirrored_in(tile.place) : mark))
            << scale.scale << " in " << language.value;
      }
    }
}

TEST_P(Answers, TheTileThatEndsChoosingTakesTheRestOfItsRow) {
  ScreenStand stand(GetParam());
  for (const SampleScale& scale : scales()) {
    if (scale.kind != ScaleKind::several) continue;
    const std::vector<Tile> tiles = tiles_on(stand.measure(view_of(scale, {"nl-BE"})));
    int right = 0;
    for (const Tile& tile : tiles) right = std::max(right, tile.place.right());
    EXPECT_EQ(tiles.back().place.right(), right) << scale.scale;
    EXPECT_EQ(tiles.front().place.x, GetParam().width - right) << scale.scale;
  }
}

TEST(Answers, OfSeveralStandInTwoColumnsOnATallScreen) {
  ScreenStand stand({1080, 1920});
  for (const SampleScale& scale : scales()) {
    if (scale.kind != ScaleKind::several) continue;
    const std::vector<Tile> tiles = tiles_on(stand.measure(view_of(scale, {"nl-BE"})));
    EXPECT_EQ(form_of(tiles).substr(0, 3), "2 x") << scale.scale;
    EXPECT_GE(tiles.front().picture.height, stand.theme.mm(40)) << scale.scale;
  }
}

// Strokes of Nastaliq begin before their line and end behind it.
TEST(Answers, WordsBesideAPictureMayReachBeyondTheirLine) {
  ScreenStand stand({1280, 800});
  Layout layout;
  Brush brush(stand.gallery, stand.theme, Direction::rtl, layout);
  const SampleWords words({"ur"});
  for (const char* const often : {"never", "sometimes", "often"}) {
    const Phrase word = words[std::string("answer_frequency_") + often];
    AnswerGrid grid{.beside = true, .picture_px = stand.theme.mm(59), .words_px = stand.theme.mm(75), .size = 1.3F};
    grid.widest = brush.set(word, {grid.size, Weight::bold}, grid.words_px).widest;
    draw_answer(brush, {.name = often, .picture = {}, .words = word}, grid,
                {0, 0, stand.theme.mm(148), stand.theme.mm(88)});
  }
  for (const Placed& p : layout.placed) EXPECT_FALSE(p.clipped) << p.name;
}

// Four rows of answers leave a flat place: there the picture of the question stands beside it, or it would be a stamp.
TEST(Answers, InManyRowsLeaveTheQuestionItsPictureInEveryLanguage) {
  ScreenStand stand({800, 1280});
  for (const SampleScale& scale : scales())
    for (const LanguageTag& language : sample_languages()) {
      if (scale.kind != ScaleKind::several) continue;
      for (const Placed& p : stand.measure(view_of(scale, language)))
        if (p.name == scale.item && p.kind == Placed::Kind::picture) {
          EXPECT_GE(p.size.height, stand.theme.mm(60)) << scale.scale << " in " << language.value;
        }
    }
}

std::string size_name(const testing::TestParamInfo<Size>& tested) {
  return std::to_string(tested.param.width) + "x" + std::to_string(tested.param.height);
}

INSTANTIATE_TEST_SUITE_P(Sizes, Answers,
                         testing::Values(Size{1280, 800}, Size{800, 1280}, Size{1920, 1080}, Size{1080, 1920}),
                         size_name);

}  // namespace
}  // namespace schoolpoort

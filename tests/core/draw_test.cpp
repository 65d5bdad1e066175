// Least asked first, balanced, by chance.
#include "kiosk/core/draw.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

#include "tests/support/forms.hpp"

namespace schoolpoort {
namespace {

Chance dice(std::uint64_t seed) {
  return [engine = std::mt19937_64(seed)](std::uint32_t bound) mutable {
    return std::uniform_int_distribution<std::uint32_t>(0, bound - 1)(engine);
  };
}

DimensionId dimension_of(const Questionnaire& form, const ItemId& id) {
  return form.questions[static_cast<std::size_t>(position_of(form, id))].dimension;
}

bool first_part_has(const Questionnaire& form, const std::vector<ItemId>& order, const char* dimension) {
  return std::any_of(order.begin(), order.begin() + form.first_part,
                     [&](const ItemId& id) { return dimension_of(form, id).value == dimension; });
}

TEST(Draw, EveryVisitorGetsEachQuestionOnceAndTheFirstOneFirst) {
  const Questionnaire form = nine_questions();
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    std::vector<ItemId> order = draw_order(form, std::vector<int>(9, 0), dice(seed));
    EXPECT_EQ(order.front(), form.first);
    std::ranges::sort(order);
    EXPECT_EQ(std::ranges::unique(order).size(), 0U);
    EXPECT_EQ(order.size(), 9U);
  }
}

TEST(Draw, TheFirstFiveAlwaysHoldKnowledgeAndConviction) {
  const Questionnaire form = nine_questions();
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const auto order = draw_order(form, {9, 0, 0, 50, 50, 50, 50, 50, 50}, dice(seed));
    EXPECT_TRUE(first_part_has(form, order, "knowledge"));
    EXPECT_TRUE(first_part_has(form, order, "conviction"));
  }
}

TEST(Draw, TheLeastAskedComeFirst) {
  const Questionnaire form = nine_questions();
  const auto order = draw_order(form, {90, 50, 0, 50, 0, 50, 0, 0, 50}, dice(1));
  std::vector<ItemId> first(order.begin() + 1, order.begin() + 5);
  std::ranges::sort(first);
  EXPECT_EQ(first, (std::vector<ItemId>{{"E5"}, {"K4"}, {"O1"}, {"O3"}}));
}

TEST(Draw, OverManyVisitorsItemsAreAskedEvenly) {
  const Questionnaire form = nine_questions();
  std::vector<int> shown(9, 0);
  const Chance chance = dice(7);
  for (int visitor = 0; visitor < 400; ++visitor) {
    const auto order = draw_order(form, shown, chance);
    for (int at = 0; at < form.first_part; ++at)
      ++shown[static_cast<std::size_t>(position_of(form, order[static_cast<std::size_t>(at)]))];
  }
  EXPECT_EQ(shown[0], 400);
  const auto [least, most] = std::ranges::minmax(std::vector<int>(shown.begin() + 1, shown.end()));
  EXPECT_GE(least, 196);
  EXPECT_LE(most, 204);
}

TEST(Draw, TheSecondPlaceIsTakenByEveryQuestionInTurn) {
  const Questionnaire form = nine_questions();
  std::map<ItemId, int> second;
  const Chance chance = dice(3);
  for (int visitor = 0; visitor < 800; ++visitor) ++second[draw_order(form, std::vector<int>(9, 0), chance)[1]];
  EXPECT_EQ(second.size(), 8U);
  for (const auto& [id, times] : second) EXPECT_GT(times, 60) << id.value;
}

TEST(Draw, AFormSmallerThanTheFirstPartIsAskedWhole) {
  EXPECT_EQ(draw_order(with_several(), {0, 0}, dice(1)), (std::vector<ItemId>{{"E1"}, {"R3"}}));
}

}  // namespace
}  // namespace schoolpoort

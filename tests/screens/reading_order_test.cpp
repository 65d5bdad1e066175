// The order in which keys go from one target to the next.
#include "kiosk/screens/reading_order.hpp"

#include <gtest/gtest.h>

#include "tests/support/screen_stand.hpp"

namespace schoolpoort {
namespace {

std::vector<std::string> names(const ScreenView& view, Size size) {
  ScreenStand stand(size);
  std::vector<std::string> all;
  for (const Placed& p : in_reading_order(stand.measure(view), direction_of(view.language))) all.push_back(p.name);
  return all;
}

ScreenView question(const LanguageTag& language) {
  return {sample_question(SampleWords(language), "E1", "f3", {"no", "a_little", "yes"}), language, {}};
}

using Names = std::vector<std::string>;

TEST(ReadingOrder, IsRowByRowFromTheTop) {
  EXPECT_EQ(names(question({"nl-BE"}), {1920, 1080}),
            (Names{"no", "a_little", "yes", "back", "language", "dont_know", "skip", "stop", "easier"}));
  EXPECT_EQ(names(question({"nl-BE"}), {1080, 1920}),
            (Names{"no", "a_little", "yes", "dont_know", "skip", "easier", "back", "language", "stop"}));
}

TEST(ReadingOrder, IsTheSameForWhoReadsFromTheRight) {
  EXPECT_EQ(names(question({"ar"}), {1920, 1080}), names(question({"nl-BE"}), {1920, 1080}));
}

TEST(ReadingOrder, HasEveryTargetOfEveryScreenOnce) {
  ScreenStand stand;
  for (const SampleScreen& sample : sample_screens(SampleWords({"ur"}))) {
    const auto placed = stand.measure(sample.view);
    EXPECT_EQ(in_reading_order(placed, Direction::rtl).size(),
              static_cast<std::size_t>(std::ranges::count_if(placed, is_target)))
        << sample.name;
  }
}

TEST(ReadingOrder, EveryScreenOfAVisitorHasSomethingToChoose) {
  ScreenStand stand;
  for (const SampleScreen& sample : sample_screens(SampleWords({"nl-BE"}))) {
    const bool silent = sample.name == "cleaning" || sample.name == "attract_closed";
    EXPECT_EQ(in_reading_order(stand.measure(sample.view), Direction::ltr).empty(), silent) << sample.name;
  }
}

TEST(ReadingOrder, TwoTargetsOfOneNameAreToldApart) {
  const Placed choice{Placed::Kind::answer, "language", 0, 0, {10, 10}},
      sign{Placed::Kind::button, "language", 50, 0, {10, 10}};
  EXPECT_NE(focus_of(choice), focus_of(sign));
  EXPECT_EQ(target_at({choice, sign}, 55, 5)->kind, Placed::Kind::button);
  EXPECT_EQ(target_at({choice, sign}, 30, 5), nullptr);
}

}  // namespace
}  // namespace schoolpoort

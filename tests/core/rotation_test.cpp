// Which slide is there.
#include "kiosk/core/rotation.hpp"

#include <gtest/gtest.h>

namespace schoolpoort {
namespace {

const std::vector<Millis> kSlides{Millis{10000}, Millis{5000}, Millis{8000}};
constexpr Millis kFade{600};

TEST(Rotation, BeginsWithTheFirstSlideFullyThere) {
  const Rotation now = rotation(kSlides, Millis{0}, kFade);
  EXPECT_EQ(now.slide, 0U);
  EXPECT_EQ(now.faded_in, 1);
  EXPECT_EQ(now.until_change, Millis{10000});
}

TEST(Rotation, FadesTheNextSlideOverTheOneBefore) {
  const Rotation now = rotation(kSlides, Millis{10300}, kFade);
  EXPECT_EQ(now.slide, 1U);
  EXPECT_EQ(now.before, 0U);
  EXPECT_FLOAT_EQ(now.faded_in, 0.5F);
  EXPECT_EQ(rotation(kSlides, Millis{10600}, kFade).faded_in, 1);
}

TEST(Rotation, GoesRoundForEver) {
  const Rotation now = rotation(kSlides, Millis{23000 * 1000 + 100}, kFade);
  EXPECT_EQ(now.slide, 0U);
  EXPECT_EQ(now.before, 2U);
  EXPECT_LT(now.faded_in, 1);
}

TEST(Rotation, ASlideOfNoTimeIsLeftOutOnBothSides) {
  const std::vector<Millis> slides{Millis{0}, Millis{5000}, Millis{0}, Millis{8000}, Millis{0}};
  const Rotation first = rotation(slides, Millis{0}, kFade);
  EXPECT_EQ(first.slide, 1U);
  EXPECT_EQ(first.faded_in, 1);
  EXPECT_EQ(first.next, 3U);
  const Rotation second = rotation(slides, Millis{5000}, kFade);
  EXPECT_EQ(second.slide, 3U);
  EXPECT_EQ(second.before, 1U);
  EXPECT_EQ(second.next, 1U);
}

TEST(Rotation, EverySlideIsThereFromItsStart) {
  for (std::size_t slide = 0; slide < kSlides.size(); ++slide)
    EXPECT_EQ(rotation(kSlides, start_of(kSlides, slide), kFade).slide, slide);
}

TEST(Rotation, ASingleSlideStays) { EXPECT_EQ(rotation({Millis{1000}}, Millis{1500}, kFade).slide, 0U); }

}  // namespace
}  // namespace schoolpoort

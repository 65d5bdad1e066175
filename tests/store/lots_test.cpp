// Chance from a seed.
#include "kiosk/store/lots.hpp"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace schoolpoort {
namespace {

std::vector<std::uint32_t> some(const Seed& seed, std::uint32_t bound) {
  const Chance lots = lots_of(seed);
  std::vector<std::uint32_t> drawn;
  for (int n = 0; n < 40; ++n) drawn.push_back(lots(bound));
  return drawn;
}

TEST(Lots, AreTheSameForTheSameSeed) {
  const Seed seed = fresh_seed();
  EXPECT_EQ(some(seed, 1000), some(seed, 1000));
}

TEST(Lots, AreOthersForAnotherSeed) { EXPECT_NE(some(fresh_seed(), 1000), some(fresh_seed(), 1000)); }

TEST(Lots, AreTheSameOnEveryMachine) {
  const std::vector<std::uint32_t> drawn = some(Seed{}, 1u << 31);
  EXPECT_EQ(drawn[0], 0xade0b876u & 0x7fffffffu);  // the first bytes of ChaCha20 with a key of zeros: 76 b8 e0 ad
}

TEST(Lots, ComeEquallyOften) {
  const Chance lots = lots_of(Seed{7});
  std::array<int, 3> often{};
  for (int n = 0; n < 30'000; ++n) ++often.at(lots(3));
  for (const int times : often) EXPECT_NEAR(times, 10'000, 400);  // five standard deviations
}

}  // namespace
}  // namespace schoolpoort

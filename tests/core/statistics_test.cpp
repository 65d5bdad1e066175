// Intervals against the values printed in the papers, and the table of measurement.md.
#include "kiosk/core/statistics.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace schoolpoort {
namespace {

struct Printed {
  int n, of;
  double least, most;
};

// Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), method 3.
TEST(Statistics, WilsonAgreesWithNewcombesTable) {
  for (const Printed& row : {Printed{81, 263, 0.2553, 0.3662}, Printed{15, 148, 0.0624, 0.1605},
                             Printed{0, 20, 0.0, 0.1611}, Printed{1, 29, 0.0061, 0.1718}}) {
    const Band band = wilson(row.n, row.of);
    EXPECT_NEAR(band.least, row.least, 0.00005) << row.n << " of " << row.of;
    EXPECT_NEAR(band.most, row.most, 0.00005) << row.n << " of " << row.of;
  }
}

// In whole percent for 10 to 200 answers.
TEST(Statistics, WilsonAgreesWithTheBandsOfTheDesign) {
  for (const Printed& row : {Printed{5, 10, 24, 76}, Printed{8, 10, 49, 94}, Printed{9, 10, 60, 98},
                             Printed{10, 20, 30, 70}, Printed{16, 20, 58, 92}, Printed{15, 30, 33, 67},
                             Printed{27, 30, 74, 97}, Printed{50, 100, 40, 60}, Printed{180, 200, 85, 93}}) {
    const Band band = wilson(row.n, row.of);
    EXPECT_EQ(std::lround(100 * band.least), row.least) << row.n << " of " << row.of;
    EXPECT_EQ(std::lround(100 * band.most), row.most) << row.n << " of " << row.of;
  }
}

TEST(Statistics, TwentyOfTwentyStillLeavesRoom) {
  EXPECT_EQ(std::lround(100 * wilson(20, 20).least), 84);
  EXPECT_EQ(wilson(20, 20).most, 1.0);
}

// Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17 (1998),
// Table II, method 10.
TEST(Statistics, NewcombeAgreesWithHisOwnTable) {
  const Band first = newcombe(48, 80, 56, 70);
  EXPECT_NEAR(first.least, 0.0524, 0.00005);
  EXPECT_NEAR(first.most, 0.3339, 0.00005);
  const Band second = newcombe(3, 10, 9, 10);
  EXPECT_NEAR(second.least, 0.1705, 0.00005);
  EXPECT_NEAR(second.most, 0.8090, 0.00005);
}

// measurement.md 3: the smallest rise from 60 % whose interval leaves 0, in points.
TEST(Statistics, NewcombeAgreesWithTheSmallestRisesOfTheDesign) {
  for (const auto& [n, points] : {std::pair{50, 19}, std::pair{100, 14}, std::pair{200, 10}}) {
    const int before = n * 60 / 100;
    int now = before;
    while (newcombe(before, n, now, n).least <= 0) ++now;
    EXPECT_NEAR(100.0 * (now - before) / n, points, 1.0) << n;
  }
}

TEST(Statistics, WithoutAnswersEverythingIsPossible) {
  EXPECT_EQ(wilson(0, 0), (Band{0, 1}));
  EXPECT_EQ(newcombe(0, 0, 5, 10), (Band{-1, 1}));
}

}  // namespace
}  // namespace schoolpoort

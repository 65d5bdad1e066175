// Bands held against published values.
#include "kiosk/core/statistics.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace schoolpoort {
namespace {

int whole_percent(double share) { return static_cast<int>(std::lround(100 * share)); }

struct Printed {
  int n, of;
  double least, most;
};

// Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I,
// method 3.
TEST(Wilson, GivesTheLimitsThatNewcombePrints) {
  for (const Printed& in :
       {Printed{81, 263, 0.2553, 0.3662}, {15, 148, 0.0624, 0.1605}, {0, 20, 0, 0.1611}, {1, 29, 0.0061, 0.1718}}) {
    const Band band = wilson(in.n, in.of);
    EXPECT_NEAR(band.least, in.least, 0.00005) << in.n << " of " << in.of;
    EXPECT_NEAR(band.most, in.most, 0.00005) << in.n << " of " << in.of;
  }
}

TEST(Wilson, IsTheTableOfMeasurement) {
  struct Row {
    int of;
    int bands[3][2];  // of 50 %, 80 % and 90 %
  };
  for (const Row& row : {Row{10, {{24, 76}, {49, 94}, {60, 98}}},
                         {20, {{30, 70}, {58, 92}, {70, 97}}},
                         {30, {{33, 67}, {63, 90}, {74, 97}}},
                         {50, {{37, 63}, {67, 89}, {79, 96}}},
                         {100, {{40, 60}, {71, 87}, {83, 94}}},
                         {200, {{43, 57}, {74, 85}, {85, 93}}}})
    for (int at = 0; at < 3; ++at) {
      const int percent[] = {50, 80, 90};
      const Band band = wilson(row.of * percent[at] / 100, row.of);
      EXPECT_EQ(whole_percent(band.least), row.bands[at][0]) << percent[at] << " % of " << row.of;
      EXPECT_EQ(whole_percent(band.most), row.bands[at][1]) << percent[at] << " % of " << row.of;
    }
}

TEST(Wilson, StaysBetweenNoneAndAllAndReachesThem) {
  EXPECT_EQ(whole_percent(wilson(20, 20).least), 84);
  for (int of = 1; of <= 300; ++of) {
    EXPECT_EQ(wilson(0, of).least, 0);
    EXPECT_EQ(wilson(of, of).most, 1);
    for (int n = 0; n <= of; ++n) {
      const Band band = wilson(n, of);
      const double share = static_cast<double>(n) / of;
      ASSERT_TRUE(0 <= band.least && band.least <= share && share <= band.most && band.most <= 1) << n << " of " << of;
    }
  }
}

TEST(Wilson, SaysNothingAboutNoAnswers) { EXPECT_EQ(wilson(0, 0), (Band{0, 1})); }

// Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17 (1998),
// table II, method 10; the first share there is the later one here.
TEST(Newcombe, GivesTheLimitsOfItsTable) {
  struct Row {
    int n_now, of_now, n_before, of_before;
    double least, most;
  };
  for (const Row& row : {Row{56, 70, 48, 80, 0.0524, 0.3339},
                         {9, 10, 3, 10, 0.1705, 0.8090},
                         {6, 7, 2, 7, 0.0582, 0.8062},
                         {5, 56, 0, 29, -0.0381, 0.1926},
                         {0, 10, 0, 20, -0.1611, 0.2775},
                         {0, 10, 0, 10, -0.2775, 0.2775},
                         {10, 10, 0, 20, 0.6791, 1},
                         {10, 10, 0, 10, 0.6075, 1}}) {
    const Band apart = newcombe(row.n_before, row.of_before, row.n_now, row.of_now);
    EXPECT_NEAR(apart.least, row.least, 0.00005) << row.n_now << " of " << row.of_now;
    EXPECT_NEAR(apart.most, row.most, 0.00005) << row.n_now << " of " << row.of_now;
  }
}

// measurement.md gives 28, 22, 19, 14 and 10 points: the next whole number of answers that is as much.
TEST(Newcombe, LeavesZeroAtTheSmallestRiseFromSixtyPercentThatMeasurementNames) {
  struct Rise {
    int of, answers;
  };
  for (const Rise& rise : {Rise{20, 6}, {30, 7}, {50, 10}, {100, 14}, {200, 19}}) {
    const int before = rise.of * 6 / 10;
    EXPECT_GT(newcombe(before, rise.of, before + rise.answers, rise.of).least, 0) << rise.of;
    EXPECT_LE(newcombe(before, rise.of, before + rise.answers - 1, rise.of).least, 0) << rise.of;
  }
}

TEST(Newcombe, TurnsAroundWithItsSides) {
  const Band up = newcombe(48, 80, 56, 70);
  const Band down = newcombe(56, 70, 48, 80);
  EXPECT_DOUBLE_EQ(up.least, -down.most);
  EXPECT_DOUBLE_EQ(up.most, -down.least);
}

TEST(Newcombe, SaysNothingWhereOneSideHasNoAnswers) {
  EXPECT_EQ(newcombe(0, 0, 9, 10), (Band{-1, 1}));
  EXPECT_EQ(newcombe(9, 10, 0, 0), (Band{-1, 1}));
}

}  // namespace
}  // namespace schoolpoort

// Digits and days as readers of each language write them.
#include "kiosk/language/numbers.hpp"

#include <gtest/gtest.h>

namespace schoolpoort {
namespace {

TEST(Numbers, HaveTheDigitsOfTheLanguage) {
  EXPECT_EQ(number(1234, {"nl-BE"}), "1.234");
  EXPECT_EQ(number(1234, {"en"}), "1,234");
  EXPECT_EQ(number(305, {"ar"}), "305");
  EXPECT_EQ(number(305, {"ur"}), "305");
  EXPECT_EQ(number(305, {"fa-AF"}), "۳۰۵");
  EXPECT_EQ(number(305, {"ps"}), "۳۰۵");
}

TEST(Numbers, AreWrittenPlainlyInAnUnknownLanguage) { EXPECT_EQ(number(305, {"??"}), "305"); }

TEST(Days, AreGregorianAndWrittenOut) {
  const Day last = *day_from_iso("2026-11-23");
  EXPECT_EQ(day(last, {"nl-BE"}), "23 november 2026");
  EXPECT_EQ(day(last, {"fr-BE"}), "23 novembre 2026");
  EXPECT_EQ(day(last, {"pl"}), "23 listopada 2026");
  EXPECT_EQ(day(last, {"fa-AF"}), "۲۳ نومبر ۲۰۲۶");
  EXPECT_EQ(day(last, {"ar"}), "23 نوفمبر 2026");
}

TEST(Days, StayTheSameDayAtBothEndsOfTheYear) {
  EXPECT_EQ(day(*day_from_iso("2027-01-01"), {"nl-BE"}), "1 januari 2027");
  EXPECT_EQ(day(*day_from_iso("2027-12-31"), {"nl-BE"}), "31 december 2027");
}

}  // namespace
}  // namespace schoolpoort

// Names that sticks and Windows take.
#include "kiosk/core/file_name.hpp"

#include <gtest/gtest.h>

namespace schoolpoort {
namespace {

TEST(FileName, ASafeNameStaysAsItIs) {
  for (const char* name : {"De Regenboog 2026-09-01", "École d'Été", "مدرسة", "v1.2"}) EXPECT_EQ(file_name(name), name);
}

TEST(FileName, WhatWindowsForbidsBecomesADash) {
  EXPECT_EQ(file_name("Sint-Jan: lager/kleuter?"), "Sint-Jan- lager-kleuter-");
  EXPECT_EQ(file_name("a<b>c\"d\\e|f*g\nh\x7F"), "a-b-c-d-e-f-g-h-");
}

TEST(FileName, NoDotOrSpaceStandsAtEitherEnd) {
  EXPECT_EQ(file_name("  School nr. 7. . "), "School nr. 7");
  EXPECT_EQ(file_name("../../etc"), "-..-etc");
}

TEST(FileName, TheNameOfADeviceIsKeptApart) {
  EXPECT_EQ(file_name("con"), "_con");
  EXPECT_EQ(file_name("Lpt1.school"), "_Lpt1.school");
  EXPECT_EQ(file_name("Connect"), "Connect");
}

TEST(FileName, ALongNameIsCutBetweenTwoCharacters) {
  std::string school = "x";
  for (int at = 0; at < 60; ++at) school += "é";
  const std::string name = file_name(school);
  EXPECT_EQ(name.size(), 79U);
  EXPECT_EQ(name.substr(77), "é");
  EXPECT_EQ(file_name(std::string(79, 'x') + ". more"), std::string(79, 'x'));
}

TEST(FileName, NothingIsStillAName) {
  EXPECT_EQ(file_name(""), "schoolpoort");
  EXPECT_EQ(file_name(" ... "), "schoolpoort");
}

TEST(FileName, NamingTwiceChangesNothing) {
  for (const char* name : {" a:b. ", "nul", "...x"}) EXPECT_EQ(file_name(file_name(name)), file_name(name));
}

}  // namespace
}  // namespace schoolpoort

// Programs as functions: what they say, and what becomes of those that do not stop.
#include "kiosk/platform/program.hpp"

#include <gmock/gmock.h>

namespace schoolpoort {
namespace {

using testing::HasSubstr;

constexpr ProgramLimits kUsual{Millis{10'000}, 1 << 20};

TEST(Program, SaysWhatItWroteAndReadsWhatItIsTold) {
  const auto said = run_program({"cat"}, std::string("a\0b\n", 4), kUsual);
  ASSERT_TRUE(said);
  EXPECT_EQ(*said, std::string("a\0b\n", 4));
}

TEST(Program, ThatDoesNotExistIsNamed) {
  const auto said = run_program({"no-such-program"}, "", kUsual);
  ASSERT_FALSE(said);
  EXPECT_THAT(said.error().text(), HasSubstr("no-such-program"));
}

TEST(Program, ThatEndsBadlyIsAFault) {
  EXPECT_FALSE(run_program({"false"}, "", kUsual));
  EXPECT_FALSE(run_program({"sh", "-c", "kill -SEGV $$"}, "", kUsual));
}

TEST(Program, ThatTakesTooLongIsEnded) {
  const auto said = run_program({"sleep", "600"}, "", {Millis{50}, 16});
  ASSERT_FALSE(said);
  EXPECT_THAT(said.error().remedy, HasSubstr("too long"));
}

TEST(Program, ThatTalksTooMuchIsEnded) {
  const auto said = run_program({"yes"}, "", {Millis{10'000}, 4096});
  ASSERT_FALSE(said);
  EXPECT_THAT(said.error().remedy, HasSubstr("more than"));
}

}  // namespace
}  // namespace schoolpoort

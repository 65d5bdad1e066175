// What keys ask for.
#include "kiosk/app/keyboard.hpp"

#include <gtest/gtest.h>

namespace schoolpoort {
namespace {

using Kind = KeyWish::Kind;

std::optional<Kind> kind(const std::string& name, Direction direction = Direction::ltr, bool shift = false) {
  const auto wish = wish_of({name, shift}, direction);
  return wish ? std::optional(wish->kind) : std::nullopt;
}

TEST(Keyboard, TabAndTheArrowsGoOnAndBack) {
  for (const char* name : {"Tab", "Down", "Right"}) EXPECT_EQ(kind(name), Kind::next) << name;
  for (const char* name : {"Up", "Left"}) EXPECT_EQ(kind(name), Kind::previous) << name;
  EXPECT_EQ(kind("Tab", Direction::ltr, true), Kind::previous);
}

TEST(Keyboard, TheArrowsGoWhereTheLanguageReads) {
  EXPECT_EQ(kind("Left", Direction::rtl), Kind::next);
  EXPECT_EQ(kind("Right", Direction::rtl), Kind::previous);
  EXPECT_EQ(kind("Down", Direction::rtl), Kind::next);
  EXPECT_EQ(kind("Tab", Direction::rtl), Kind::next);
}

TEST(Keyboard, TheNumberPadSaysTheSame) {
  for (const char* name : {"Return", "Keypad Enter", "Space"}) EXPECT_EQ(kind(name), Kind::choose) << name;
  for (const char* name : {"Escape", "Backspace"}) EXPECT_EQ(kind(name), Kind::back) << name;
  for (const char* name : {"7", "Keypad 7"}) EXPECT_EQ(wish_of({name}, Direction::ltr)->answer, 7) << name;
}

TEST(Keyboard, OtherKeysAskForNothing) {
  for (const char* name : {"0", "A", "F4", "Left Alt", "Print Screen", ""}) EXPECT_FALSE(kind(name)) << name;
}

}  // namespace
}  // namespace schoolpoort

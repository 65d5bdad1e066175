// The way in without a finger, as the card beside the kiosk tells it.
#include "kiosk/app/staff_keys.hpp"

#include <gtest/gtest.h>

#include "kiosk/core/staff_keys.hpp"
#include "tests/support/place.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

using std::chrono::seconds;
constexpr Moment kStart{Millis{1'000'000}};

bool opens(const std::vector<std::string>& names, Millis apart = seconds{1}) {
  StaffKeys keys;
  Moment now = kStart;
  bool open = false;
  for (const std::string& name : names) {
    open = keys.press({name}, now);
    now += apart;
  }
  return open;
}

TEST(StaffKeys, ThreeInARowOpen) {
  EXPECT_TRUE(opens({"F1", "F2", "F3"}));
  EXPECT_TRUE(opens({"F2", "F1", "F1", "F2", "F3"}));
}

TEST(StaffKeys, AnotherOrderOrAnotherKeyBetweenOpensNothing) {
  EXPECT_FALSE(opens({"F3", "F2", "F1"}));
  EXPECT_FALSE(opens({"F1", "F2", "Space", "F3"}));
  EXPECT_FALSE(opens({"F1", "F2"}));
  EXPECT_FALSE(opens({"F2", "F3"}));
}

TEST(StaffKeys, ThreeThatComeTooSlowlyOpenNothing) {
  EXPECT_TRUE(opens({"F1", "F2", "F3"}, Millis{2500}));
  EXPECT_FALSE(opens({"F1", "F2", "F3"}, Millis{2501}));
}

TEST(StaffKeys, TheCardNamesThemInEachLanguage) {
  const std::string card = read_file(source_folder() / "deploy" / "card.html");
  const std::string row = "<kbd>F1</kbd> <kbd>F2</kbd> <kbd>F3</kbd>";
  int named = 0;
  for (auto at = card.find(row); at != std::string::npos; at = card.find(row, at + 1)) ++named;
  EXPECT_EQ(named, 3);
}

TEST(StaffKeys, TheCardNamesTheButtonsAsTheScreensDo) {
  const std::string card = read_file(source_folder() / "deploy" / "card.html");
  SchoolFolder school;
  const Catalog catalog = read_catalog(school.places());
  ASSERT_EQ(catalog.staff.size(), 3U);
  for (const LanguageTexts& language : catalog.staff)
    for (const std::string_view key : {staff_keys::kExport, staff_keys::kLeave}) {
      const std::string words = language.texts.at(TextKey{std::string(key)}).pattern;
      EXPECT_NE(card.find("<b>" + words + "</b>"), std::string::npos) << words;
    }
}

TEST(StaffKeys, ADigitIsOneInBothPlacesOfAKeyboard) {
  EXPECT_EQ(digit_of({"0"}), 0);
  EXPECT_EQ(digit_of({"Keypad 7"}), 7);
  for (const char* none : {"A", "F1", "Keypad Enter", "Keypad .", ""}) EXPECT_FALSE(digit_of({none})) << none;
}

}  // namespace
}  // namespace schoolpoort

// The days of content/holidays against the rules they come from (Flemish government, 17 April 1991), computed here
// anew.
#include <gmock/gmock.h>

#include <algorithm>

#include "kiosk/catalog/catalog.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

using std::chrono::days;
using std::chrono::weeks;

Day on(int year, unsigned month, unsigned day) {
  return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}
Day monday_of(Day day) { return day - days{weekday_of(day)}; }

// The Gregorian computus as Butcher gave it.
Day easter(int year) {
  const int a = year % 19, b = year / 100, c = year % 100,
            h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7, m = (a + 11 * h + 22 * l) / 451,
            n = h + l - 7 * m + 114;
  return on(year, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1));
}

Day autumn(int year) {
  const Day saints = on(year, 11, 1);
  return weekday_of(saints) == 6 ? saints + days{1} : monday_of(saints);
}
Day christmas(int year) {
  const Day feast = on(year, 12, 25);
  return weekday_of(feast) >= 5 ? monday_of(feast) + weeks{1} : monday_of(feast);
}
Day spring(int year) {
  const Day feast = easter(year);
  if (feast < on(year, 4, 1)) return feast + days{1};
  if (feast > on(year, 4, 15)) return monday_of(feast) - weeks{1};
  const Day first = monday_of(on(year, 4, 1));
  return first < on(year, 4, 1) ? first + weeks{1} : first;
}

class Holidays : public testing::TestWithParam<int> {
 protected:
  const std::vector<Holiday> calendar_ = read_catalog(SchoolFolder().places()).content.holidays;
  void expect(const std::string& name, Day first, Day last) const {
    const auto is_it = [&](const Holiday& each) { return each == Holiday{name, first, last}; };
    EXPECT_TRUE(std::ranges::any_of(calendar_, is_it)) << name << " " << iso(first) << " to " << iso(last);
  }
  bool is_free(Day day) const { return !is_open({{}, true}, calendar_, {day, 600}); }
};

TEST_P(Holidays, FollowTheRules) {
  const int year = GetParam(), next = year + 1;
  expect("Herfstvakantie", autumn(year), autumn(year) + days{6});
  expect("Kerstvakantie", christmas(year), christmas(year) + days{13});
  const Day seventh_monday = monday_of(easter(next)) - weeks{6};
  expect("Krokusvakantie", seventh_monday, seventh_monday + days{6});
  expect("Paasvakantie", spring(next), spring(next) + days{13});
  expect("Hemelvaart", easter(next) + days{39}, easter(next) + days{40});
  expect("Pinkstermaandag", easter(next) + days{50}, easter(next) + days{50});
  expect("Zomervakantie", on(next, 7, 1), on(next, 8, 31));
}

TEST_P(Holidays, HoldEveryPublicHoliday) {
  const int year = GetParam(), next = year + 1;
  for (const Day day :
       {on(year, 11, 1), on(year, 11, 11), on(year, 12, 25), on(next, 1, 1), easter(next) + days{1}, on(next, 5, 1),
        easter(next) + days{39}, easter(next) + days{50}, on(next, 7, 21), on(next, 8, 15)})
    EXPECT_TRUE(is_free(day)) << iso(day);
}

TEST_P(Holidays, LeaveSchoolDaysAlone) {
  for (const Day day :
       {on(GetParam(), 9, 1), on(GetParam(), 10, 15), on(GetParam() + 1, 1, 15), on(GetParam() + 1, 6, 30)})
    EXPECT_FALSE(is_free(day)) << iso(day);
}

INSTANTIATE_TEST_SUITE_P(Years, Holidays, testing::Values(2026, 2027));

TEST(OwnHolidays, AreAddedByTheSchool) {
  SchoolFolder school;
  school.with("content/holidays/ours.toml",
              "[[holiday]]\nname = \"Studiedag\"\nfirst = 2027-01-20\nlast = 2027-01-20\n");
  const Catalog catalog = read_catalog(school.places());
  EXPECT_THAT(catalog.school_faults, testing::IsEmpty());
  EXPECT_FALSE(is_open({{}, true}, catalog.content.holidays, {on(2027, 1, 20), 600}));
}

TEST(OwnHolidays, ThatEndBeforeTheyBeginAreAFault) {
  SchoolFolder school;
  school.with("content/holidays/ours.toml",
              "[[holiday]]\nname = \"Studiedag\"\nfirst = 2027-01-20\nlast = 2027-01-10\n");
  const Catalog catalog = read_catalog(school.places());
  ASSERT_EQ(catalog.school_faults.size(), 1U);
  EXPECT_THAT(catalog.school_faults[0].text(), testing::HasSubstr("turn them round"));
}

}  // namespace
}  // namespace schoolpoort

// What schoolpoort check finds on the screens of one language.
#include <gmock/gmock.h>

#include <sstream>

#include "kiosk/app/commands.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

using testing::HasSubstr;

struct Checked {
  int status;
  std::string said;
};

Checked check_of(const SchoolFolder& school) {
  const TestFolder cache;
  std::ostringstream out;
  const int status = check(
      {.places = school.places(), .store = {}, .staff_pin = {}, .cache = cache.path(), .program = program()}, out);
  return {status, out.str()};
}

SchoolFolder& in_dutch(SchoolFolder& school) { return school.with("settings.toml", "languages = [\"nl-BE\"]\n"); }

int times(const std::string& text, const std::string& part) {
  int count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

TEST(Check, SaysThatAllIsWell) {
  SchoolFolder school;
  const Checked checked = check_of(in_dutch(school));
  EXPECT_EQ(checked.status, 0) << checked.said;
  EXPECT_THAT(checked.said, HasSubstr("All is well: 36 questions, 1 languages"));
}

TEST(Check, NamesAPictureThatDoesNotDrawOnceAlsoASignThatNoContentNames) {
  SchoolFolder school;
  in_dutch(school)
      .with("illustrations/signs/stop.svg", "<svg viewBox='0 0 9 9'><g></svg>")
      .with("illustrations/answers/T4-weekend.svg", "<svg>");
  const Checked checked = check_of(school);
  EXPECT_EQ(checked.status, 1);
  for (const char* name : {"signs/stop.svg", "answers/T4-weekend.svg"})
    EXPECT_EQ(times(checked.said, name), 1) << checked.said;
}

TEST(Check, NamesWordsThatDoNotFitByFileScreenAndSize) {
  SchoolFolder school;
  in_dutch(school).with("locales/nl-BE.arb",
                        R"({"answer_f3_a_little": "Eenbeetjemaarnietheelveelzouikzeggenalsikerovernadenk"})");
  const Checked checked = check_of(school);
  EXPECT_EQ(checked.status, 1);
  EXPECT_THAT(checked.said, HasSubstr("locales/nl-BE.arb: question-E1 at 800x1280: \"Eenbeetje"));
}

}  // namespace
}  // namespace schoolpoort

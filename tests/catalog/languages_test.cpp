// Which languages are offered, in which order, and whose fault it is when one is not.
#include "kiosk/catalog/languages.hpp"

#include <gmock/gmock.h>

#include "kiosk/catalog/catalog.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> tags(const Catalog& catalog) {
  std::vector<std::string> tags;
  for (const LanguageTexts& language : catalog.languages) tags.push_back(language.tag.value);
  return tags;
}

/// The text with the first `from` turned into `to`.
std::string changed(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

/// English as built, under another name.
std::string english_as(const std::string& tag) {
  return changed(read_file(share_folder() / "locales/en.arb"), "\"en\"", "\"" + tag + "\"");
}

TEST(Languages, AreOfferedInTheSchoolsOrder) {
  SchoolFolder school;
  school.with("settings.toml", "languages = [\"en\", \"nl-BE\", \"en\"]\n");
  EXPECT_THAT(tags(read_catalog(school.places())), ElementsAre("en", "nl-BE"));
}

TEST(Languages, SchoolsOwnIsAlwaysAmongThem) {
  SchoolFolder school;
  school.with("settings.toml", "languages = [\"en\"]\n");
  const Catalog catalog = read_catalog(school.places());
  EXPECT_THAT(tags(catalog), ElementsAre("nl-BE", "en"));
  EXPECT_EQ(catalog.settings.languages.size(), 2u);
}

TEST(Languages, ThoseThatDoNotExistAreNamedAndTheOthersStay) {
  SchoolFolder school;
  school.with("settings.toml", "languages = [\"nl-BE\", \"tlh\", \"en\"]\n");
  const Catalog catalog = read_catalog(school.places());
  EXPECT_THAT(tags(catalog), ElementsAre("nl-BE", "en"));
  ASSERT_EQ(catalog.school_faults.size(), 1u);
  EXPECT_THAT(catalog.school_faults.front().remedy, HasSubstr("locales/tlh.arb"));
}

TEST(Languages, OneTheSchoolAddsComesLast) {
  SchoolFolder school;
  school.with("locales/tlh.arb", english_as("tlh"));
  const Catalog catalog = read_catalog(school.places());
  EXPECT_THAT(catalog.school_faults, IsEmpty());
  EXPECT_EQ(tags(catalog).back(), "tlh");
}

TEST(Languages, OneInReserveIsOfferedOnlyWhereTheSchoolNamesIt) {
  SchoolFolder school;
  EXPECT_THAT(tags(read_catalog(school.places())), Not(Contains("sw")));
  school.with("settings.toml", "languages = [\"sw\", \"nl-BE\"]\n");
  const Catalog catalog = read_catalog(school.places());
  EXPECT_THAT(tags(catalog), ElementsAre("sw", "nl-BE"));
  EXPECT_THAT(catalog.school_faults, IsEmpty());
}

TEST(Languages, OneTheSchoolAddsWithoutATextIsNotOffered) {
  SchoolFolder school;
  school.with("locales/tlh.arb", changed(english_as("tlh"), "\"stop\"", "\"halt\""));
  const Catalog catalog = read_catalog(school.places());
  EXPECT_THAT(tags(catalog), Not(Contains("tlh")));
  EXPECT_THAT(catalog.school_faults, Contains(Error{"locales/tlh.arb", "stop", "is missing; write its words here."}));
}

TEST(Languages, SchoolsWordsReplaceOurs) {
  SchoolFolder school;
  school.with("locales/nl-BE.arb", R"({"stop": "Genoeg"})");
  const Catalog catalog = read_catalog(school.places());
  EXPECT_THAT(catalog.school_faults, IsEmpty());
  EXPECT_EQ(catalog.languages.front().texts.at(TextKey{"stop"}).pattern, "Genoeg");
  EXPECT_EQ(catalog.languages.front().texts.at(TextKey{"skip"}).pattern, "Overslaan");
}

TEST(Languages, BuiltInTranslationWithAGapIsNotOfferedAndTheKioskStarts) {
  const BuiltInCopy copy;
  const std::string english = read_file(copy.file("locales/en.arb"));
  const std::vector<Error> whole = read_catalog(copy.places()).faults;
  write_file(copy.file("locales/en.arb"), changed(english, "\"stop\": \"Stop\"", "\"stop\": \"\""));
  const Catalog catalog = read_catalog(copy.places());
  EXPECT_THAT(tags(catalog), ElementsAre("nl-BE"));
  EXPECT_EQ(catalog.faults, whole);
  ASSERT_EQ(catalog.gaps.size(), 1u);
  EXPECT_EQ(catalog.gaps.front().place, "stop");
}

TEST(Languages, SchoolMayFillTheGapOfABuiltInTranslation) {
  const BuiltInCopy copy;
  const std::string english = read_file(copy.file("locales/en.arb"));
  write_file(copy.file("locales/en.arb"), changed(english, "\"stop\": \"Stop\"", "\"stop\": \"\""));
  write_file(copy.places().school / "locales/en.arb", R"({"stop": "Stop"})");
  EXPECT_THAT(tags(read_catalog(copy.places())), ElementsAre("nl-BE", "en"));
}

TEST(Languages, DutchWithAGapKeepsTheKioskFromStarting) {
  const BuiltInCopy copy;
  const std::string dutch = read_file(copy.file("locales/nl-BE.arb"));
  write_file(copy.file("locales/nl-BE.arb"),
             changed(dutch, "\"item_E1\": \"Voelt u zich welkom op deze school?\",", ""));
  EXPECT_THAT(read_catalog(copy.places()).faults,
              Contains(Error{"locales/nl-BE.arb", "item_E1", "is missing; write its words here."}));
}

TEST(Languages, TextOnlyTheSchoolHasAsksForWhatItsOwnLanguageDoes) {
  SchoolFolder school;
  school.with("settings.toml", "languages = [\"nl-BE\", \"en\"]\n")
      .with("content/own.toml", "[[help]]\nid = \"desk\"\npicture = \"signs/stop\"\n")
      .with("locales/nl-BE.arb", R"({"help_desk": "Bel {phone}"})")
      .with("locales/en.arb", R"({"help_desk": "Call {number}"})");
  const Catalog catalog = read_catalog(school.places());
  ASSERT_EQ(catalog.school_faults.size(), 2u);
  EXPECT_THAT(catalog.school_faults[0].remedy, HasSubstr("asks for {number}, the Dutch text for {phone}"));
  EXPECT_THAT(catalog.school_faults[1].remedy, HasSubstr("help_desk is missing in en"));
}

}  // namespace
}  // namespace schoolpoort

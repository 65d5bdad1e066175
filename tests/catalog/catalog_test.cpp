// What a school adds or changes, and what happens when pieces lean on each other.
#include "kiosk/catalog/catalog.hpp"

#include <gmock/gmock.h>

#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const char* const kDutchOnly = "languages = [\"nl-BE\"]\n";
const char* const kFeast =
    "[[item]]\nid = \"feast\"\ndimension = \"emotional\"\nscale = \"f3\"\npicture = \"signs/stop\"\n";

std::vector<std::string> tags(const Catalog& catalog) {
  std::vector<std::string> tags;
  for (const LanguageTexts& language : catalog.languages) tags.push_back(language.tag.value);
  return tags;
}

const LanguageTexts& language(const Catalog& catalog, const std::string& tag) {
  for (const LanguageTexts& texts : catalog.languages)
    if (texts.tag.value == tag) return texts;
  throw std::runtime_error("no " + tag);
}

TEST(Catalog, SchoolAddsAQuestionWithItsWords) {
  SchoolFolder school;
  school.with("settings.toml", kDutchOnly)
      .with("content/own.toml", kFeast)
      .with("locales/nl-BE.arb", R"({"item_feast": "Was het feest leuk?", "@item_feast": {"x-state": "reviewed"}})");
  const Catalog catalog = read_catalog(school.places());
  EXPECT_THAT(catalog.school_faults, IsEmpty());
  const Item* feast = find(catalog.content.items, ItemId{"feast"});
  ASSERT_TRUE(feast);
  EXPECT_EQ(feast->revision, 1);
  EXPECT_EQ(language(catalog, "nl-BE").texts.at(feast->question), (Text{"Was het feest leuk?", false}));
}

TEST(Catalog, QuestionWithoutWordsInAnOfferedLanguageIsLeftOutAndTheLanguageStays) {
  SchoolFolder school;
  school.with("settings.toml", "languages = [\"nl-BE\", \"en\"]\n")
      .with("content/own.toml", kFeast)
      .with("locales/nl-BE.arb", R"({"item_feast": "Was het feest leuk?"})");
  const Catalog catalog = read_catalog(school.places());
  ASSERT_EQ(catalog.school_faults.size(), 1u);
  EXPECT_THAT(catalog.school_faults.front().remedy, HasSubstr("item_feast is missing in en; add it to locales/en.arb"));
  EXPECT_FALSE(find(catalog.content.items, ItemId{"feast"}));
  EXPECT_THAT(tags(catalog), ElementsAre("nl-BE", "en"));
}

TEST(Catalog, CampaignThatAsksALeftOutQuestionIsLeftOutTooAndTheDefaultIsAsked) {
  SchoolFolder school;
  school.with("settings.toml", std::string(kDutchOnly) + "campaign = \"own\"\n")
      .with("content/own.toml",
            std::string(kFeast) + "[[campaign]]\nid = \"own\"\nitems = [\"feast\", \"E1\", \"K2\", \"O1\"]\n");
  const Catalog catalog = read_catalog(school.places());
  ASSERT_EQ(catalog.school_faults.size(), 3u);
  EXPECT_THAT(catalog.school_faults[0].remedy, HasSubstr("item_feast is missing in nl-BE"));
  EXPECT_THAT(catalog.school_faults[1].remedy, HasSubstr("there is no question feast"));
  EXPECT_THAT(catalog.school_faults[2].remedy, HasSubstr("\"default\" is asked instead"));
  EXPECT_EQ(catalog.settings.campaign, CampaignId{"default"});
}

TEST(Catalog, SchoolReplacesAPieceByItsId) {
  SchoolFolder school;
  school.with("content/slides/kept.toml", "[[slide]]\nid = \"kept\"\nseconds = 30\npicture = \"signs/stop\"\n");
  const Catalog catalog = read_catalog(school.places());
  EXPECT_THAT(catalog.school_faults, IsEmpty());
  EXPECT_EQ(catalog.content.slides.size(), 5u);
  EXPECT_EQ(find(catalog.content.slides, SlideId{"kept"})->shown, std::chrono::seconds(30));
}

TEST(Catalog, CampaignOfAnotherDimensionSaysWhichItCovers) {
  SchoolFolder school;
  school.with("content/own.toml",
              "[[campaign]]\nid = \"cost\"\ndimensions = [\"rational\"]\nitems = [\"R1\", \"R3\", \"R4\"]\n");
  const Catalog catalog = read_catalog(school.places());
  EXPECT_THAT(catalog.school_faults, IsEmpty());
  const Campaign* campaign = find(catalog.content.campaigns, CampaignId{"cost"});
  ASSERT_TRUE(campaign);
  EXPECT_EQ(campaign->first, ItemId{"R1"});
  EXPECT_EQ(campaign->first_part, 3);
  EXPECT_EQ(campaign->weeks, 3);
}

TEST(Catalog, ScaleWithMoreChoicesThanCanBeCountedIsLeftOut) {
  std::string choices;
  std::string words = "{";
  for (char letter = 'a'; letter <= 'm'; ++letter) {
    choices += std::string("{ id = \"") + letter + "\", picture = \"signs/stop\" }, ";
    words += std::string(letter == 'a' ? "" : ",") + "\"answer_own_" + letter + "\": \"Woord\"";
  }
  SchoolFolder school;
  school.with("settings.toml", kDutchOnly)
      .with("content/own.toml", "[[scale]]\nid = \"own\"\nkind = \"several\"\nchoices = [" + choices + "]\n")
      .with("locales/nl-BE.arb", words + "}");
  const Catalog catalog = read_catalog(school.places());
  ASSERT_EQ(catalog.school_faults.size(), 1u);
  EXPECT_THAT(catalog.school_faults.front().remedy, HasSubstr("offers 13 choices; name at most 12"));
  EXPECT_FALSE(find(catalog.content.scales, ScaleId{"own"}));
}

TEST(Catalog, EveryMistakeIsNamedAtOnce) {
  SchoolFolder school;
  school.with("content/a.toml", "[[item]]\nid = \"E1\"\nscale = 3\nweight = 1\n")
      .with("content/b.toml", "[[scale]]\nid = \"f3\"\nkind = \"stars\"\nchoices = [1, 2]\n")
      .with("content/c.toml", "oops")
      .with("locales/en.arb", "{\"stop\": \"\", \"halt\": \"Halt\"}")
      .with("settings.toml", "idle_seconds = 1\nthanks_seconds = 1\n");
  EXPECT_EQ(read_catalog(school.places()).school_faults.size(), 3u + 3u + 1u + 2u + 2u);
}

TEST(Catalog, HiddenFilesAndOtherKindsAreNotContent) {
  SchoolFolder school;
  school.with("content/.own.toml.swp.toml", "oops")
      .with("content/.trash/own.toml", "oops")
      .with("content/notes.txt", "oops");
  EXPECT_THAT(read_catalog(school.places()).school_faults, IsEmpty());
}

TEST(Catalog, WithoutASchoolFolderTheBuiltInIsAll) {
  const SchoolFolder school;
  const Catalog catalog = read_catalog({school.places().share, ""});
  EXPECT_THAT(catalog.school_faults, IsEmpty());
  EXPECT_EQ(catalog.content.items.size(), 36u);
}

TEST(Catalog, WithoutBuiltInDataItSaysSo) {
  const TestFolder nothing;
  const Catalog catalog = read_catalog({nothing.path() / "share", nothing.path() / "school"});
  std::vector<std::string> things;
  for (const Error& fault : catalog.faults) things.push_back(fault.thing);
  EXPECT_THAT(things, testing::IsSupersetOf({"content/dimensions.toml", "content/slides.toml", "content/settings.toml",
                                             "content/languages.toml", "locales/nl-BE.arb"}));
  EXPECT_THAT(catalog.languages, IsEmpty());
}

TEST(Pictures, SchoolsOwnDrawingComesFirst) {
  SchoolFolder school;
  const PictureId stop{"signs/stop"};
  EXPECT_EQ(picture_file(school.places(), stop), share_folder() / "content/illustrations/signs/stop.svg");
  school.with("illustrations/signs/stop.png", "picture");
  EXPECT_EQ(picture_file(school.places(), stop), school.places().school / "illustrations/signs/stop.png");
  EXPECT_EQ(picture_file(school.places(), PictureId{"signs/none"}), "");
}

}  // namespace
}  // namespace schoolpoort

// The kiosk's own content and languages, as they are shipped.
#include <gmock/gmock.h>

#include <set>

#include "kiosk/catalog/catalog.hpp"
#include "kiosk/core/keys.hpp"
#include "kiosk/core/period.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string told(const std::vector<Error>& faults) {
  std::string text;
  for (const Error& fault : faults) text += fault.text() + "\n";
  return text;
}

class BuiltIn : public testing::Test {
 protected:
  SchoolFolder school_;
  Catalog catalog_ = read_catalog(school_.places());

  const LanguageTexts& dutch() const { return catalog_.languages.at(0); }
};

TEST_F(BuiltIn, HasNoFaults) {
  EXPECT_EQ(told(catalog_.faults), "");
  EXPECT_EQ(told(catalog_.school_faults), "");
  EXPECT_EQ(told(catalog_.gaps), "");
}

TEST_F(BuiltIn, HoldsAllParentItemsOfTheBank) {
  std::vector<std::string> ids;
  for (const Item& item : catalog_.content.items) ids.push_back(item.id.value);
  EXPECT_THAT(ids, ElementsAre("K1", "K2", "K3", "K4", "K5", "K6", "E1", "E2", "E3", "E4", "E5", "E6", "R1", "R2", "R3",
                               "R4", "R5", "O1", "O2", "O3", "O4", "O5", "O6", "C1", "C2", "C3", "C4", "C5", "G1", "G2",
                               "G3", "G4", "T1", "T2", "T3", "T4"));
}

TEST_F(BuiltIn, NamesTheSevenDimensionsInTheOrderOfTheFramework) {
  std::vector<std::string> seen;
  for (const Dimension& dimension : catalog_.content.dimensions)
    seen.push_back(dimension.id.value + " " + dimension.source);
  EXPECT_THAT(seen, ElementsAre("knowledge 3.1-1", "emotional 3.1-2", "rational 3.1-3", "conviction 3.1-4",
                                "competence 3.1-5", "behaviour 3.1-6", "time 3.1-7"));
}

TEST_F(BuiltIn, ItemsServeTheSectionOfTheirDimension) {
  for (const Item& item : catalog_.content.items) {
    const Dimension* dimension = find(catalog_.content.dimensions, item.dimension);
    ASSERT_TRUE(dimension) << item.id.value;
    EXPECT_EQ(item.source, dimension->source) << item.id.value;
  }
}

TEST_F(BuiltIn, DefaultCampaignAsksTheNineChosenItems) {
  const Campaign* campaign = find(catalog_.content.campaigns, CampaignId{"default"});
  ASSERT_TRUE(campaign);
  EXPECT_THAT(campaign->items, ElementsAre(ItemId{"E1"}, ItemId{"E3"}, ItemId{"E5"}, ItemId{"K2"}, ItemId{"K4"},
                                           ItemId{"K5"}, ItemId{"O1"}, ItemId{"O3"}, ItemId{"O4"}));
  EXPECT_EQ(campaign->first, ItemId{"E1"});
  EXPECT_EQ(campaign->first_part, 5);
  EXPECT_EQ(campaign->weeks, 3);
  EXPECT_THAT(campaign->always, ElementsAre(DimensionId{"knowledge"}, DimensionId{"conviction"}));
}

TEST_F(BuiltIn, GradedAnswersBeginWithTheNegativePole) {
  const std::set<std::string> negative = {"no", "not_yet", "not_at_all", "never", "almost_none"};
  for (const Scale& scale : catalog_.content.scales) {
    if (scale.kind != ScaleKind::ordered) continue;
    EXPECT_TRUE(negative.contains(scale.choices.front().id.value)) << scale.id.value;
  }
}

TEST_F(BuiltIn, NothingGoesWithNoOtherAnswer) {
  std::vector<std::string> alone;
  for (const Scale& scale : catalog_.content.scales)
    for (const Choice& choice : scale.choices)
      if (choice.alone) alone.push_back(scale.id.value + " " + choice.id.value);
  EXPECT_THAT(alone, ElementsAre("R3 nothing", "G2 nothing_yet"));
}

TEST_F(BuiltIn, PicturesFollowTheConvention) {
  const Scale* faces = find(catalog_.content.scales, ScaleId{"f4"});
  ASSERT_TRUE(faces);
  EXPECT_EQ(faces->choices.front().picture, PictureId{"faces/not-at-all"});
  EXPECT_EQ(faces->choices.front().words, TextKey{"answer_f4_not_at_all"});
  EXPECT_EQ(find(catalog_.content.scales, ScaleId{"E6"})->choices.back().picture, PictureId{"answers/E6-angry-sad"});
  EXPECT_EQ(find(catalog_.content.items, ItemId{"E1"})->picture, PictureId{"scenes/E1"});
  EXPECT_EQ(find(catalog_.content.slides, SlideId{"what"})->picture, PictureId{"slides/what-is-this"});
  EXPECT_EQ(catalog_.content.help.front().picture, PictureId{"help/whom-to-ask"});
}

TEST_F(BuiltIn, OnlyTheWelcomeIsInAllLanguagesAndHasNoText) {
  for (const Slide& slide : catalog_.content.slides) {
    EXPECT_EQ(slide.in_all_languages, slide.id == SlideId{"welcome"});
    EXPECT_EQ(slide.text.empty(), slide.in_all_languages);
  }
}

TEST_F(BuiltIn, SettingsFileSaysWhatHoldsAnyway) {
  const Settings settings;
  EXPECT_EQ(catalog_.settings.school, settings.school);
  EXPECT_EQ(catalog_.settings.school_language, settings.school_language);
  EXPECT_EQ(catalog_.settings.languages, settings.languages);
  EXPECT_EQ(catalog_.settings.strip_tiles, settings.strip_tiles);
  EXPECT_EQ(catalog_.settings.campaign, settings.campaign);
  EXPECT_THAT(catalog_.settings.periods, IsEmpty());
  EXPECT_EQ(catalog_.settings.idle, settings.idle);
  EXPECT_EQ(catalog_.settings.warning, settings.warning);
  EXPECT_EQ(catalog_.settings.thanks, settings.thanks);
  EXPECT_EQ(catalog_.settings.dim_after, settings.dim_after);
  EXPECT_EQ(catalog_.settings.calm, settings.calm);
  EXPECT_EQ(catalog_.settings.scan, settings.scan);
  EXPECT_EQ(catalog_.settings.diagonal_inch, settings.diagonal_inch);
  EXPECT_EQ(catalog_.settings.viewing_distance_cm, settings.viewing_distance_cm);
}

TEST_F(BuiltIn, DutchComesFirstAndSaysEveryInterfaceKey) {
  ASSERT_EQ(dutch().tag, LanguageTag{"nl-BE"});
  for (const std::string_view key : keys::kInterface)
    EXPECT_TRUE(dutch().texts.contains(TextKey{std::string(key)})) << key;
}

// A teacher reads the question above each item: it must be the one that is asked.
TEST_F(BuiltIn, CommentAboveAnItemIsItsDutchQuestion) {
  for (const Item& item : catalog_.content.items) {
    const auto file = school_.places().share / "content" / "items" / (item.dimension.value + ".toml");
    const std::string above = "\n# " + dutch().texts.at(item.question).pattern + "\n[[item]]\nid = \"" + item.id.value;
    EXPECT_NE(read_file(file).find(above), std::string::npos) << item.id.value;
  }
}

TEST_F(BuiltIn, EveryCampaignCanBeFrozen) {
  const auto label = [&](const TextKey& key) { return dutch().texts.at(key).pattern; };
  for (const Campaign& campaign : catalog_.content.campaigns)
    EXPECT_TRUE(freeze(catalog_.content, campaign, label)) << campaign.id.value;
}

}  // namespace
}  // namespace schoolpoort

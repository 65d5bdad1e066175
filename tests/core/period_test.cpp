// Freezing a campaign, and the calendar.
#include "kiosk/core/period.hpp"

#include <gtest/gtest.h>

#include "tests/support/forms.hpp"

namespace schoolpoort {
namespace {

Content small_content() {
  Content content;
  content.scales = {{{"f3"}, ScaleKind::ordered, {{{"no"}, {"answer_f3_no"}, {}}, {{"yes"}, {"answer_f3_yes"}, {}}}}};
  content.items = {{{"E1"}, 1, {"emotional"}, {"f3"}, {"item_E1"}, {}, "3.1-2"},
                   {{"K2"}, 2, {"knowledge"}, {"f3"}, {"item_K2"}, {}, "3.1-1"}};
  return content;
}

std::string key_itself(const TextKey& key) { return key.value; }

const Campaign kBoth{{"both"}, 3, 5, {"E1"}, {{"E1"}, {"K2"}}, {}};

TEST(Period, FreezingKeepsIdsRevisionsAndWords) {
  const auto form = freeze(small_content(), kBoth, key_itself);
  ASSERT_TRUE(form);
  EXPECT_EQ(form->questions[1].revision, 2);
  EXPECT_EQ(form->questions[1].label, "item_K2");
  EXPECT_EQ(form->questions[1].choices[1], (FrozenChoice{{"yes"}, "answer_f3_yes"}));
}

TEST(Period, ACampaignThatNamesNothingIsRefusedByName) {
  Campaign campaign = kBoth;
  campaign.items.push_back({"X9"});
  EXPECT_NE(freeze(small_content(), campaign, key_itself).error().text().find("X9"), std::string::npos);
  campaign.items.clear();
  EXPECT_FALSE(freeze(small_content(), campaign, key_itself));
  campaign.items.assign(25, {"E1"});
  EXPECT_FALSE(freeze(small_content(), campaign, key_itself));
}

TEST(Period, AQuestionThatChangedItsMeaningRestsUntilTheNextPeriod) {
  Content content = small_content();
  const Questionnaire frozen = *freeze(content, kBoth, key_itself);
  EXPECT_EQ(still_valid(frozen, content), frozen);
  content.items[0].revision = 2;
  EXPECT_EQ(still_valid(frozen, content).questions.size(), 1U);
  content.items[0].revision = 1;
  content.scales[0].choices.push_back({{"a_little"}, {}, {}});
  EXPECT_TRUE(still_valid(frozen, content).questions.empty());
}

TEST(Period, WhichAnswerStandsAloneIsFrozenToo) {
  Content content = small_content();
  content.scales[0].choices[0].alone = true;
  const Questionnaire frozen = *freeze(content, kBoth, key_itself);
  content.scales[0].choices[0].alone = false;
  const Questionnaire form = still_valid(frozen, content);
  ASSERT_EQ(form.questions.size(), 2U);
  EXPECT_TRUE(form.questions[0].choices[0].alone);
  EXPECT_FALSE(form.questions[0].choices[1].alone);
}

TEST(Period, WithoutAPlanTheDefaultCampaignBeginsToday) {
  const auto opening = opening_on(day("2026-11-23"), {}, kBoth);
  ASSERT_TRUE(opening);
  EXPECT_EQ(iso(opening->start), "2026-11-23");
  EXPECT_EQ(iso(opening->end), "2026-12-14");
}

TEST(Period, APlanOpensOnItsDaysAndNothingOpensBetween) {
  const std::vector<PlannedPeriod> plan{{{"both"}, day("2026-09-01"), day("2026-09-20")},
                                        {{"both"}, day("2026-11-01"), day("2026-11-20")}};
  EXPECT_FALSE(opening_on(day("2026-08-31"), plan, kBoth));
  EXPECT_EQ(iso(opening_on(day("2026-09-20"), plan, kBoth)->end), "2026-09-21");
  EXPECT_FALSE(opening_on(day("2026-10-15"), plan, kBoth));
}

TEST(Period, RollingOverAddsWholeLengthsUntilAfterToday) {
  const Period period = three_weeks();
  EXPECT_EQ(iso(rolled_over_end(period, day("2026-09-22"))), "2026-10-13");
  EXPECT_EQ(iso(rolled_over_end(period, day("2026-10-13"))), "2026-11-03");
}

TEST(Days, AreReadAndWrittenAsIso) {
  EXPECT_EQ(iso(day("2026-02-28")), "2026-02-28");
  for (const char* wrong : {"2026-02-30", "2026-2-3", "26-02-03", "2026-02-03x", "", "yesterday!"})
    EXPECT_FALSE(day_from_iso(wrong)) << wrong;
}

}  // namespace
}  // namespace schoolpoort

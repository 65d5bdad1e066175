// What a closed period may say.
#include "kiosk/core/release.hpp"

#include <gtest/gtest.h>

#include "tests/support/forms.hpp"

namespace schoolpoort {
namespace {

constexpr int kAll = static_cast<int>(Table::in_all);
constexpr int kVisits = static_cast<int>(Table::visits);
constexpr int kLanguages = static_cast<int>(Table::languages);
constexpr int kAnswered = static_cast<int>(QuestionCell::answered);

struct Crowd {
  int visitors = 0;
  LanguageTag language{"nl-BE"};
  Doubts doubts{};
  std::vector<const char*> items{"E1"};
};

// Each crowd's visitors come on three days.
Tally tally_of(const std::vector<Crowd>& crowds) {
  Tally tally;
  for (const Crowd& crowd : crowds)
    for (int visitor = 0; visitor < crowd.visitors; ++visitor) {
      Visit visit{{}, crowd.doubts};
      for (const char* item : crowd.items)
        visit.answers.push_back({{item}, Reply::chosen, {{visitor % 2 ? "yes" : "no"}}});
      fold(tally, three_weeks(), visit, Outcome::done, crowd.language,
           day("2026-09-01") + std::chrono::days{visitor % 3});
    }
  return tally;
}

WhyClosed why(const Tally& tally, const char* today) {
  return std::get<WhyClosed>(release(three_weeks(), tally, day(today)));
}
Release released(const Tally& tally) { return std::get<Release>(release(three_weeks(), tally, day("2026-09-22"))); }

TEST(Release, StaysClosedUntilThePeriodIsOver) { EXPECT_EQ(why(tally_of({{50}}), "2026-09-21"), WhyClosed::not_over); }

TEST(Release, StaysClosedBelowTenVisits) {
  EXPECT_EQ(why(tally_of({{9}}), "2026-09-22"), WhyClosed::too_few_visits);
  EXPECT_EQ(value(released(tally_of({{10}})), kVisits, static_cast<int>(VisitCell::all)), 10);
}

TEST(Release, StaysClosedOnFewerThanThreeDays) {
  Tally tally;
  for (int visitor = 0; visitor < 20; ++visitor)
    fold(tally, three_weeks(), {{{{"E1"}, Reply::chosen, {{"yes"}}}}, {}}, Outcome::done, {},
         day("2026-09-01") + std::chrono::days{visitor % 2});
  EXPECT_EQ(why(tally, "2026-09-22"), WhyClosed::too_few_days);
}

TEST(Release, PrintsAnItemFromTenAnswers) {
  const Release out = released(tally_of({{10, {"nl-BE"}, {}, {"E1", "K2"}}, {5, {"nl-BE"}, {}, {"E1"}}}));
  EXPECT_EQ(value(out, kAll + 0, kAnswered), 15);
  EXPECT_EQ(value(out, kAll + 3, kAnswered), 10);
  const Release fewer = released(tally_of({{9, {"nl-BE"}, {}, {"E1", "K2"}}, {5, {"nl-BE"}, {}, {"E1"}}}));
  EXPECT_FALSE(value(fewer, kAll + 3, kAnswered));
}

TEST(Release, CountsEachChoice) {
  const Release out = released(tally_of({{11}}));
  EXPECT_EQ(value(out, kAll, 0), 6);
  EXPECT_EQ(value(out, kAll, 1), 0);
  EXPECT_EQ(value(out, kAll, 2), 5);
}

TEST(Release, ALanguageIsShownOnlyWithTenVisitsInItAndTenBesideIt) {
  const Release out = released(tally_of({{12, {"nl-BE"}}, {10, {"ar"}}}));
  EXPECT_EQ(value(out, kLanguages, 0), 12);
  EXPECT_EQ(value(out, kLanguages, 1), 10);
  const Release lonely = released(tally_of({{12, {"nl-BE"}}, {9, {"ar"}}}));
  EXPECT_FALSE(value(lonely, kLanguages, 0));
  EXPECT_FALSE(value(lonely, kLanguages, kMaxLanguages));
}

TEST(Release, SmallLanguagesArePooled) {
  const Release out = released(tally_of({{12, {"nl-BE"}}, {6, {"ar"}}, {4, {"ti"}}}));
  EXPECT_EQ(value(out, kLanguages, 0), 12);
  EXPECT_FALSE(value(out, kLanguages, 1));
  EXPECT_EQ(value(out, kLanguages, kMaxLanguages), 10);
}

TEST(Release, FiguresWithoutDoubtNeedTenOnBothSides) {
  const Doubts doubts{.fast = true, .taps = true};
  const Release few = released(tally_of({{30}, {9, {"nl-BE"}, doubts}}));
  EXPECT_FALSE(value(few, static_cast<int>(Table::without_doubt), kAnswered));
  EXPECT_FALSE(value(few, kVisits, static_cast<int>(VisitCell::doubtful)));
  const Release many = released(tally_of({{30}, {10, {"nl-BE"}, doubts}}));
  EXPECT_EQ(value(many, static_cast<int>(Table::without_doubt), kAnswered), 30);
  EXPECT_EQ(value(many, static_cast<int>(Table::doubtful), kAnswered), 10);
  EXPECT_EQ(value(many, kVisits, static_cast<int>(VisitCell::doubtful)), 10);
}

TEST(Release, CellsAreSortedSoThatExportsRepeat) {
  const Release out = released(tally_of({{40, {"nl-BE"}, {}, {"O1", "E1", "K2"}}}));
  EXPECT_TRUE(std::is_sorted(out.cells.begin(), out.cells.end()));
}

}  // namespace
}  // namespace schoolpoort

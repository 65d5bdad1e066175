// What a closed period may say.
#include "kiosk/core/release.hpp"

#include <gtest/gtest.h>

#include <random>
#include <set>

#include "tests/support/forms.hpp"

namespace schoolpoort {
namespace {

constexpr int kAll = static_cast<int>(Table::in_all);
constexpr int kVisits = static_cast<int>(Table::visits);
constexpr int kLanguages = static_cast<int>(Table::languages);
constexpr int kAnswered = static_cast<int>(QuestionCell::answered);
constexpr int kDontKnow = static_cast<int>(QuestionCell::dont_know);
constexpr int kSkipped = static_cast<int>(QuestionCell::skipped);
constexpr int kShown = static_cast<int>(QuestionCell::shown);

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

Chance seeded(unsigned seed = 1) {
  return [engine = std::mt19937(seed)](std::uint32_t bound) mutable {
    return std::uniform_int_distribution<std::uint32_t>(0, bound - 1)(engine);
  };
}

WhyClosed why(const Tally& tally, const char* today, const Period& period = three_weeks()) {
  return std::get<WhyClosed>(release(period, tally, day(today), seeded()));
}
Release released(const Tally& tally, const Period& period = three_weeks()) {
  return std::get<Release>(release(period, tally, day("2026-09-22"), seeded()));
}
int figure(const Release& out, int in_table, VisitCell cell) {
  return value(out, in_table, static_cast<int>(cell)).value_or(-1);
}

TEST(Release, StaysClosedUntilThePeriodIsOver) { EXPECT_EQ(why(tally_of({{50}}), "2026-09-21"), WhyClosed::not_over); }

TEST(Release, StaysClosedBelowTenVisits) {
  EXPECT_EQ(why(tally_of({{9}}), "2026-09-22"), WhyClosed::too_few_visits);
  EXPECT_EQ(figure(released(tally_of({{10}})), kVisits, VisitCell::all), 9);
}

Tally one_day(int visitors) {
  Tally tally;
  for (int visitor = 0; visitor < visitors; ++visitor)
    fold(tally, three_weeks(), {{{{"E1"}, Reply::chosen, {{"yes"}}}}, {}}, Outcome::done, {}, day("2026-09-01"));
  return tally;
}

TEST(Release, StaysClosedOnFewerThanThreeDays) { EXPECT_EQ(why(one_day(50), "2026-09-22"), WhyClosed::too_few_days); }

TEST(Release, AParentEveningOpensFromTwentyVisits) {
  Period evening = three_weeks();
  evening.end = evening.start + std::chrono::days{1};
  EXPECT_EQ(why(one_day(19), "2026-09-02", evening), WhyClosed::too_few_at_moment);
  EXPECT_EQ(figure(released(one_day(20), evening), kVisits, VisitCell::all), 18);
}

// When fewer saw it, a print would say how many of them answered, to one who did not at least.
TEST(Release, PrintsAnItemFromTenAnswersAmongTwelve) {
  const Release out = released(tally_of({{13, {"nl-BE"}, {}, {"E1", "K2"}}, {4, {"nl-BE"}, {}, {"E1"}}}));
  EXPECT_EQ(value(out, kAll + 0, kShown), 15);
  EXPECT_EQ(value(out, kAll + 3, kShown), 12);
  const Release fewer = released(tally_of({{11, {"nl-BE"}, {}, {"E1", "K2"}}, {5, {"nl-BE"}, {}, {"E1"}}}));
  EXPECT_FALSE(value(fewer, kAll + 3, kShown));
}

TEST(Release, ChoicesAddUpToTheAnswersAndWithTheOthersToWhoSawIt) {
  for (int visitors = 20; visitors < 30; ++visitors) {
    const Release out = released(tally_of({{visitors}}));
    const auto at = [&](int cell) { return value(out, kAll, cell).value_or(0); };
    EXPECT_EQ(at(0) + at(1) + at(2), at(kAnswered));
    EXPECT_EQ(at(kAnswered) + at(kDontKnow) + at(kSkipped), at(kShown));
    EXPECT_EQ(at(kShown), visitors - visitors % 3);
  }
}

TEST(Release, PrintsEachChoiceRounded) {
  const Release out = released(tally_of({{12}}));
  EXPECT_EQ(value(out, kAll, 0), 6);
  EXPECT_EQ(value(out, kAll, 1), 0);
  EXPECT_EQ(value(out, kAll, 2), 6);
}

// The days are the only count that is not of people.
TEST(Release, EveryCountOfVisitsIsAMultipleOfThree) {
  for (int visitors = 20; visitors < 60; ++visitors)
    for (const Cell& cell :
         released(tally_of({{visitors}, {visitors / 2, {"ar"}, {.fast = true, .taps = true}}})).cells) {
      const bool days = cell.table == kVisits && cell.cell == static_cast<int>(VisitCell::days);
      EXPECT_EQ(days ? 0 : cell.n % 3, 0) << "table " << cell.table << " cell " << cell.cell;
    }
}

TEST(Release, ALanguageIsShownOnlyWithTenVisitsInItAndTenBesideIt) {
  const Release out = released(tally_of({{12, {"nl-BE"}}, {15, {"ar"}}, {12, {"ti"}}}));
  EXPECT_TRUE(value(out, kLanguages, 1));
  const Release lonely = released(tally_of({{12, {"nl-BE"}}, {9, {"ar"}}}));
  EXPECT_FALSE(value(lonely, kLanguages, 0));
  EXPECT_FALSE(value(lonely, kLanguages, kMaxLanguages));
}

TEST(Release, SmallLanguagesArePooled) {
  const Release out = released(tally_of({{12, {"nl-BE"}}, {6, {"ar"}}, {6, {"ti"}}}));
  EXPECT_EQ(value(out, kLanguages, 0), 12);
  EXPECT_FALSE(value(out, kLanguages, 1));
  EXPECT_EQ(value(out, kLanguages, kMaxLanguages), 12);
}

TEST(Release, FiguresWithoutDoubtNeedTenOnBothSides) {
  const Doubts doubts{.fast = true, .taps = true};
  const Release few = released(tally_of({{30}, {9, {"nl-BE"}, doubts}}));
  EXPECT_FALSE(value(few, static_cast<int>(Table::without_doubt), kAnswered));
  EXPECT_EQ(figure(few, kVisits, VisitCell::doubtful), -1);
  const Release many = released(tally_of({{30}, {24, {"nl-BE"}, doubts}}));
  EXPECT_EQ(value(many, static_cast<int>(Table::without_doubt), kShown), 30);
  EXPECT_EQ(value(many, static_cast<int>(Table::doubtful), kShown), 24);
  EXPECT_EQ(figure(many, kVisits, VisitCell::doubtful), 24);
}

// Each of the three choices may have been rounded up by two: sixteen printed answers are surely ten.
TEST(Release, ASplitIsPrintedByWhatIsPrintedOfItAlone) {
  const Doubts doubts{.fast = true, .taps = true};
  for (int doubtful = 10; doubtful < 30; ++doubtful) {
    const Release out = released(tally_of({{40}, {doubtful, {"nl-BE"}, doubts}}));
    EXPECT_GE(value(out, static_cast<int>(Table::doubtful), kAnswered).value_or(16), 16) << doubtful;
  }
}

TEST(Release, AVisitThatAPowerCutEndedStandsInNoTableOfEnds) {
  Tally tally = tally_of({{30}});
  for (int visitor = 0; visitor < 12; ++visitor)
    fold(tally, three_weeks(), {{{{"E1"}, Reply::chosen, {{"yes"}}}}, {}}, Outcome::left, {}, day("2026-09-01"));
  fold(tally, three_weeks(), {{{{"E1"}, Reply::chosen, {{"yes"}}}}, {}}, Outcome::cut, {}, day("2026-09-01"));
  const Release out = released(tally);
  EXPECT_EQ(figure(out, kVisits, VisitCell::all), 42);
  EXPECT_EQ(figure(out, kVisits, VisitCell::done) + figure(out, kVisits, VisitCell::other_end), 42);
  EXPECT_EQ(figure(out, kVisits, VisitCell::left), -1);
}

TEST(Release, AllVisitsAreTheSumOfThoseWithAndWithoutDoubt) {
  const Release out = released(tally_of({{31}, {25, {"nl-BE"}, {.fast = true, .taps = true}}}));
  for (const int cell : {0, 1, 2, 20, 21, 22, 23})
    EXPECT_EQ(value(out, kAll, cell), *value(out, static_cast<int>(Table::without_doubt), cell) +
                                          *value(out, static_cast<int>(Table::doubtful), cell))
        << cell;
}

TEST(Release, CellsAreSortedSoThatExportsRepeat) {
  const Release out = released(tally_of({{40, {"nl-BE"}, {}, {"O1", "E1", "K2"}}}));
  EXPECT_TRUE(std::is_sorted(out.cells.begin(), out.cells.end()));
}

TEST(Release, TheSameChanceGivesTheSameRelease) {
  const Tally tally = tally_of({{31}, {14, {"ar"}}});
  EXPECT_EQ(released(tally), released(tally));
  std::set<std::vector<Cell>> seen;
  for (unsigned seed = 0; seed < 20; ++seed)
    seen.insert(std::get<Release>(release(three_weeks(), tally, day("2026-09-22"), seeded(seed))).cells);
  EXPECT_GT(seen.size(), 1u);
}

TEST(Percent, FromThirtyAnswersAndCappedAtBothEnds) {
  EXPECT_FALSE(percent(20, 27));
  EXPECT_EQ(percent(15, 30), 50);
  EXPECT_EQ(percent(21, 33), 64);
  EXPECT_EQ(percent(30, 30), 90);
  EXPECT_EQ(percent(0, 60), 10);
}

}  // namespace
}  // namespace schoolpoort

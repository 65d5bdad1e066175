// What a report may say: each rule by a period made for it.
#include "kiosk/core/report.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/forms.hpp"

namespace schoolpoort {
namespace {

constexpr int kAnswered = static_cast<int>(QuestionCell::answered);

const std::vector<Dimension>& seven() {
  static const std::vector<Dimension> all = [] {
    std::vector<Dimension> made;
    for (const char* id : {"knowledge", "emotional", "rational", "conviction", "competence", "behaviour", "time"})
      made.push_back({{id}, {}, ""});
    return made;
  }();
  return all;
}

/// A closed period of the nine questions with nothing released yet but its visits.
ReleasedPeriod closed(int number, int visits = 60) {
  ReleasedPeriod in{three_weeks(), {number, {}}};
  in.period.number = number;
  in.release.cells = {{static_cast<int>(Table::visits), static_cast<int>(VisitCell::all), visits},
                      {static_cast<int>(Table::visits), static_cast<int>(VisitCell::days), 12}};
  return in;
}

void answer(ReleasedPeriod& in, const char* item, int no, int a_little, int yes, Table table = Table::in_all) {
  const int at = static_cast<int>(table) + position_of(in.period.form, {item});
  for (const auto& [cell, n] :
       {std::pair{0, no}, std::pair{1, a_little}, std::pair{2, yes}, std::pair{kAnswered, no + a_little + yes}})
    in.release.cells.push_back({at, cell, n});
}

Report report_of(const ReleasedPeriod& in, const ReleasedPeriod* before = nullptr,
                 std::optional<Prediction> prediction = {}, int pupils = 0) {
  return make_report({in, before, seven(), std::move(prediction), pupils, false});
}

const ItemReport& item(const Report& report, const char* id) {
  for (const DimensionReport& dimension : report.dimensions)
    for (const ItemReport& one : dimension.items)
      if (one.question.id.value == id) return one;
  throw std::runtime_error(id);
}

const DimensionReport& dimension(const Report& report, const char* id) {
  return *std::ranges::find(report.dimensions, DimensionId{id}, &DimensionReport::id);
}

TEST(Report, NamesAllSevenDimensionsAndSaysWhichWereNotAsked) {
  const Report report = report_of(closed(1));
  ASSERT_EQ(report.dimensions.size(), 7U);
  EXPECT_TRUE(dimension(report, "emotional").asked);
  EXPECT_FALSE(dimension(report, "time").asked);
}

TEST(Report, AnItemThatWasNotReleasedSaysNothing) {
  const ItemReport& e1 = item(report_of(closed(1)), "E1");
  EXPECT_EQ(e1.showing, Showing::too_few);
  EXPECT_TRUE(e1.answers.empty());
  EXPECT_FALSE(e1.yes);
  EXPECT_TRUE(e1.weak.empty());
}

TEST(Report, BelowThirtyAnswersThereAreCountsAndNoPercent) {
  ReleasedPeriod in = closed(1);
  answer(in, "E1", 3, 6, 18);
  const Report report = report_of(in);
  EXPECT_EQ(item(report, "E1").showing, Showing::counts);
  EXPECT_FALSE(item(report, "E1").yes->percent);
  EXPECT_EQ(item(report, "E1").answers[2].n, 18);
}

TEST(Report, FromThirtyAnswersThereIsAPercentThatStopsAtNinety) {
  ReleasedPeriod in = closed(1);
  answer(in, "E1", 0, 0, 30);
  const Report report = report_of(in);
  EXPECT_EQ(item(report, "E1").showing, Showing::percent);
  EXPECT_EQ(item(report, "E1").yes->percent, 90);
  EXPECT_EQ(item(report, "E1").yes->band, wilson(30, 30));
}

TEST(Report, HalfNotYesIsWeak) {
  ReleasedPeriod in = closed(1);
  answer(in, "K2", 9, 6, 15);
  answer(in, "K4", 6, 6, 18);
  const Report report = report_of(in);
  EXPECT_EQ(item(report, "K2").weak, std::vector{Weak::half_not_yes});
  EXPECT_TRUE(item(report, "K4").weak.empty());
}

TEST(Report, BelowThePredictionIsWeakOnlyBeyondTheBand) {
  ReleasedPeriod in = closed(1);
  answer(in, "E1", 6, 6, 21);  // 64 %, band 47 to 78
  const Prediction nine{1, false, {{{"E1"}, 9}}}, seven_of_ten{1, false, {{{"E1"}, 7}}};
  EXPECT_EQ(item(report_of(in, nullptr, nine), "E1").weak, std::vector{Weak::below_prediction});
  EXPECT_TRUE(item(report_of(in, nullptr, seven_of_ten), "E1").weak.empty());
  EXPECT_EQ(item(report_of(in, nullptr, seven_of_ten), "E1").predicted, 7);
}

TEST(Report, AClearFallIsLessAndWeak) {
  ReleasedPeriod before = closed(1), now = closed(2);
  answer(before, "E1", 3, 3, 54);
  answer(now, "E1", 12, 9, 39);
  const Report report = report_of(now, &before);
  EXPECT_EQ(item(report, "E1").change, Change::less);
  EXPECT_EQ(item(report, "E1").weak, std::vector{Weak::down});
  EXPECT_EQ(item(report_of(before, &now), "E1").change, Change::more);
}

TEST(Report, ADifferenceOfTenPointsAmongFewIsNotClear) {
  ReleasedPeriod before = closed(1), now = closed(2);
  answer(before, "E1", 3, 6, 21);
  answer(now, "E1", 6, 6, 18);
  EXPECT_EQ(item(report_of(now, &before), "E1").change, Change::no_clear);
}

TEST(Report, ASignificantChangeOfLessThanTenPointsIsNotClear) {
  ReleasedPeriod before = closed(1), now = closed(2);
  answer(before, "E1", 300, 300, 1500);
  answer(now, "E1", 250, 221, 1629);  // +6 points among 2,100: the interval leaves 0
  ASSERT_GT(newcombe(1500, 2100, 1629, 2100).least, 0);
  EXPECT_EQ(item(report_of(now, &before), "E1").change, Change::no_clear);
}

TEST(Report, ANewRevisionIsNotCompared) {
  ReleasedPeriod before = closed(1), now = closed(2);
  answer(before, "E1", 3, 3, 54);
  answer(now, "E1", 12, 9, 39);
  now.period.form.questions[static_cast<std::size_t>(position_of(now.period.form, {"E1"}))].revision = 2;
  EXPECT_EQ(item(report_of(now, &before), "E1").change, Change::no_earlier);
  EXPECT_FALSE(item(report_of(now, &before), "E1").yes_before);
}

TEST(Report, AtMostTwoDimensionsAskForAttentionTheWeakestFirst) {
  ReleasedPeriod in = closed(1);
  for (const char* id : {"E1", "E3", "E5"}) answer(in, id, 15, 9, 6);
  for (const char* id : {"K2", "K4"}) answer(in, id, 15, 9, 6);
  answer(in, "K5", 3, 3, 24);
  for (const char* id : {"O1", "O3"}) answer(in, id, 15, 9, 6);
  const Report report = report_of(in);
  EXPECT_TRUE(dimension(report, "emotional").attention);
  EXPECT_TRUE(dimension(report, "conviction").attention);
  EXPECT_FALSE(dimension(report, "knowledge").attention);  // one of its three is not weak
  EXPECT_EQ(dimension(report, "knowledge").half_not_yes, 2);
}

TEST(Report, WeakKnowledgeWarnsOfTheTrapThatKnowledgeAloneIsEnough) {
  ReleasedPeriod in = closed(1);
  EXPECT_TRUE(report_of(in).traps.empty());
  answer(in, "K2", 15, 9, 6);
  EXPECT_EQ(report_of(in).traps, std::vector{Trap::knowledge_alone});
}

TEST(Report, AskedBehaviourWarnsThatDoingIsNotInvolvement) {
  ReleasedPeriod in = closed(1);
  in.period.form.questions[1].dimension = {"behaviour"};
  in.period.form.questions[1].id = {"G4"};
  EXPECT_EQ(report_of(in).traps, (std::vector{Trap::behaviour_is_not_involvement, Trap::reaching_is_not_involving}));
}

TEST(Report, TellsWhoIsMissing) {
  ReleasedPeriod in = closed(1, 63);
  in.release.cells.push_back({static_cast<int>(Table::languages), 0, 45});
  in.release.cells.push_back({static_cast<int>(Table::languages), kMaxLanguages, 18});
  const Reach reach = report_of(in, nullptr, {}, 300).reach;
  EXPECT_EQ(reach.visits, 63);
  EXPECT_EQ(reach.days, 12);
  EXPECT_EQ(reach.days_open, 21);
  EXPECT_EQ(reach.per_hundred_pupils, 21);
  EXPECT_EQ(reach.languages, (std::vector<std::pair<LanguageTag, int>>{{{"nl-BE"}, 45}}));
  EXPECT_EQ(reach.other_languages, 18);
  EXPECT_EQ(reach.offered_not_seen, (std::vector<LanguageTag>{{"ar"}, {"ti"}}));
  EXPECT_FALSE(report_of(in).reach.per_hundred_pupils);
}

TEST(Report, TheFigureWithoutDoubtfulVisitsStandsOnlyWhereItWasReleased) {
  ReleasedPeriod in = closed(1);
  answer(in, "E1", 9, 9, 30);
  EXPECT_FALSE(item(report_of(in), "E1").yes_without_doubtful);
  answer(in, "E1", 6, 3, 18, Table::without_doubt);
  EXPECT_EQ(item(report_of(in), "E1").yes_without_doubtful->n, 18);
}

TEST(Report, AnItemOfSeveralKindsHasNoYesAndIsNeverWeak) {
  ReleasedPeriod in = closed(1);
  answer(in, "O4", 30, 3, 0);
  const Report report = report_of(in, nullptr, Prediction{1, false, {{{"O4"}, 9}}});
  EXPECT_FALSE(item(report, "O4").yes);
  EXPECT_FALSE(item(report, "O4").predicted);
  EXPECT_TRUE(item(report, "O4").weak.empty());
  EXPECT_EQ(item(report, "O4").answers[0].n, 30);
}

}  // namespace
}  // namespace schoolpoort

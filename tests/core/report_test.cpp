// What may be said of a closed period.
#include "kiosk/core/report.hpp"

#include <gmock/gmock.h>

#include "tests/support/forms.hpp"

namespace schoolpoort {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr int kVisits = static_cast<int>(Table::visits);
constexpr int kLanguages = static_cast<int>(Table::languages);

const std::vector<Dimension>& seven() {
  static const std::vector<Dimension> all{{{"knowledge"}, {}, "3.1-1"},  {{"emotional"}, {}, "3.1-2"},
                                          {{"rational"}, {}, "3.1-3"},   {{"conviction"}, {}, "3.1-4"},
                                          {{"competence"}, {}, "3.1-5"}, {{"behaviour"}, {}, "3.1-6"},
                                          {{"time"}, {}, "3.1-7"}};
  return all;
}

/// A released period, written down question by question.
class Told {
 public:
  explicit Told(Questionnaire form = nine_questions(), int number = 1) : told_{three_weeks(form), {number, {}}} {
    told_.period.number = number;
    put(kVisits, static_cast<int>(VisitCell::all), 60);
    put(kVisits, static_cast<int>(VisitCell::days), 12);
  }
  Told& put(int table, int cell, int n) {
    told_.release.cells.push_back({table, cell, n});
    return *this;
  }
  /// "yes" and as many "no" as it takes; the scale's other answers 0.
  Told& yes(const char* item, int n, int of, Table group = Table::in_all) {
    const int at = position_of(told_.period.form, {item});
    const int table = static_cast<int>(group) + at;
    const auto& choices = told_.period.form.questions.at(static_cast<std::size_t>(at)).choices;
    for (int choice = 0; choice < static_cast<int>(choices.size()); ++choice)
      put(table, choice, choice == 0 ? of - n : choice + 1 == static_cast<int>(choices.size()) ? n : 0);
    put(table, static_cast<int>(QuestionCell::answered), of);
    put(table, static_cast<int>(QuestionCell::dont_know), 3);
    put(table, static_cast<int>(QuestionCell::skipped), 0);
    return put(table, static_cast<int>(QuestionCell::shown), of + 3);
  }
  Told& all_yes(int of) {
    for (const Question& question : told_.period.form.questions) yes(question.id.value.c_str(), of, of);
    return *this;
  }
  ReleasedPeriod& in() { return told_; }

 private:
  ReleasedPeriod told_;
};

Questionnaire asking(const char* item, const char* dimension) {
  Questionnaire form = nine_questions();
  form.questions.push_back({{item}, 1, {dimension}, ScaleKind::ordered, item, {{{"no"}, "Nee"}, {{"yes"}, "Ja"}}});
  return form;
}

Report report_of(Told told, std::optional<Prediction> prediction = {}) {
  return make_report({.period = told.in(), .dimensions = seven(), .prediction = std::move(prediction)});
}

Report compared(Told before, Told now) {
  now.in().period.number = 2;
  return make_report({.period = now.in(), .before = &before.in(), .dimensions = seven()});
}

DimensionReport dimension(const Report& report, const char* id) {
  for (const DimensionReport& one : report.dimensions)
    if (one.id.value == id) return one;
  throw std::out_of_range(id);
}

ItemReport item(const Report& report, const char* id) {
  for (const DimensionReport& one : report.dimensions)
    for (const ItemReport& in : one.items)
      if (in.question.id.value == id) return in;
  throw std::out_of_range(id);
}

Change change_of(int n_before, int of_before, int n_now, int of_now) {
  return item(compared(Told().yes("E1", n_before, of_before), Told().yes("E1", n_now, of_now)), "E1").change;
}

std::vector<std::string> attention(const Report& report) {
  std::vector<std::string> marked;
  for (const DimensionReport& one : report.dimensions)
    if (one.attention) marked.push_back(one.id.value);
  return marked;
}

TEST(Report, AlwaysNamesAllSevenDimensionsAndTellsWhichWereAsked) {
  const Report report = report_of(Told());
  ASSERT_EQ(report.dimensions.size(), 7U);
  std::vector<std::string> asked;
  for (std::size_t at = 0; at < 7; ++at) {
    EXPECT_EQ(report.dimensions[at].id, seven()[at].id);
    if (report.dimensions[at].asked) asked.push_back(report.dimensions[at].id.value);
  }
  EXPECT_THAT(asked, ElementsAre("knowledge", "emotional", "conviction"));
}

TEST(Report, KeepsTheQuestionnairesOrderWhateverTheFigures) {
  const Report report = report_of(Told().yes("E1", 30, 30).yes("E3", 0, 30).yes("E5", 15, 30));
  std::vector<std::string> order;
  for (const ItemReport& in : dimension(report, "emotional").items) order.push_back(in.question.id.value);
  EXPECT_THAT(order, ElementsAre("E1", "E3", "E5"));
}

TEST(Report, KeepsTheFiguresOfADimensionThatTheSchoolTookAway) {
  const Report report = report_of(Told(asking("X1", "own")).yes("X1", 6, 12));
  EXPECT_EQ(report.dimensions.back().id.value, "own");
  EXPECT_EQ(item(report, "X1").answered, 12);
}

TEST(Report, SaysNothingOfAnItemThatWasNotReleased) {
  const ItemReport in = item(report_of(Told().yes("E1", 15, 30)), "K2");
  EXPECT_EQ(in.showing, Showing::too_few);
  EXPECT_THAT(in.answers, IsEmpty());
  EXPECT_EQ(in.answered + in.dont_know + in.skipped + in.shown, 0);
  EXPECT_EQ(in.yes, std::nullopt);
  EXPECT_THAT(in.weak, IsEmpty());
}

TEST(Report, CountsBelowThirtyAnswersAndPercentFromThere) {
  const Report report = report_of(Told().yes("E1", 12, 27).yes("E3", 12, 30));
  EXPECT_EQ(item(report, "E1").showing, Showing::counts);
  EXPECT_EQ(item(report, "E1").yes->percent, std::nullopt);
  EXPECT_EQ(item(report, "E1").answers.back().percent, std::nullopt);
  EXPECT_EQ(item(report, "E3").showing, Showing::percent);
  EXPECT_EQ(item(report, "E3").yes->percent, 40);
  EXPECT_EQ(item(report, "E3").yes->band, wilson(12, 30));
}

TEST(Report, CapsPercentAtTenAndNinety) {
  const Report report = report_of(Told().yes("E1", 30, 30));
  EXPECT_EQ(item(report, "E1").answers.front().percent, 10);
  EXPECT_EQ(item(report, "E1").answers.back().percent, 90);
}

TEST(Report, TellsWhoGaveNoAnswerApart) {
  const ItemReport in = item(report_of(Told().yes("E1", 15, 30)), "E1");
  EXPECT_EQ(std::vector({in.answered, in.dont_know, in.skipped, in.shown}), std::vector({30, 3, 0, 33}));
}

TEST(Report, FindsNoYesInAQuestionWithoutGrades) {
  const Report report = report_of(Told().yes("O4", 0, 30));
  EXPECT_EQ(item(report, "O4").yes, std::nullopt);
  EXPECT_EQ(item(report, "O4").answers.size(), 3U);
  EXPECT_THAT(item(report, "O4").weak, IsEmpty());
}

TEST(Report, TellsTheFiguresWithoutDoubtfulVisitsOnlyWhereTheyWereReleased) {
  const Report report = report_of(Told().yes("E1", 15, 42).yes("E3", 15, 42).yes("E1", 12, 27, Table::without_doubt));
  EXPECT_EQ(item(report, "E1").yes_without_doubtful->n, 12);
  EXPECT_EQ(item(report, "E1").yes_without_doubtful->of, 27);
  EXPECT_EQ(item(report, "E3").yes_without_doubtful, std::nullopt);
}

// Change words.

TEST(Change, IsToldWhenTheIntervalLeavesZero) {
  EXPECT_EQ(change_of(18, 30, 27, 30), Change::more);
  EXPECT_EQ(change_of(27, 30, 18, 30), Change::less);
}

TEST(Change, IsNotClearWhileTheIntervalHoldsZero) { EXPECT_EQ(change_of(18, 30, 24, 30), Change::no_clear); }

TEST(Change, IsNotClearBelowTenPointsHoweverManyAnswers) {
  EXPECT_EQ(change_of(1800, 3000, 2097, 3000), Change::no_clear);
  EXPECT_EQ(change_of(1800, 3000, 2100, 3000), Change::more);
  EXPECT_EQ(change_of(2100, 3000, 1800, 3000), Change::less);
}

TEST(Change, IsToldHoweverManyAnswersTheBoxCanCount) {
  EXPECT_EQ(change_of(0, 65535, 65535, 65535), Change::more);
  EXPECT_EQ(change_of(30000, 60000, 30003, 60000), Change::no_clear);
}

TEST(Change, IsNotClearWithFewerThanThirtyAnswersOnEitherSide) {
  EXPECT_EQ(change_of(0, 27, 30, 30), Change::no_clear);
  EXPECT_EQ(change_of(0, 30, 27, 27), Change::no_clear);
  EXPECT_EQ(change_of(0, 30, 30, 30), Change::more);
}

TEST(Change, NeedsAnEarlierPeriodThatAskedTheSame) {
  EXPECT_EQ(item(report_of(Told().yes("E1", 30, 30)), "E1").change, Change::no_earlier);
  EXPECT_EQ(item(compared(Told(), Told().yes("E1", 30, 30)), "E1").change, Change::no_earlier);
  Told revised = Told().yes("E1", 0, 30);
  revised.in().period.form.questions[0].revision = 2;
  EXPECT_EQ(item(compared(revised, Told().yes("E1", 30, 30)), "E1").yes_before, std::nullopt);
  Told other_answers = Told().yes("E1", 0, 30);
  other_answers.in().period.form.questions[0].choices[2].id = {"very"};
  EXPECT_EQ(item(compared(other_answers, Told().yes("E1", 30, 30)), "E1").yes_before, std::nullopt);
}

TEST(Change, FindsTheSameItemWhereverItStood) {
  Questionnaire turned = nine_questions();
  std::swap(turned.questions[0], turned.questions[5]);
  const Report report = compared(Told(turned).yes("E1", 3, 30), Told().yes("E1", 30, 30));
  EXPECT_EQ(report.before, 1);
  EXPECT_EQ(item(report, "E1").yes_before->n, 3);
}

// A closer look.

TEST(Weak, IsHalfOrMoreThatDoNotSayYes) {
  const Report report = report_of(Told().yes("E1", 6, 12).yes("E3", 9, 15));
  EXPECT_THAT(item(report, "E1").weak, ElementsAre(Weak::half_not_yes));
  EXPECT_THAT(item(report, "E3").weak, IsEmpty());
  EXPECT_EQ(dimension(report, "emotional").readable, 2);
  EXPECT_EQ(dimension(report, "emotional").half_not_yes, 1);
}

TEST(Weak, IsAWholeBandBelowThePredictionEvenWithWhatRoundingMayHaveTaken) {
  const auto why = [](int yes, int predicted) {
    return item(report_of(Told().yes("E1", yes, 60), Prediction{1, false, {{{"E1"}, predicted}}}), "E1").weak;
  };
  ASSERT_GT(wilson(41, 60).most, 0.78);
  EXPECT_THAT(why(39, 8), ElementsAre(Weak::below_prediction));
  EXPECT_THAT(why(42, 8), IsEmpty()) << "the band of 44 of 60 holds 80 %";
  EXPECT_THAT(why(39, 7), IsEmpty());
  EXPECT_THAT(why(60, 10), IsEmpty());
}

TEST(Weak, DoesNotFollowFromRoundingAlone) {
  ASSERT_LT(wilson(42, 60).most, 0.81);
  ASSERT_GT(wilson(41, 60).most, wilson(39, 60).most);
  for (int yes = 0; yes <= 300; yes += 3)
    for (int predicted = 0; predicted <= 10; ++predicted) {
      const Report report = report_of(Told().yes("E1", yes, 300), Prediction{1, false, {{{"E1"}, predicted}}});
      const bool told = testing::Value(item(report, "E1").weak, testing::Contains(Weak::below_prediction));
      for (int real = yes; told && real <= std::min(yes + 2, 300); ++real)
        ASSERT_LT(wilson(real, 300).most * 10, predicted) << yes;
    }
}

TEST(Weak, IsDownOnTheLastPeriod) {
  const Report report = compared(Told().yes("E1", 60, 60), Told().yes("E1", 42, 60));
  EXPECT_THAT(item(report, "E1").weak, ElementsAre(Weak::down));
  const Report both = compared(Told().yes("E1", 60, 60), Told().yes("E1", 12, 60));
  EXPECT_THAT(item(both, "E1").weak, ElementsAre(Weak::half_not_yes, Weak::down));
}

TEST(Weak, IsNeverBeingLowerThanAnotherItem) {
  EXPECT_THAT(item(report_of(Told().yes("E1", 300, 300).yes("K2", 153, 300)), "K2").weak, IsEmpty());
}

TEST(Prediction, OfAnotherPeriodOrSkippedPredictsNothing) {
  const Told told = Told().yes("E1", 39, 60);
  const Report other = report_of(told, Prediction{2, false, {{{"E1"}, 10}}});
  EXPECT_EQ(other.prediction, std::nullopt);
  EXPECT_EQ(item(other, "E1").predicted, std::nullopt);
  const Report skipped = report_of(told, Prediction{1, true, {{{"E1"}, 10}}});
  EXPECT_TRUE(skipped.prediction->skipped);
  EXPECT_EQ(item(skipped, "E1").predicted, std::nullopt);
  EXPECT_THAT(item(skipped, "E1").weak, IsEmpty());
}

TEST(Attention, IsForADimensionOfWhichHalfOrMoreIsWeak) {
  EXPECT_THAT(attention(report_of(Told().all_yes(30))), IsEmpty());
  EXPECT_THAT(attention(report_of(Told().yes("E1", 0, 30).yes("E3", 30, 30))), ElementsAre("emotional"));
  EXPECT_THAT(attention(report_of(Told().yes("E1", 0, 30).yes("E3", 30, 30).yes("E5", 30, 30))), IsEmpty());
}

TEST(Attention, IsForTheTwoDimensionsOfWhichMostIsWeak) {
  const Report report = report_of(
      Told().yes("K2", 3, 30).yes("K4", 30, 30).yes("E1", 0, 30).yes("E3", 0, 30).yes("O1", 0, 30).yes("O3", 0, 30));
  EXPECT_THAT(attention(report), ElementsAre("emotional", "conviction"));
  EXPECT_THAT(report.traps, ElementsAre(Trap::knowledge_alone)) << "weak, though two others are weaker";
}

TEST(Attention, TakesTheFrameworksOrderAmongEquals) {
  const Report report = report_of(Told().yes("O1", 0, 30).yes("E1", 12, 30).yes("K5", 15, 30));
  EXPECT_THAT(attention(report), ElementsAre("knowledge", "emotional"));
}

// Traps.

TEST(Traps, AreNoneWhenNoneApplies) { EXPECT_THAT(report_of(Told().all_yes(30)).traps, IsEmpty()); }

TEST(Traps, MoreThanKnowledgeIsNeededWhereKnowledgeIsWeak) {
  EXPECT_THAT(report_of(Told().yes("K2", 3, 30)).traps, ElementsAre(Trap::knowledge_alone));
  EXPECT_THAT(report_of(Told().yes("E1", 3, 30)).traps, IsEmpty());
}

TEST(Traps, BehaviourIsNotInvolvementWhereBehaviourOrTimeIsAsked) {
  EXPECT_THAT(report_of(Told(asking("G1", "behaviour"))).traps, ElementsAre(Trap::behaviour_is_not_involvement));
  EXPECT_THAT(report_of(Told(asking("T1", "time"))).traps, ElementsAre(Trap::behaviour_is_not_involvement));
}

TEST(Traps, ReachingIsNotInvolvingWhereAttendanceIsAsked) {
  EXPECT_THAT(report_of(Told(asking(kAttendanceItem, "behaviour"))).traps,
              ElementsAre(Trap::behaviour_is_not_involvement, Trap::reaching_is_not_involving));
}

// Who is missing.

TEST(Reach, TellsVisitsDaysAndVisitsAHundredPupils) {
  Told told;
  const Report report = make_report({.period = told.in(), .dimensions = seven(), .pupils = 240});
  EXPECT_EQ(report.reach.visits, 60);
  EXPECT_EQ(report.reach.days, 12);
  EXPECT_EQ(report.reach.days_open, 21);
  EXPECT_EQ(report.reach.per_hundred_pupils, 25);
  EXPECT_EQ(report.reach.doubtful, std::nullopt);
  EXPECT_EQ(report_of(told).reach.per_hundred_pupils, std::nullopt);
}

TEST(Reach, TellsLanguagesCountedApartAndWhichWereNot) {
  const Report report = report_of(Told().put(kLanguages, 0, 42).put(kLanguages, kMaxLanguages, 18));
  EXPECT_THAT(report.reach.languages, ElementsAre(testing::Pair(LanguageTag{"nl-BE"}, 42)));
  EXPECT_EQ(report.reach.other_languages, 18);
  EXPECT_THAT(report.reach.offered_not_seen, ElementsAre(LanguageTag{"ar"}, LanguageTag{"ti"}));
}

TEST(Reach, TellsNothingOfLanguagesWhereNoneMayBeToldApart) {
  const Report report = report_of(Told());
  EXPECT_THAT(report.reach.languages, IsEmpty());
  EXPECT_EQ(report.reach.other_languages, std::nullopt);
  EXPECT_THAT(report.reach.offered_not_seen, IsEmpty());
}

}  // namespace
}  // namespace schoolpoort

// The drawings of a report: what stands in them, and what must not.
#include "kiosk/publish/chart.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <regex>
#include <sstream>

#include "tests/support/place.hpp"
#include "tests/support/sample_report.hpp"

namespace schoolpoort {
namespace {

namespace fs = std::filesystem;

ChartWords labels(const ItemReport& item) {
  ChartWords words;
  for (const AnswerReport& answer : item.answers) words.answers.push_back(answer.choice.label);
  words.dont_know = "Weet ik niet";
  words.skipped = "Overgeslagen";
  words.share = "Hoeveel van 10?";
  words.now = "Nu";
  words.before = "Vorige periode";
  words.expected = "Verwacht";
  return words;
}

ItemReport item(const char* id) {
  for (const DimensionReport& dimension : sample_report().dimensions)
    for (const ItemReport& one : dimension.items)
      if (one.question.id.value == id) return one;
  throw std::runtime_error(id);
}

Chart drawn(const ItemReport& of) { return answers_chart(of, labels(of)); }
Chart drawn(const char* id) { return drawn(item(id)); }

std::ptrdiff_t count(const std::string& text, const std::string& part) {
  std::ptrdiff_t found = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size()) ++found;
  return found;
}

TEST(Chart, LooksAsTheGoldenDrawingsLook) {
  const char* wish = std::getenv("SCHOOLPOORT_GOLDEN");
  const bool write = wish && std::string(wish) == "write";
  const std::vector<WheelSlice> parts{{"Kennis", "3 vragen", true, true},
                                     {"Gevoelens", "3 vragen", true, false},
                                     {"Kunnen en durven", "niet bevraagd", false, false}};
  for (const auto& [name, chart] :
       {std::pair{"percent", drawn("E1")}, std::pair{"counts", drawn("K4")}, std::pair{"kinds", drawn("O4")},
        std::pair{"wheel", wheel_chart(parts, "extra aandacht")}}) {
    const fs::path file = source_folder() / "tests" / "golden" / "report" / (std::string(name) + ".svg");
    if (write) std::ofstream(file) << chart.svg;
    std::ostringstream golden;
    golden << std::ifstream(file).rdbuf();
    EXPECT_EQ(chart.svg, golden.str()) << file;
  }
  if (write) FAIL() << "written anew; look at the drawings, then run without SCHOOLPOORT_GOLDEN";
}

TEST(Chart, ShowsNothingOfAnItemWithTooFewAnswers) { EXPECT_TRUE(drawn("K5").svg.empty()); }

TEST(Chart, BelowThirtyAnswersEachVisitIsADot) {
  // 6 + 9 + 6 answers, 18 who did not know, 6 who skipped, and the mark on the row of ten.
  EXPECT_EQ(count(drawn("K4").svg, "<circle"), 21 + 24 + 1);
}

TEST(Chart, FromThirtyAnswersTheNumberStandsOnEachPart) {
  const std::string svg = drawn("E1").svg;
  for (const char* number : {">6<", ">15<", ">60<", ">3<"}) EXPECT_NE(svg.find(number), std::string::npos) << number;
  EXPECT_EQ(count(svg, "<circle"), 2) << "now and before, on the row of ten";
}

TEST(Chart, SaysNoPercent) {
  for (const char* id : {"E1", "K4", "O4"}) EXPECT_EQ(drawn(id).svg.find('%'), std::string::npos) << id;
}

TEST(Chart, WhatTheTeamExpectedIsADiamond) {
  EXPECT_EQ(count(drawn("E1").svg, "<polygon"), 1);
  EXPECT_EQ(count(drawn("E3").svg, "<polygon"), 0);
}

TEST(Chart, NothingLiesOutsideTheDrawing) {
  static const std::regex place(R"re( (?:x|x1|x2|cx)="(-?[0-9.]+)")re");
  for (const char* id : {"E1", "E3", "K2", "K4", "O3", "O4"}) {
    const Chart chart = drawn(id);
    for (std::sregex_iterator at(chart.svg.begin(), chart.svg.end(), place), end; at != end; ++at) {
      EXPECT_GE(std::stod((*at)[1]), 0) << id;
      EXPECT_LE(std::stod((*at)[1]), chart.width) << id;
    }
  }
}

TEST(Chart, OnlyOneAnswerGivenByAllStillFits) {
  ItemReport all = item("E1");
  for (AnswerReport& answer : all.answers) answer.n = 0;
  all.answers.front().n = all.answered = all.shown = 300;
  all.dont_know = all.skipped = 0;
  all.yes = Share{0, 300, 10, {0, 0.02}};
  EXPECT_EQ(drawn(all).svg.find("x=\"-"), std::string::npos);
}

TEST(Wheel, SaysTheSameOfEachPartWhateverItsFigures) {
  const std::vector<WheelSlice> parts(7, {"Kennis", "3 vragen", true, false});
  EXPECT_EQ(count(wheel_chart(parts, "").svg, ">3 vragen<"), 7);
}

}  // namespace
}  // namespace schoolpoort

// The method page, from the texts that ship.
#include "kiosk/publish/method.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "tests/support/forms.hpp"
#include "tests/support/place.hpp"

namespace schoolpoort {
namespace {

std::string shipped(const std::string& name) {
  std::ostringstream text;
  text << std::ifstream(source_folder() / "content" / "method" / name).rdbuf();
  return text.str();
}

ReleasedPeriod one_period() {
  const int e1 = static_cast<int>(Table::in_all);
  return {three_weeks(), {1, {{0, 0, 33}, {0, 2, 5}, {e1, 20, 30}, {e1 + 1, 20, 12}}}};
}

std::string page(const std::string& markdown, bool try_out = false) {
  const auto figures = method_figures({one_period()}, R"({"link_parents": 10000, "link_upper": "0.4"})");
  return *method_page({{{"nl-BE"}, "Nederlands", markdown}}, *figures, try_out);
}

TEST(Method, EveryShippedTextFindsItsFigures) {
  const auto figures = method_figures({one_period()}, shipped("measured.json"));
  ASSERT_TRUE(figures) << figures.error().text();
  for (const char* tag : {"nl-BE", "fr-BE", "en"}) {
    const auto made = method_page({{{tag}, tag, shipped(std::string(tag) + ".md")}}, *figures, false);
    ASSERT_TRUE(made) << made.error().text();
    EXPECT_FALSE(std::regex_search(*made, std::regex(R"(\{[a-z_]+\})"))) << tag;
    EXPECT_NE(made->find("<td>2026-09-01</td>"), std::string::npos) << tag;
  }
}

TEST(Method, TheTextsOfAllLanguagesNameTheSameFigures) {
  const auto places = [](const std::string& tag) {
    std::multiset<std::string> names;
    const std::string text = shipped(tag + ".md");
    static const std::regex place(R"(\{([a-z_]+)\})");
    for (std::sregex_iterator at(text.begin(), text.end(), place), end; at != end; ++at) names.insert((*at)[1]);
    return names;
  };
  EXPECT_EQ(places("fr-BE"), places("nl-BE"));
  EXPECT_EQ(places("en"), places("nl-BE"));
}

TEST(Method, APeriodIsARowOfItsTable) {
  const std::string made = page("| a | b | c | d | e | f | g |\n|---|---|---|---|---|---|---|\n{periods}\n");
  EXPECT_NE(made.find("<td>33</td>\n<td>5</td>\n<td>2</td>\n<td>7</td>"), std::string::npos) << made;
}

TEST(Method, FiguresComeFromTheRulesAndTheMeasurements) {
  EXPECT_NE(page("Alles is een veelvoud van {base}; {link_parents} ouders, {link_upper}.")
                .find("<p>Alles is een veelvoud van 3; 10000 ouders, 0.4.</p>"),
            std::string::npos);
}

TEST(Method, AFigureThatDoesNotExistIsNamed) {
  const auto made = method_page({{{"nl-BE"}, "Nederlands", "Vanaf {fewest_horses}."}}, {}, false);
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().thing, "content/method/nl-BE.md");
  EXPECT_EQ(made.error().place, "{fewest_horses}");
  EXPECT_FALSE(method_page({{{"nl-BE"}, "Nederlands", "Vanaf {fewest"}}, {}, false));
}

TEST(Method, BrokenMeasurementsAreAnError) { EXPECT_FALSE(method_figures({}, "{")); }

TEST(Method, ATryOutSaysSo) {
  EXPECT_NE(page("Tekst", true).find("TRY-OUT"), std::string::npos);
  EXPECT_EQ(page("Tekst").find("TRY-OUT"), std::string::npos);
}

TEST(Method, NoTextBringsItsOwnHtml) {
  EXPECT_EQ(page("<script>alert(1)</script>").find("<script"), std::string::npos);
}

}  // namespace
}  // namespace schoolpoort

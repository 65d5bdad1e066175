// Every file of an export's tables. What other programs read in them is tested with those programs: tests/readers.
#include "kiosk/publish/tables/tables.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "kiosk/core/table_keys.hpp"
#include "kiosk/publish/csv.hpp"
#include "tests/support/released.hpp"

namespace schoolpoort {
namespace {

/// A period, its report, and words that are their keys.
class Tables : public testing::Test {
 protected:
  Tables() : report_(make_report({periods_.back(), nullptr, the_seven_dimensions(), {}, 0, false})) {
    source_.report = &report_;
    source_.school = "De Regenboog";
    for (const char* tag : {"nl-BE", "fr-BE", "en"})
      source_.words.push_back({{tag}, [this, tag](std::string_view key) {
                                 asked_.insert(std::string(key));
                                 return std::string(tag) + " " + std::string(key).substr(6, 20);
                               }});
    source_.language_name = [](const LanguageTag& tag) { return tag.value; };
    source_.beside = {"method.html"};
  }
  Files made() const {
    auto files = tables(source_);
    EXPECT_TRUE(files) << files.error().text();
    return *files;
  }

  std::vector<ReleasedPeriod> periods_{a_released_period(1)};
  Report report_;
  mutable std::set<std::string> asked_;
  TableSource source_{periods_};
};

TEST_F(Tables, TheSamePeriodsGiveTheSameBytes) {
  const Files first = made();
  EXPECT_EQ(first.size(), 7U);
  EXPECT_TRUE(first.at("results.xlsx").starts_with("PK"));
  EXPECT_TRUE(first.at("results.sav").starts_with("$FL2"));
  EXPECT_EQ(first, made());
}

TEST_F(Tables, ATryOutSaysSoInEveryName) {
  source_.try_out = true;
  for (const auto& [name, contents] : made()) EXPECT_TRUE(name.starts_with("TRY-OUT-")) << name;
}

TEST_F(Tables, EveryWordIsSaidSomewhere) {
  (void)made();
  report_.before = 7;
  report_.prediction = Prediction{};
  report_.dimensions[1].attention = true;
  auto& items = report_.dimensions[1].items;
  items[0].weak = {Weak::half_not_yes, Weak::below_prediction, Weak::down};
  items[0].change = Change::more;
  items[1].change = Change::less;
  report_.dimensions[3].items[0].change = Change::no_clear;
  source_.try_out = true;
  source_.beside = {"TRY-OUT-method.html", "TRY-OUT-method.pdf", "TRY-OUT-report.html", "TRY-OUT-report.pdf"};
  (void)made();
  for (const std::string_view key : table_keys::kAll)
    EXPECT_TRUE(asked_.contains(std::string(key))) << key << " is said nowhere";
  for (const std::string& key : asked_)
    EXPECT_NE(std::ranges::find(table_keys::kAll, key), table_keys::kAll.end()) << key << " is no key";
}

TEST_F(Tables, WithoutAReportTheRestIsThere) {
  source_.report = nullptr;
  EXPECT_EQ(made().size(), 7U);
}

TEST_F(Tables, AQuestionWithoutFiguresBreaksNothing) {
  periods_.front().release.cells.clear();
  report_ = make_report({periods_.back(), nullptr, the_seven_dimensions(), {}, 0, false});
  EXPECT_EQ(made().size(), 7U);
}

TEST_F(Tables, ThePackageDescribesEachCsvByItsBytes) {
  const Files files = made();
  const auto package = nlohmann::json::parse(files.at("datapackage.json"));
  ASSERT_EQ(package["resources"].size(), 3U);
  for (const auto& resource : package["resources"])
    EXPECT_EQ(resource["bytes"], files.at(resource["path"].get<std::string>()).size());
  EXPECT_EQ(package["title"], "nl-BE title");
  EXPECT_EQ(package["title@en"], "en title");
}

TEST_F(Tables, ThePageTellsOfTheFilesThatAreThereInThreeLanguages) {
  const std::string page = made().at("LEES-MIJ.txt");
  EXPECT_LT(page.find("nl-BE honest"), page.find("fr-BE honest"));
  EXPECT_LT(page.find("fr-BE honest"), page.find("en honest"));
  EXPECT_NE(page.find("\r\nmethod.html\r\n"), std::string::npos);
  source_.beside.clear();
  EXPECT_EQ(made().at("LEES-MIJ.txt").find("method.html"), std::string::npos);
}

TEST_F(Tables, ThePageBreaksItsLinesForNotepad) {
  source_.words[0].say = [](std::string_view) { return "één " + std::string(200, 'x') + " twee drie"; };
  const std::string page = made().at("LEES-MIJ.txt");
  EXPECT_NE(page.find("één\r\n" + std::string(200, 'x') + "\r\ntwee drie\r\n"), std::string::npos);
  for (std::size_t at = 0; (at = page.find('\n', at)) != std::string::npos; ++at) EXPECT_EQ(page[at - 1], '\r');
}

}  // namespace
}  // namespace schoolpoort

// The examples of content/README.md, tried as a teacher would.
#include <gmock/gmock.h>

#include "kiosk/catalog/catalog.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

/// What stands between ```toml and ```, in order.
std::vector<std::string> toml_examples(const std::string& page) {
  std::vector<std::string> examples;
  const std::string opening = "```toml\n";
  for (std::size_t at = page.find(opening); at != std::string::npos; at = page.find(opening, at)) {
    at += opening.size();
    examples.push_back(page.substr(at, page.find("```", at) - at));
  }
  return examples;
}

bool is_setting(const std::string& example) {
  return example.starts_with("school") || example.starts_with("[[period]]");
}

TEST(Readme, ExamplesWorkAsTheyStand) {
  SchoolFolder school;
  std::string settings;
  std::string content;
  for (const std::string& example : toml_examples(read_file(school.places().share / "content/README.md")))
    (is_setting(example) ? settings : content) += example + "\n";
  school.with("settings.toml", settings).with("content/own.toml", content);
  for (const char* language : {"nl-BE", "fr-BE", "ar", "tr"})
    school.with(std::string("locales/") + language + ".arb",
                R"({"item_bridge": "?", "answer_meals_soup": "Soep", "answer_meals_bread": "Brood",
                    "answer_meals_nothing": "Niets"})");
  for (const char* meal : {"soup", "nothing"})
    school.with(std::string("illustrations/answers/meals-") + meal + ".svg", "<svg/>");

  const Catalog catalog = read_catalog(school.places());
  for (const Error& fault : catalog.school_faults) ADD_FAILURE() << fault.text();
  EXPECT_EQ(catalog.settings.school, "De Regenboog");
  EXPECT_EQ(catalog.settings.periods.size(), 1u);
  EXPECT_TRUE(find(catalog.content.items, ItemId{"bridge"}));
  EXPECT_TRUE(find(catalog.content.campaigns, CampaignId{"spring"}));
  ASSERT_TRUE(find(catalog.content.scales, ScaleId{"meals"}));
  EXPECT_TRUE(find(catalog.content.scales, ScaleId{"meals"})->choices.back().alone);
  EXPECT_EQ(find(catalog.content.slides, SlideId{"kept"})->shown, std::chrono::seconds(20));
}

}  // namespace
}  // namespace schoolpoort

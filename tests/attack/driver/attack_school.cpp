// A kiosk without a screen for the attacker's tests: reads a line, does it, says "ok", so that whoever gave the line
// may copy the files before giving the next.
#include <algorithm>
#include <iostream>
#include <sstream>

#include "kiosk/catalog/catalog.hpp"
#include "tests/attack/driver/desk.hpp"
#include "tests/support/place.hpp"

namespace schoolpoort {
namespace {

/// The default campaign with its real questions, words and languages.
Result<Period> default_campaign() {
  const Catalog catalog = read_catalog({share_folder(), {}});
  const Campaign* campaign = find(catalog.content.campaigns, catalog.settings.campaign);
  if (!campaign || catalog.languages.empty())
    return Error{share_folder(), "", "holds no campaign: configure the build again."};
  const auto words = std::ranges::find(catalog.languages, catalog.settings.school_language, &LanguageTexts::tag);
  auto form = freeze(catalog.content, *campaign, [&](const TextKey& key) { return words->texts.at(key).pattern; });
  if (!form) return form.error();
  Period period{0, campaign->id, {}, {}, std::move(*form), {}};
  for (const LanguageTexts& language : catalog.languages)
    if (period.languages.size() < kMaxLanguages) period.languages.push_back(language.tag);
  return period;
}

Words words_of(const std::string& line) {
  std::istringstream stream(line);
  Words words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

int serve() {
  auto campaign = default_campaign();
  if (!campaign) {
    std::cerr << campaign.error().text() << '\n';
    return 1;
  }
  Desk desk(std::move(*campaign));
  for (std::string line; std::getline(std::cin, line);) {
    const Words words = words_of(line);
    if (words.empty()) continue;
    const auto said = desk.obey(words);
    std::cout << (said ? "ok " + *said : "no " + said.error().text()) << std::endl;
  }
  return 0;
}

}  // namespace
}  // namespace schoolpoort

int main() { return schoolpoort::serve(); }

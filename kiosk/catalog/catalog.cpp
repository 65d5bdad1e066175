// Brings the built-in data and the school's together. Knows no format itself.
#include "kiosk/catalog/catalog.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "kiosk/catalog/bank.hpp"
#include "kiosk/catalog/own_slides.hpp"
#include "kiosk/catalog/settings_file.hpp"
#include "kiosk/catalog/shelf.hpp"
#include "kiosk/catalog/staff_texts.hpp"
#include "kiosk/core/keys.hpp"
#include "kiosk/core/tally.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

std::set<TextKey> needed_words(const Bank& bank) {
  std::set<TextKey> words = words_of(bank);
  for (const std::string_view key : keys::kInterface) words.insert(TextKey{std::string(key)});
  return words;
}

void require_whole(const Bank& bank, const Settings& defaults, Faults& faults) {
  if (bank.dimensions.size() != kDimensions)
    faults.push_back({"content/dimensions.toml", "",
                      fmt::format("names {} dimensions; put the seven back.", bank.dimensions.size())});
  if (bank.slides.empty())
    faults.push_back({"content/slides.toml", "", "names no slide; put one back, so that the screen is never empty."});
  if (!has_campaign(bank, defaults.campaign))
    faults.push_back({"content/settings.toml", "campaign",
                      fmt::format("there is no campaign {}; correct its name.", defaults.campaign.value)});
}

bool is_among(const std::vector<LanguageTag>& tags, const LanguageTag& tag) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

/// Only what visitors may choose, in that order.
std::vector<LanguageTexts> offered(std::vector<LanguageTexts> complete, const std::vector<LanguageTag>& chosen,
                                   const LanguageOrder& by_default) {
  std::erase_if(complete, [&](const LanguageTexts& texts) {
    return chosen.empty() ? is_among(by_default.reserve, texts.tag) : !is_among(chosen, texts.tag);
  });
  sort_languages(complete, chosen.empty() ? by_default.order : chosen);
  return complete;
}

std::vector<std::string> languages_without(const TextKey& key, const std::vector<LanguageTexts>& languages) {
  std::vector<std::string> without;
  for (const LanguageTexts& language : languages)
    if (!language.texts.contains(key)) without.push_back(language.tag.value);
  return without;
}

}  // namespace

Catalog read_catalog(const Places& places) {
  Catalog catalog;
  const Layer built_in{places.share, true, &catalog.faults};
  const Layer own{places.school, false, &catalog.school_faults};
  const auto has_picture = [&](const PictureId& picture) { return !picture_file(places, picture).empty(); };
  const auto any_words = [](const TextKey&) { return std::vector<std::string>{}; };

  const SettingsFile defaults = read_settings(built_in, places.share / "content" / "settings.toml", Settings{});
  const fs::path settings = places.settings.empty() ? places.school / "settings.toml" : places.settings;
  const SettingsFile chosen = read_settings(own, settings, defaults.settings);
  catalog.settings = chosen.settings;

  Bank bank;
  add(bank, read_pieces(built_in), built_in, {has_picture, any_words});
  require_whole(bank, defaults.settings, catalog.faults);
  const Pieces own_pieces = read_pieces(own);

  // Languages are complete by the built-in words alone: a question a school adds in one language takes none away.
  std::vector<LanguageTexts> complete =
      read_languages({built_in, own}, needed_words(bank), words_of(own_pieces), catalog);
  settle_languages(catalog.settings, chosen.file, defaults.settings, complete, catalog.school_faults);
  catalog.languages = offered(std::move(complete), catalog.settings.languages, read_language_order(built_in));

  catalog.staff = read_staff_texts(built_in, catalog.gaps);

  const auto without = [&](const TextKey& key) { return languages_without(key, catalog.languages); };
  add(bank, own_pieces, own, {has_picture, without});
  settle_campaigns(catalog.settings, chosen, defaults.settings, bank, catalog.school_faults);
  catalog.content = content_of(bank);
  for (Slide& slide : own_slides(own)) catalog.content.slides.push_back(std::move(slide));
  return catalog;
}

fs::path picture_file(const Places& places, const PictureId& picture) {
  std::error_code unreadable;
  for (const char* ending : {".svg", ".png", ".jpg", ".jpeg"}) {
    const fs::path own = places.school / "illustrations" / (picture.value + ending);
    if (!places.school.empty() && fs::is_regular_file(own, unreadable)) return own;
  }
  const fs::path built_in = places.share / "content" / "illustrations" / (picture.value + ".svg");
  return fs::is_regular_file(built_in, unreadable) ? built_in : fs::path();
}

}  // namespace schoolpoort

// Reads, changes, puts back; every file is written whole or not at all.
#include "kiosk/app/settings_desk.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <fstream>

#include "kiosk/catalog/files.hpp"
#include "kiosk/catalog/settings_change.hpp"
#include "kiosk/publish/folder.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kLargestLogo = 8'000'000;
constexpr const char* kLogoEndings[] = {".svg", ".png", ".jpg", ".jpeg"};

// A file that is not there is an empty one.
Result<std::string> text_in(const fs::path& file) {
  std::error_code unknown;
  if (!fs::exists(file, unknown) && !unknown) return std::string();
  return read_text(file, file.filename().string());
}

SettingsOutcome told(const Result<Done>& written) {
  if (written) return SettingsOutcome::saved;
  spdlog::warn("settings: {}", written.error().text());
  return SettingsOutcome::not_saved;
}

std::vector<DimensionId> dimensions_of(const Campaign& campaign, const Content& content) {
  std::vector<DimensionId> all;
  for (const ItemId& id : campaign.items)
    if (const Item* item = find(content.items, id); item && std::ranges::find(all, item->dimension) == all.end())
      all.push_back(item->dimension);
  return all;
}

Result<Done> write_campaign(const Campaign& campaign, const Places& places) {
  const Catalog catalog = read_catalog(places);
  return write_files(
      places.school / "content" / "campaigns",
      {{campaign.id.value + ".toml", campaign_text(campaign, dimensions_of(campaign, catalog.content))}});
}

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

// Sticks write names as they like: LOGO.PNG.
bool is_logo(const fs::path& file) {
  std::error_code unreadable;
  return lower(file.stem().string()) == "logo" &&
         std::ranges::find(kLogoEndings, lower(file.extension().string())) != std::end(kLogoEndings) &&
         fs::is_regular_file(file, unreadable);
}

void remove_logos(const fs::path& folder) {
  std::error_code kept;
  for (const char* ending : kLogoEndings) fs::remove(folder / (std::string("logo") + ending), kept);
}

}  // namespace

SettingsPlace settings_place(const Places& places) {
  const fs::path file = places.settings.empty() ? places.school / "settings.toml" : places.settings;
  return {file, file.string() + ".before"};
}

SettingsBasis read_basis(const Places& places, const std::optional<Period>& open, Day today) {
  const Catalog catalog = read_catalog(places);
  SettingsBasis basis;
  basis.settings = catalog.settings;
  for (const LanguageTexts& language : catalog.languages) basis.offered.push_back(language.tag);
  basis.earliest = open ? std::max(today, open->end) : today;
  for (const PlannedPeriod& period : catalog.settings.periods)
    basis.earliest = std::max(basis.earliest, period.last + std::chrono::days{1});
  if (const Campaign* usual = find(catalog.content.campaigns, catalog.settings.campaign)) basis.usual = usual->items;
  basis.items = catalog.content.items;
  for (const Dimension& dimension : catalog.content.dimensions)
    if (dimension.never_alone) basis.never_alone.push_back(dimension.id);
  const auto [file, before] = settings_place(places);
  const auto now = text_in(file), then = text_in(before);
  std::error_code unknown;
  basis.can_undo = now && then && *now != *then && fs::exists(before, unknown);
  return basis;
}

SettingsOutcome save(const SaveSettings& wish, const Places& places) {
  const auto [file, before] = settings_place(places);
  const auto text = text_in(file);
  const auto built_in = text_in(places.share / "content" / "settings.toml");
  if (!text || !built_in) return SettingsOutcome::unreadable;
  const auto changed = change_settings(*text, file.filename().string(), wish.before, wish.after, *built_in);
  if (!changed) {
    spdlog::warn("settings: {}", changed.error().text());
    return SettingsOutcome::unreadable;
  }
  if (wish.campaign)
    if (const auto written = write_campaign(*wish.campaign, places); !written) return told(written);
  return told(
      write_files(file.parent_path(), {{before.filename().string(), *text}, {file.filename().string(), *changed}}));
}

SettingsOutcome undo(const Places& places) {
  const auto [file, before] = settings_place(places);
  const auto now = text_in(file), then = text_in(before);
  if (!now || !then) return SettingsOutcome::not_saved;
  const SettingsOutcome written =
      told(write_files(file.parent_path(), {{before.filename().string(), *now}, {file.filename().string(), *then}}));
  return written == SettingsOutcome::saved ? SettingsOutcome::undone : written;
}

SettingsOutcome take_logo(const std::string& file, const Places& places,
                          const std::function<bool(const fs::path&)>& can_be_shown) {
  if (file.empty()) {
    remove_logos(places.school);
    return logo_file(places).empty() ? SettingsOutcome::saved : SettingsOutcome::not_saved;
  }
  const fs::path from = file;
  std::error_code unknown;
  if (fs::file_size(from, unknown) > kLargestLogo || unknown || !can_be_shown(from)) return SettingsOutcome::not_saved;
  std::ifstream stream(from, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  const std::string ending = lower(from.extension().string());
  const auto written = write_files(places.school, {{"logo" + ending, bytes}});
  if (!written) return told(written);
  for (const char* other : kLogoEndings)
    if (ending != other) fs::remove(places.school / (std::string("logo") + other), unknown);
  return SettingsOutcome::saved;
}

std::vector<std::string> logos_in(const std::vector<fs::path>& folders) {
  std::vector<std::string> all;
  for (const fs::path& folder : folders) {
    std::error_code unreadable;
    for (fs::directory_iterator entry(folder, unreadable), end; !unreadable && entry != end;
         entry.increment(unreadable))
      if (is_logo(entry->path())) all.push_back(entry->path().string());
  }
  std::ranges::sort(all);
  return all;
}

}  // namespace schoolpoort

// Reads settings.toml and holds it against what there is.
#include "kiosk/catalog/settings_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "kiosk/core/tally.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::days kLongestPeriod{364};
static_assert(kLongestPeriod.count() <= kMaxDays);

Millis read_seconds(Fields& fields, const std::string& key, Millis by_default, int lowest, int highest, Need spelled) {
  const std::int64_t usual = std::chrono::duration_cast<std::chrono::seconds>(by_default).count();
  return std::chrono::seconds(fields.whole(key, usual, lowest, highest, spelled));
}

std::vector<LanguageTag> read_languages(Fields& fields, Need spelled) {
  std::vector<LanguageTag> languages;
  for (std::string& tag : fields.ids("languages", spelled))
    if (std::find(languages.begin(), languages.end(), LanguageTag{tag}) == languages.end())
      languages.push_back({std::move(tag)});
  return languages;
}

void read_values(Fields& fields, Need spelled, Settings& settings) {
  const std::string school = fields.text("school", spelled);
  if (!school.empty()) settings.school = school;
  const std::string language = fields.id("school_language", spelled);
  if (!language.empty()) settings.school_language = {language};
  const std::vector<LanguageTag> languages = read_languages(fields, spelled);
  if (!languages.empty()) settings.languages = languages;
  const std::string campaign = fields.id("campaign", spelled);
  if (!campaign.empty()) settings.campaign = {campaign};
  settings.strip_tiles = static_cast<int>(fields.whole("strip_tiles", settings.strip_tiles, 1, 12, spelled));
  settings.idle = read_seconds(fields, "idle_seconds", settings.idle, 10, 600, spelled);
  settings.warning = read_seconds(fields, "warning_seconds", settings.warning, 5, 120, spelled);
  settings.thanks = read_seconds(fields, "thanks_seconds", settings.thanks, 5, 120, spelled);
  settings.dim_after = read_seconds(fields, "dim_after_seconds", settings.dim_after, 0, 86400, spelled);
  settings.calm = fields.flag("calm", settings.calm, spelled);
  settings.scan = read_seconds(fields, "scan_seconds", settings.scan, 0, 10, spelled);
  settings.diagonal_inch = fields.fraction("diagonal_inch", settings.diagonal_inch, 7, 110, spelled);
  settings.viewing_distance_cm = fields.fraction("viewing_distance_cm", settings.viewing_distance_cm, 30, 200, spelled);
}

void read_period(const TomlNode& table, const std::string& name, Faults& faults, SettingsFile& into) {
  Fields fields(table, name, faults);
  fields.call("period");
  PlannedPeriod period;
  period.campaign = {fields.id("campaign", Need::must)};
  const std::optional<Day> start = fields.day("start");
  const std::optional<Day> last = fields.day("last");
  if (start && last) {
    period.start = *start;
    period.last = *last;
    const std::chrono::days length = *last - *start + std::chrono::days{1};
    const bool is_moment = length == std::chrono::days{1};
    if (!is_moment && (length < kShortestCampaign || length > kLongestPeriod))
      fields.fault("last", fmt::format("lasts {} days from {}; choose a last day that makes it 14 to 364 days, or the "
                                       "first day itself for a parent evening.",
                                       length.count(), iso(*start)));
  }
  if (fields.finish())
    into.periods.push_back({period, name, table.line});
  else
    into.settings.periods_known = false;
}

bool is_complete_language(const LanguageTag& tag, const std::vector<LanguageTexts>& complete) {
  return std::any_of(complete.begin(), complete.end(), [&](const LanguageTexts& texts) { return texts.tag == tag; });
}

std::vector<PlannedPeriod> settle_periods(std::vector<Found<PlannedPeriod>> periods, const Bank& bank, Faults& faults) {
  std::stable_sort(periods.begin(), periods.end(),
                   [](const auto& one, const auto& other) { return one.piece.start < other.piece.start; });
  std::vector<PlannedPeriod> kept;
  for (const auto& [period, file, line] : periods) {
    const std::string place = fmt::format("line {}, period", line);
    if (!has_campaign(bank, period.campaign))
      faults.push_back({file, place, fmt::format("there is no campaign {}; correct its name.", period.campaign.value)});
    else if (!kept.empty() && period.start <= kept.back().last)
      faults.push_back(
          {file, place,
           fmt::format("begins before the one that lasts until {}; let it begin later.", iso(kept.back().last))});
    else
      kept.push_back(period);
  }
  return kept;
}

}  // namespace

SettingsFile read_settings(const Layer& layer, const fs::path& path, const Settings& defaults) {
  SettingsFile read{defaults, {}, name_in(layer, path)};
  std::error_code unknown;
  if (!layer.built_in && !fs::exists(path, unknown) && !unknown) return read;
  const Result<std::string> bytes = read_text(path, read.file);
  const Result<TomlNode> table = bytes ? parse_toml(*bytes, read.file) : bytes.error();
  if (!table) {
    layer.faults->push_back(table.error());
    read.settings.periods_known = false;
    return read;
  }
  Fields fields(*table, read.file, *layer.faults);
  read_values(fields, layer.built_in ? Need::must : Need::may, read.settings);
  for (const TomlNode* period : fields.tables("period")) read_period(*period, read.file, *layer.faults, read);
  fields.finish();
  return read;
}

void settle_languages(Settings& settings, const std::string& file, const Settings& by_default,
                      const std::vector<LanguageTexts>& complete, Faults& faults) {
  const std::string remedy = "there is no complete locales/{}.arb; correct the name, or complete the translation.";
  if (!is_complete_language(settings.school_language, complete)) {
    faults.push_back({file, "school_language", fmt::format(fmt::runtime(remedy), settings.school_language.value)});
    settings.school_language = by_default.school_language;
  }
  std::vector<LanguageTag> kept;
  for (const LanguageTag& tag : settings.languages) {
    if (is_complete_language(tag, complete))
      kept.push_back(tag);
    else
      faults.push_back({file, "languages", fmt::format(fmt::runtime(remedy), tag.value)});
  }
  const bool shown = std::find(kept.begin(), kept.end(), settings.school_language) != kept.end();
  if (!kept.empty() && !shown) kept.insert(kept.begin(), settings.school_language);
  settings.languages = kept;
}

void settle_campaigns(Settings& settings, const SettingsFile& file, const Settings& by_default, const Bank& bank,
                      Faults& faults) {
  if (!has_campaign(bank, settings.campaign)) {
    faults.push_back({file.file, "campaign",
                      fmt::format("there is no campaign {}; \"{}\" is asked instead.", settings.campaign.value,
                                  by_default.campaign.value)});
    settings.campaign = by_default.campaign;
  }
  settings.periods = settle_periods(file.periods, bank, faults);
}

}  // namespace schoolpoort

// Values to TOML.
#include "kiosk/catalog/settings_values.hpp"

#include <fmt/format.h>

#include "kiosk/catalog/settings_keys.hpp"

namespace schoolpoort {
namespace {

std::string in_seconds(Millis time) {
  return std::to_string(std::chrono::duration_cast<std::chrono::seconds>(time).count());
}

std::string flag(bool yes) { return yes ? "true" : "false"; }

std::vector<std::string> hours_of(const std::optional<OpenWeek>& week) {
  std::vector<std::string> lines;
  for (std::size_t day = 0; week && day < week->size(); ++day)
    if (const auto& hours = (*week)[day])
      lines.push_back(fmt::format("{} {}-{}", kWeekdays[day], clock_text(hours->from), clock_text(hours->to)));
  return lines;
}

std::vector<std::string> tags_of(const std::vector<LanguageTag>& languages) {
  std::vector<std::string> tags;
  for (const LanguageTag& tag : languages) tags.push_back(tag.value);
  return tags;
}

}  // namespace

std::string quoted(const std::string& text) {
  std::string made = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\')
      made += std::string("\\") + c;
    else if (byte < 0x20 || byte == 0x7F)
      made += fmt::format("\\u{:04X}", byte);
    else
      made += c;
  }
  return made + "\"";
}

std::string list_of(const std::vector<std::string>& texts) {
  std::vector<std::string> all;
  for (const std::string& text : texts) all.push_back(quoted(text));
  return fmt::format("[{}]", fmt::join(all, ", "));
}

std::vector<SettingValue> values_of(const Settings& settings) {
  return {{"school", quoted(settings.school)},
          {"languages", list_of(tags_of(settings.languages))},
          {"pupils", std::to_string(settings.pupils)},
          {"open_hours", list_of(hours_of(settings.open.week))},
          {"closed_on_holidays", flag(settings.open.keeps_holidays)},
          {"idle_seconds", in_seconds(settings.idle)},
          {"warning_seconds", in_seconds(settings.warning)},
          {"thanks_seconds", in_seconds(settings.thanks)},
          {"dim_after_seconds", in_seconds(settings.dim_after)}};
}

}  // namespace schoolpoort

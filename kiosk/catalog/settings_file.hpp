// settings.toml: what a school chose. Knows ranges; whether a language or a campaign exists is settled by the catalog.
#pragma once

#include <string>
#include <vector>

#include "kiosk/catalog/bank.hpp"
#include "kiosk/catalog/files.hpp"
#include "kiosk/core/settings.hpp"
#include "kiosk/core/texts.hpp"

namespace schoolpoort {

struct SettingsFile {
  Settings settings;  ///< without its periods
  std::vector<Found<PlannedPeriod>> periods;
  std::string file;
};

/// `path` over `defaults`; a wrong value is a fault and leaves the default. A school's file may be missing.
SettingsFile read_settings(const Layer& layer, const std::filesystem::path& path, const Settings& defaults);

/// Keeps the complete languages of `settings`; each other becomes a fault. The school's own is always among them.
void settle_languages(Settings& settings, const std::string& file, const Settings& by_default,
                      const std::vector<LanguageTexts>& complete, Faults& faults);

/// Puts in the file's periods and keeps the campaigns `bank` has; periods that overlap or ask what does not exist
/// become faults and are left out.
void settle_campaigns(Settings& settings, const SettingsFile& file, const Settings& by_default, const Bank& bank,
                      Faults& faults);

}  // namespace schoolpoort

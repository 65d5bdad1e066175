// The settings as the staff's screens read and write them: settings.toml, campaigns and the logo in the school's
// folder.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "kiosk/catalog/catalog.hpp"
#include "kiosk/core/staff_settings.hpp"

namespace schoolpoort {

/// Where settings are kept, and a copy of what was there before the last change.
struct SettingsPlace {
  std::filesystem::path file, before;
};
SettingsPlace settings_place(const Places& places);

/// As the files say it now. `open`: the period that runs, whose questions never change.
SettingsBasis read_basis(const Places& places, const std::optional<Period>& open, Day today);

/// Files that a school writes by hand keep all but what changed; on anything but `saved` nothing is changed.
SettingsOutcome save(const SaveSettings& wish, const Places& places);
/// What was there before the last save is there again; once more takes that back.
SettingsOutcome undo(const Places& places);
/// Copies the picture into the school's folder, or takes the one there away; `draw` says whether it can be shown.
SettingsOutcome take_logo(const std::string& file, const Places& places,
                          const std::function<bool(const std::filesystem::path&)>& can_be_shown);

/// Files named logo in these folders.
std::vector<std::string> logos_in(const std::vector<std::filesystem::path>& folders);

}  // namespace schoolpoort

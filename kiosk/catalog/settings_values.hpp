// The values of settings.toml as they are written. Only for settings_change.
#pragma once

#include <string>
#include <vector>

#include "kiosk/core/settings.hpp"

namespace schoolpoort {

struct SettingValue {
  std::string key, value;  ///< as TOML
  bool operator==(const SettingValue&) const = default;
};

/// Everything that the staff's screens may change, always the same keys in the same order.
std::vector<SettingValue> values_of(const Settings& settings);

/// A text in quotes.
std::string quoted(const std::string& text);
/// A list of texts in one line.
std::string list_of(const std::vector<std::string>& texts);

}  // namespace schoolpoort

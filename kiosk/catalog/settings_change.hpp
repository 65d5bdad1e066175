// Changes a settings file where a school chose something else, and leaves every other line as a hand wrote it.
#pragma once

#include <string>

#include "kiosk/core/result.hpp"
#include "kiosk/core/settings.hpp"

namespace schoolpoort {

/// `text` of the settings file `name` with all that differs between the two put in. A key that was not there yet comes
/// with the comment it has in `built_in`, the text of content/settings.toml. Periods are only added.
/// Error when the file is no TOML, or when what is written does not read back as it was meant.
Result<std::string> change_settings(const std::string& text, const std::string& name, const Settings& before,
                                    const Settings& after, const std::string& built_in);

/// The file of one campaign: content/campaigns/<id>.toml. `dimensions` are those of its items.
std::string campaign_text(const Campaign& campaign, const std::vector<DimensionId>& dimensions);

}  // namespace schoolpoort

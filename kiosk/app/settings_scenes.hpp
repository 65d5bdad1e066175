// The settings screens in every state worth looking at. Only for staff_scenes.
#pragma once

#include <string>
#include <vector>

#include "kiosk/app/staff_viewer.hpp"

namespace schoolpoort {

/// A name and the state behind it.
std::vector<std::pair<std::string, StaffSettings>> settings_states(const Catalog& catalog, Day today);

}  // namespace schoolpoort

// The kiosk's health as it is now: for the command, and for the staff's overview. Knows no screen and no JSON.
#pragma once

#include <vector>

#include "kiosk/app/keeper.hpp"
#include "kiosk/app/paths.hpp"
#include "kiosk/publish/status.hpp"

namespace schoolpoort {

/// `broken_slides`: what the caller knows of slides that cannot be drawn. Leaves out the version.
Health health_of(const Paths& paths, const Catalog& catalog, const Keeper& keeper,
                 const std::vector<Error>& broken_slides);

}  // namespace schoolpoort

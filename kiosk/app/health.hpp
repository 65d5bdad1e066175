// The kiosk's health as it is now: for the command, and for the staff's overview. Knows no screen and no JSON.
#pragma once

#include <vector>

#include "kiosk/app/keeper.hpp"
#include "kiosk/app/paths.hpp"
#include "kiosk/core/health.hpp"

namespace schoolpoort {

/// `broken_slides`: what the caller knows of slides that cannot be drawn.
Health health_of(const Paths& paths, const Catalog& catalog, const Keeper& keeper,
                 const std::vector<Error>& broken_slides, Day today);

/// The day of the last export that is on a stick, as note_export() wrote it down.
std::optional<Day> last_export(const Paths& paths);
void note_export(const Paths& paths, Day today);

}  // namespace schoolpoort

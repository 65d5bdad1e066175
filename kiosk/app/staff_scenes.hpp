// Every staff screen as it can look, without staff: what the tour draws and the check measures.
#pragma once

#include "kiosk/app/scenes.hpp"

namespace schoolpoort {

/// In one of the staff's languages; the figures are invented.
std::vector<Scene> staff_scenes_in(const LanguageTag& language, const Catalog& catalog, const Places& places);

}  // namespace schoolpoort

// What can be heard of a visit: the lines of each screen, and all lines of a language. Knows no clip.
#pragma once

#include <functional>

#include "kiosk/app/viewer.hpp"
#include "kiosk/speech/cabinet.hpp"

namespace schoolpoort {

/// The lines that the screen's button would say; none where there is no such button.
std::vector<Line> lines_of(const ScreenView& view);

/// Every line of that language that any screen would say if `hearing` says it can, each once.
std::vector<Line> audible_lines(const LanguageTag& language, const Catalog& catalog, const Places& places,
                                const Hearing& hearing);

/// Where recordings and clips lie.
Shelves shelves_of(const Places& places, const std::filesystem::path& cache);

/// What could be heard once every clip is made; nothing where the school wants no sound.
Hearing hearing_of(const Catalog& catalog, const Cabinet& cabinet);

}  // namespace schoolpoort

// The bundled fonts, and only those, as Pango wants them. Knows no language and no text.
#pragma once

#include <pango/pangocairo.h>

#include <filesystem>

#include "kiosk/core/result.hpp"
#include "kiosk/paint/owned.hpp"
#include "kiosk/paint/type_table.hpp"

namespace schoolpoort {

/// Opens the folder's fonts; fails when a file or a family the table names is not there. `cache` need not be writable:
/// then each start reads every font.
Result<Object<PangoFontMap>> open_font_map(const std::filesystem::path& fonts, const std::filesystem::path& cache,
                                           const TypeTable& table);

}  // namespace schoolpoort

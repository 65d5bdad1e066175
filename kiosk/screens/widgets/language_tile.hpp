// A language by its own name in its own script. Knows no screen.
#pragma once

#include <span>

#include "kiosk/screens/widgets/card.hpp"

namespace schoolpoort {

/// The largest letters in which every name fits a tile of that size, at most `most`: no language is louder than
/// another.
float name_size(Brush& brush, std::span<const LanguageTile> tiles, Size tile, float most);
/// True when tapped.
bool draw_language(Brush& brush, const LanguageTile& tile, float size, const Rect& where);

}  // namespace schoolpoort

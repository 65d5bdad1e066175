// A language by its own name in its own script. Knows no screen.
#pragma once

#include "kiosk/screens/widgets/card.hpp"

namespace schoolpoort {

/// True when tapped.
bool draw_language(Brush& brush, const LanguageTile& tile, const Rect& where);

}  // namespace schoolpoort

// The one look of everything that lies on the paper: a rounded card. Knows no words.
#pragma once

#include "kiosk/screens/widgets/brush.hpp"

namespace schoolpoort {

enum class CardLook {
  raised,   ///< an answer: white, with a shadow
  quiet,    ///< a small button: an outline only
  primary,  ///< the one thing to do next: sun with a dark outline
  plain,    ///< holds something, cannot be touched
  sunny     ///< a notice
};
struct CardState {
  bool held = false;
  bool chosen = false;
};

/// Draws the card and returns where its content goes: a chosen card is lifted, a held one pressed in.
Rect card(Brush& brush, const Rect& where, CardLook look, CardState state = {});

}  // namespace schoolpoort

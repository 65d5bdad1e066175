// Where one is in a row of questions or pages, as dots: no digits to read. Knows no screen.
#pragma once

#include "kiosk/screens/widgets/brush.hpp"

namespace schoolpoort {

/// `number` of `of`, from 1; those before it are full, it is the large one. Nothing for fewer than two.
void draw_dots(Brush& brush, int number, int of, const Rect& where);

}  // namespace schoolpoort

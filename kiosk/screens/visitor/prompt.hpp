// A picture and the words it illustrates: beside each other on a wide page, under each other on a tall one.
#pragma once

#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

struct Prompt {
  std::filesystem::path picture;
  std::vector<StackLine> lines;
  bool centred = false;  ///< the words stand in the middle on a wide page too
};

/// When the words need more room, picture and words both give way, so that as much as possible can be read.
void draw_prompt(Brush& brush, const Prompt& prompt, Rect where);

}  // namespace schoolpoort

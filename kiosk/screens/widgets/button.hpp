// The quiet buttons at the bottom: a sign with its word. Knows no screen.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/core/events.hpp"
#include "kiosk/screens/widgets/card.hpp"

namespace schoolpoort {

struct SignButton {
  std::string name;                ///< what it means, for its id
  const SignView* sign = nullptr;  ///< none: its place stays free
  Event event{};
  Facing facing = Facing::fixed;
  CardLook look = CardLook::quiet;
  bool chosen = false;
  bool shown = true;                   ///< false: its place stays free, but counts
  bool round = false;                  ///< the sign alone, as wide as high, behind the others
  const SignView* at_times = nullptr;  ///< stands here at another moment: its words must fit too
  float ring = 0;                      ///< time that runs out around the sign, 1..0
};

/// Rows of buttons laid out: how high all of it is, and how each button is set.
struct SignRows {
  std::vector<std::vector<SignButton>> rows;
  int row_height = 0;
  int height = 0;
  bool above = false;  ///< the sign stands above its word, not beside it
  float size = 1;      ///< of the words
  bool fits = true;
};

/// The way back; right after an answer it offers to take that back.
SignButton way_back(const SignView& back, const UndoView& undo);
/// What opens the panel of aids; without its word where others need the room.
SignButton easier(const SignView& sign, bool round);

/// The first of the arrangements in which every word fits; the last if none.
SignRows lay_out_signs(Brush& brush, const std::vector<std::vector<std::vector<SignButton>>>& arrangements, int width);
std::optional<Event> draw_signs(Brush& brush, const SignRows& rows, const Rect& where);

}  // namespace schoolpoort

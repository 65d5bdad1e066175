// The drawings of figures that the staff's screens share. Lengths only; nothing is reckoned.
#pragma once

#include <vector>

#include "kiosk/screens/widgets/brush.hpp"

namespace schoolpoort {

/// A graded scale as a diverging bar: half of `where` is all answers; "no" to the left of the middle, what lies between
/// astride it, "yes" to the right. Counts stand in the pieces, or beside the outer ones where those are short.
void draw_scale(Brush& brush, const std::vector<ScaleStep>& scale, const Rect& where);
/// Face, word and figure of each answer, in the scale's order.
void draw_scale_words(Brush& brush, const std::vector<ScaleStep>& scale, const Rect& where);

/// Plain bars under each other, all in one form; those `apart` a little lower. Returns what they take of the room.
void draw_bars(Brush& brush, const std::vector<StaffBar>& bars, const Rect& room, float size = 1.5F);

/// Who gave no answer: word and figure, and a thin grey bar, under each other.
void draw_apart(Brush& brush, const std::vector<StaffBar>& bars, const Rect& room);

/// Of ten, how many: the band, the share, the prediction above it and the last period below.
void draw_yes_line(Brush& brush, const YesLineView& line, Rect where);
int yes_line_height(const Theme& theme);

/// Words behind their marks or signs, all at one size, from the top.
void draw_remarks(Brush& brush, const std::vector<ItemRemark>& remarks, Rect room, float size);

}  // namespace schoolpoort

// The visitor's screens: each turns its view into what is seen on `page` and tells what was tapped. They know no state.
#pragma once

#include <optional>

#include "kiosk/core/events.hpp"
#include "kiosk/screens/widgets/brush.hpp"

namespace schoolpoort {

/// The banner, if any, and the screen below it.
std::optional<Event> draw_screen(const ScreenView& view, Brush& brush);

std::optional<Event> draw_attract(const AttractView& view, Brush& brush, Rect page);
std::optional<Event> draw_language(const LanguageView& view, Brush& brush, Rect page);
std::optional<Event> draw_question(const QuestionView& view, Brush& brush, Rect page);
std::optional<Event> draw_more(const MoreView& view, Brush& brush, Rect page);
std::optional<Event> draw_thanks(const ThanksView& view, Brush& brush, Rect page);
std::optional<Event> draw_still_there(const StillThereView& view, Brush& brush, Rect page);
std::optional<Event> draw_ease(const EaseView& view, Brush& brush, Rect page);
std::optional<Event> draw_face(const DrawFaceView& view, Brush& brush, Rect page);
std::optional<Event> draw_cleaning(const CleaningView& view, Brush& brush, Rect page);

/// The slide alone, without a target.
void draw_slide(const SlideView& slide, Brush& brush, Rect page);

/// The part of `room` in which things to touch may lie: its lower half of the screen where all lies low, else all of
/// it.
inline Rect in_reach(const Brush& brush, Rect room) {
  const int middle = brush.screen().height / 2;
  if (brush.theme().low && room.y < middle) room.cut_top(middle - room.y);
  return room;
}

/// Room around everything on a page.
inline Rect margins(const Brush& brush, const Rect& page) {
  return page.inset(brush.theme().mm(10), brush.theme().mm(9));
}

}  // namespace schoolpoort

// The staff's screens: each turns its view into what is seen on `page` and tells what was tapped. They know no state.
#pragma once

#include <optional>
#include <vector>

#include "kiosk/core/events.hpp"
#include "kiosk/screens/widgets/brush.hpp"

namespace schoolpoort {

std::optional<Event> draw_staff_pad(const StaffPadView& view, Brush& brush, Rect page);
std::optional<Event> draw_staff_overview(const StaffOverviewView& view, Brush& brush, Rect page);
std::optional<Event> draw_staff_list(const StaffListView& view, Brush& brush, Rect page);
std::optional<Event> draw_staff_message(const StaffMessageView& view, Brush& brush, Rect page);
std::optional<Event> draw_staff_code(const StaffCodeView& view, Brush& brush, Rect page);
std::optional<Event> draw_staff_tiles(const StaffTilesView& view, Brush& brush, Rect page);
std::optional<Event> draw_staff_steps(const StaffStepsView& view, Brush& brush, Rect page);
std::optional<Event> draw_staff_typing(const StaffTypingView& view, Brush& brush, Rect page);

/// Title, what it is about and what is to remark, cut off the top of `room`.
void draw_staff_head(Brush& brush, const Phrase& title, const std::optional<Phrase>& text,
                     const std::optional<Phrase>& remark, Rect& room);

// One period.
std::optional<Event> draw_wheel(const WheelView& view, Brush& brush, Rect page);
std::optional<Event> draw_dimension(const DimensionView& view, Brush& brush, Rect page);
std::optional<Event> draw_item(const ItemView& view, Brush& brush, Rect page);
std::optional<Event> draw_notes(const NotesView& view, Brush& brush, Rect page);
std::optional<Event> draw_predict(const PredictView& view, Brush& brush, Rect page);

/// The row of buttons at the bottom, cut off `room`.
std::optional<Event> draw_staff_buttons(Brush& brush, const std::vector<StaffButton>& buttons, Rect& room);

}  // namespace schoolpoort

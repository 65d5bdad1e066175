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
std::optional<Event> draw_staff_result(const StaffResultView& view, Brush& brush, Rect page);
std::optional<Event> draw_staff_message(const StaffMessageView& view, Brush& brush, Rect page);

/// The row of buttons at the bottom, cut off `room`.
std::optional<Event> draw_staff_buttons(Brush& brush, const std::vector<StaffButton>& buttons, Rect& room);

}  // namespace schoolpoort

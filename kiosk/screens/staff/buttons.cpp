// The staff's buttons as the visitors' are: a sign with its word.
#include "kiosk/screens/staff/staff.hpp"
#include "kiosk/screens/widgets/button.hpp"

namespace schoolpoort {

namespace {

SignButton sign_button(const StaffButton& button) {
  SignButton made{button.name, &button.sign, button.event};
  made.facing = button.points ? Facing::with_language : Facing::fixed;
  made.look = button.main ? CardLook::primary : CardLook::quiet;
  return made;
}

}  // namespace

std::optional<Event> draw_staff_buttons(Brush& brush, const std::vector<StaffButton>& buttons, Rect& room) {
  if (buttons.empty()) return {};
  std::vector<SignButton> row;
  for (const StaffButton& button : buttons) row.push_back(sign_button(button));
  const auto middle = row.begin() + (static_cast<std::ptrdiff_t>(row.size()) + 1) / 2;
  std::vector<std::vector<std::vector<SignButton>>> arrangements{{row}};
  if (row.size() > 1) arrangements.push_back({{row.begin(), middle}, {middle, row.end()}});
  const SignRows rows = lay_out_signs(brush, arrangements, room.width);
  return draw_signs(brush, rows, room.cut_bottom(rows.height, brush.theme().gap_px));
}

}  // namespace schoolpoort

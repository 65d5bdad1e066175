// A row of three keys that no visitor's switch or number pad has.
#include "kiosk/app/staff_keys.hpp"

#include <array>

namespace schoolpoort {
namespace {

constexpr std::array<std::string_view, 3> kRow{"F1", "F2", "F3"};
constexpr Millis kTogether{5000};
constexpr std::string_view kPad = "Keypad ";

}  // namespace

bool StaffKeys::press(const KeyPressed& key, Moment now) {
  if (now - since_ > kTogether) pressed_ = 0;
  const bool next = key.name == kRow[static_cast<std::size_t>(pressed_)];
  pressed_ = next ? pressed_ + 1 : (key.name == kRow[0] ? 1 : 0);
  if (pressed_ == 1) since_ = now;
  if (pressed_ < static_cast<int>(kRow.size())) return false;
  pressed_ = 0;
  return true;
}

std::optional<int> digit_of(const KeyPressed& key) {
  const std::string name = key.name.starts_with(kPad) ? key.name.substr(kPad.size()) : key.name;
  if (name.size() != 1 || name[0] < '0' || name[0] > '9') return {};
  return name[0] - '0';
}

}  // namespace schoolpoort

// Keys by the names SDL gives their places.
#include "kiosk/app/keyboard.hpp"

#include <map>

namespace schoolpoort {

std::optional<KeyWish> wish_of(const KeyPressed& key, Direction direction) {
  using enum KeyWish::Kind;
  static const std::map<std::string, KeyWish::Kind> kKeys{
      {"Tab", next},      {"Down", next},    {"Right", next},   {"Up", previous}, {"Left", previous},
      {"Return", choose}, {"Enter", choose}, {"Space", choose}, {"Escape", back}, {"Backspace", back}};
  constexpr std::string_view kPad = "Keypad ";
  const std::string name = key.name.starts_with(kPad) ? key.name.substr(kPad.size()) : key.name;
  if (name.size() == 1 && name[0] >= '1' && name[0] <= '9') return KeyWish{answer, name[0] - '0'};
  const auto found = kKeys.find(name);
  if (found == kKeys.end()) return {};
  if (name == "Tab") return KeyWish{key.shift ? previous : next};
  const bool sideways = name == "Left" || name == "Right";
  if (!sideways || direction == Direction::ltr) return KeyWish{found->second};
  return KeyWish{name == "Left" ? next : previous};
}

}  // namespace schoolpoort

// What each staff screen shows, as plain values made by app. Every button brings its own event.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/screens/reading_views.hpp"

namespace schoolpoort {

/// The door, and the choice of a PIN.
struct StaffPadView {
  std::filesystem::path picture;
  Phrase title, text;
  std::optional<Phrase> remark;
  int typed = 0, of = 6;
  std::array<int, 10> digits{};  ///< as they lie, row by row
  bool deaf = false;             ///< waits: the digits are not heard
  float left = 0;                ///< of the wait, 1..0
  StaffButton erase;
  std::vector<StaffButton> buttons;
};

struct StaffOverviewView {
  std::filesystem::path picture;
  Phrase title;
  std::vector<StaffLine> lines;
  std::vector<StaffButton> tiles;
  std::vector<StaffButton> buttons;
};

struct StaffEntry {
  std::string name;
  std::filesystem::path picture;
  Phrase title, text;
  std::optional<StaffEvent> event;  ///< nothing: only to read
};

/// At most kEntries at a time.
struct StaffListView {
  static constexpr std::size_t kEntries = 3;
  Phrase title, text;
  std::vector<StaffEntry> entries;
  std::vector<StaffButton> buttons;
};

struct StaffMessageView {
  std::filesystem::path picture;
  Phrase title, text;
  std::vector<StaffButton> buttons;
};

/// A QR picture and what it is for.
struct StaffCodeView {
  std::string code;  ///< the text in it
  Phrase title, text;
  std::vector<StaffButton> buttons;
};

}  // namespace schoolpoort

// What each staff screen shows, as plain values made by app. Every button brings its own event.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/core/staff_events.hpp"
#include "kiosk/screens/phrase.hpp"

namespace schoolpoort {

struct StaffButton {
  std::string name;  ///< what it means
  SignView sign;
  StaffEvent event;
  bool points = false;  ///< its sign turns with the reading direction
  bool main = false;    ///< the one thing to do next
};

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

struct StaffLine {
  std::filesystem::path sign;
  Phrase words;
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

struct StaffBar {
  Phrase words, figure;
  float share = 0;     ///< of the longest possible, 0..1
  bool apart = false;  ///< no answer: do not know, skipped
};

struct StaffResultView {
  std::filesystem::path picture;
  int number = 0, of = 0;  ///< which question of the period, from 1
  Phrase period, question;
  std::vector<StaffBar> bars;
  Phrase caption;
  std::vector<StaffButton> buttons;
};

struct StaffMessageView {
  std::filesystem::path picture;
  Phrase title, text;
  std::vector<StaffButton> buttons;
};

}  // namespace schoolpoort

// What the staff's settings screens show, as plain values made by app.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/screens/staff_views.hpp"

namespace schoolpoort {

/// One thing to go to, or to choose.
struct StaffTile {
  std::string name;
  std::filesystem::path picture;
  Phrase title;
  std::optional<Phrase> text;       ///< how it stands now
  std::optional<StaffEvent> event;  ///< nothing: only to read
  bool chosen = false;
  std::optional<Phrase> mark = {};  ///< which place it has among the chosen
};

/// At most kMost at a time, all of one size: that of `places` tiles.
struct StaffTilesView {
  static constexpr std::size_t kMost = 12;
  Phrase title;
  std::optional<Phrase> text, remark;
  std::vector<StaffTile> tiles;
  std::size_t places = kMost;
  bool choosing = false;  ///< each carries a mark, full or empty
  std::vector<StaffButton> buttons;
};

/// A value that goes up and down, or a switch, or both.
struct StaffNumber {
  std::string name;
  Phrase words, value;
  std::optional<StaffEvent> less, more, other;  ///< `other`: the value itself can be touched
  bool steps = true;                            ///< shows less and more, also where they do nothing now
};

struct StaffStepsView {
  static constexpr std::size_t kMost = 4;
  Phrase title;
  std::optional<Phrase> text, remark;
  std::vector<StaffNumber> steps;
  std::vector<StaffButton> buttons;
};

struct StaffKey {
  std::string name;
  Phrase letter;
  StaffEvent event;
};

/// A keyboard drawn by us, and what was typed on it.
struct StaffTypingView {
  Phrase title;
  std::optional<Phrase> remark;
  Phrase typed;
  std::vector<StaffKey> keys;      ///< rows of ten as they lie on a wide screen
  std::vector<StaffButton> tools;  ///< below them: capitals, accents, space, erase
  std::vector<StaffButton> buttons;
};

}  // namespace schoolpoort

// Draws a screen and tells what was tapped. Owns the ImGui context; knows no store, clock or file format.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/core/drawing.hpp"
#include "kiosk/core/events.hpp"
#include "kiosk/paint/gallery.hpp"
#include "kiosk/screens/theme.hpp"
#include "kiosk/screens/views.hpp"

namespace schoolpoort {

/// Where the finger is; no value: nowhere.
struct Pointer {
  float x = 0, y = 0;
  bool down = false;
};

/// One thing as it was laid out, for the checks on overlap, clipping and size. Pixels.
struct Placed {
  enum class Kind { text, picture, answer, button };  ///< answer: >= 60 mm; button: anything else touchable, >= 30 mm
  Kind kind;
  std::string name;  ///< text: its words; others: what they are
  int x, y;
  Size size;
  bool clipped = false;  ///< the words did not fit their place even at the smallest size
  int unknown_glyphs = 0;
};

struct Painted {
  Drawing drawing;
  std::optional<Event> event;  ///< a target was tapped in this frame
  bool missed = false;         ///< a finger went up beside every target
  std::vector<Placed> placed;
};

/// A screen measured, not drawn: where all lies, and what it will ask the gallery for, to prepare() it beforehand.
struct Layout {
  std::vector<Placed> placed;  ///< pictures as large as their room
  std::vector<PictureWish> pictures;
};
Layout lay_out(const ScreenView& view, const Theme& theme, Gallery& gallery);

class Easel {
 public:
  /// `gallery` must outlive the easel.
  explicit Easel(Gallery& gallery);
  ~Easel();

  /// One frame, also for the gallery. Every change of the pointer needs a frame of its own.
  /// `appeared` 0..1: how far the screen has faded in.
  Painted paint(const ScreenView& view, const Theme& theme, const std::optional<Pointer>& pointer, float appeared = 1);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace schoolpoort

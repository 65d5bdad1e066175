// Where frames are shown and fingers come from: a window, the bare console, or nothing at all (headless).
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/core/ports.hpp"

namespace schoolpoort {

/// The one finger that counts (the first down; others are ignored until it is up). A mouse button is a finger too.
struct Finger {
  enum class Phase { down, moved, up, lost };  ///< lost: the finger is forgotten without a tap (focus loss, screen off)
  Phase phase;
  float x, y;  ///< pixels
  Moment at;
};
struct KeyPressed {
  std::string name;  ///< as SDL names its place: "Escape", "Tab", "Keypad 1"; "1" is that key on every layout
  bool shift = false;
};
struct SizeChanged {};   ///< the window has a new size(): everything is laid out anew
struct TexturesLost {};  ///< the graphics card forgot: every TextureId made so far is void
struct Redraw {};        ///< the window was uncovered: present the same frame again
struct Woken {};         ///< somebody called wake()
struct QuitAsked {};     ///< window closed, SIGTERM, SIGINT

using StageEvent = std::variant<Finger, KeyPressed, SizeChanged, TexturesLost, Redraw, Woken, QuitAsked>;

class Stage : public Textures {
 public:
  virtual Size size() const = 0;
  /// Sleeps until something happens or `at_most` has passed (no value: for ever); then all that happened, in order.
  /// Takes no processor time while it sleeps.
  virtual std::vector<StageEvent> wait(std::optional<Millis> at_most) = 0;
  /// Shows one frame on a ground of `paper` (r, g, b in memory order as in Vertex::rgba). Returns when it is on its way
  /// to the screen.
  virtual void present(const Drawing& drawing, std::uint32_t paper) = 0;
  /// What is on the screen now.
  virtual Bitmap picture() const = 0;
  /// Ends a wait() from any thread.
  virtual void wake() = 0;
  /// Which renderer and video driver really run, for the log: "software on x11".
  virtual std::string name() const = 0;
};

}  // namespace schoolpoort

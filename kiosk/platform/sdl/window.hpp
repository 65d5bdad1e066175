// A window on a real screen, as a Stage. Opened by open_window.cpp, which chose the renderer.
#pragma once

#include <atomic>
#include <memory>

#include "kiosk/platform/input_watch.hpp"
#include "kiosk/platform/platform.hpp"
#include "kiosk/platform/sdl/canvas.hpp"
#include "kiosk/platform/sdl/senses.hpp"

namespace schoolpoort {

/// SDL's video part, running as long as this lives. No sound, no game pads.
class Video {
 public:
  Video() : started_(SDL_InitSubSystem(SDL_INIT_VIDEO) == 0) {}
  ~Video() {
    if (started_) SDL_QuitSubSystem(SDL_INIT_VIDEO);
  }
  Video(const Video&) = delete;
  Video& operator=(const Video&) = delete;
  bool started() const { return started_; }
  /// "x11", "wayland", "KMSDRM"
  std::string driver() const;
  /// X11 and Wayland let a program sleep until something happens; SDL's other drivers look a thousand times a second.
  bool can_sleep() const;
  /// The bare console: no window system.
  bool is_console() const;
  /// Somebody can look at it. Where SDL finds no screen it quietly takes one of its drivers for tests.
  bool is_seen() const;

 private:
  bool started_;
};

class Window : public Stage {
 public:
  /// `fills_later`: the window already covers the screen and becomes fullscreen after its first picture.
  Window(std::unique_ptr<Video> video, OwnedWindow window, OwnedRenderer renderer, bool fills_later);

  TextureId make(const Bitmap& bitmap) override { return canvas_.make(bitmap); }
  void drop(TextureId texture) override { canvas_.drop(texture); }
  Size size() const override { return canvas_.size(); }
  std::vector<StageEvent> wait(std::optional<Millis> at_most) override;
  void present(const Drawing& drawing, std::uint32_t paper) override;
  Bitmap picture() const override;
  void wake() override;
  std::string name() const override;

 private:
  bool next(SDL_Event& event, std::optional<Millis> at_most);
  void hear(const SDL_Event& event, std::vector<StageEvent>& told);

  std::unique_ptr<Video> video_;  // the order is SDL's: video, window, renderer
  OwnedWindow window_;
  mutable Canvas canvas_;  // picture() draws the last frame again where the card does not keep it
  bool fills_later_;
  Uint32 woken_;
  std::atomic_flag waking_ = ATOMIC_FLAG_INIT;  ///< one wake() is under way: more of them add nothing
  Senses senses_;
  std::optional<InputWatch> watch_;  ///< where SDL cannot sleep
};

}  // namespace schoolpoort

// What SDL tells, in the stage's own words. Knows no renderer.
#pragma once

#include <SDL.h>

#include <vector>

#include "kiosk/platform/first_finger.hpp"

namespace schoolpoort {

/// Which SDL events mean anything here, and what.
class Senses {
 public:
  /// `woken` is the number of the SDL event that wake() sends.
  explicit Senses(Uint32 woken) : woken_(woken) {}

  /// Appends to `told` what `event` means on a screen of `size` pixels: often nothing.
  void hear(const SDL_Event& event, Size size, std::vector<StageEvent>& told);
  /// A held finger whose touch panel was unplugged will never be up: it is lost.
  void miss_unplugged(std::vector<StageEvent>& told);

 private:
  void hear_finger(const SDL_TouchFingerEvent& event, Size size, std::vector<StageEvent>& told);
  void hear_window(const SDL_WindowEvent& event, std::vector<StageEvent>& told);
  void lose_finger(std::vector<StageEvent>& told);

  Uint32 woken_;
  FirstFinger first_;
};

}  // namespace schoolpoort

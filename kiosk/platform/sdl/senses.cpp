// SDL events to stage events. A mouse is a finger already (SDL_HINT_MOUSE_TOUCH_EVENTS), so mouse events say nothing.
#include "kiosk/platform/sdl/senses.hpp"

#include <algorithm>

namespace schoolpoort {
namespace {

Moment now() { return std::chrono::time_point_cast<Millis>(std::chrono::steady_clock::now()); }

// SDL counts milliseconds in 32 bits, which begin anew after 49 days: only differences hold.
Moment moment_of(Uint32 ticks) { return now() - Millis{static_cast<Uint32>(SDL_GetTicks() - ticks)}; }

float pixel(float part, int whole) {
  return std::clamp(part * static_cast<float>(whole), 0.0f, static_cast<float>(std::max(whole - 1, 0)));
}

Finger::Phase phase_of(Uint32 type) {
  if (type == SDL_FINGERDOWN) return Finger::Phase::down;
  return type == SDL_FINGERUP ? Finger::Phase::up : Finger::Phase::moved;
}

// By their place: on an AZERTY keyboard the keys with the digits type other signs.
KeyPressed key_of(const SDL_Keysym& key) { return {SDL_GetScancodeName(key.scancode), (key.mod & KMOD_SHIFT) != 0}; }

bool is_plugged_in(SDL_TouchID panel) {
  for (int i = 0; i < SDL_GetNumTouchDevices(); ++i) {
    if (SDL_GetTouchDevice(i) == panel) return true;
  }
  return false;
}

}  // namespace

void Senses::hear(const SDL_Event& event, Size size, std::vector<StageEvent>& told) {
  switch (event.type) {
    case SDL_FINGERDOWN:
    case SDL_FINGERMOTION:
    case SDL_FINGERUP:
      return hear_finger(event.tfinger, size, told);
    case SDL_WINDOWEVENT:
      return hear_window(event.window, told);
    case SDL_KEYDOWN:
      if (!event.key.repeat) told.emplace_back(key_of(event.key.keysym));
      return;
    case SDL_RENDER_DEVICE_RESET:
      told.emplace_back(TexturesLost{});
      return;
    case SDL_RENDER_TARGETS_RESET:
      told.emplace_back(Redraw{});
      return;
    case SDL_QUIT:
      told.emplace_back(QuitAsked{});
      return;
    default:
      if (event.type == woken_) told.emplace_back(Woken{});
  }
}

void Senses::hear_finger(const SDL_TouchFingerEvent& event, Size size, std::vector<StageEvent>& told) {
  // The window is not asked for: without a window system SDL names none.
  const Finger finger{phase_of(event.type), pixel(event.x, size.width), pixel(event.y, size.height),
                      moment_of(event.timestamp)};
  for (const Finger& counts : first_.follow({event.touchId, event.fingerId}, finger)) told.emplace_back(counts);
}

void Senses::hear_window(const SDL_WindowEvent& event, std::vector<StageEvent>& told) {
  switch (event.event) {
    case SDL_WINDOWEVENT_SIZE_CHANGED:
      told.emplace_back(SizeChanged{});
      return;
    case SDL_WINDOWEVENT_EXPOSED:
      told.emplace_back(Redraw{});
      return;
    case SDL_WINDOWEVENT_FOCUS_LOST:
    case SDL_WINDOWEVENT_HIDDEN:
    case SDL_WINDOWEVENT_MINIMIZED:
      return lose_finger(told);
    default:
      return;
  }
}

void Senses::lose_finger(std::vector<StageEvent>& told) {
  if (const auto lost = first_.lose(now())) told.emplace_back(*lost);
}

void Senses::miss_unplugged(std::vector<StageEvent>& told) {
  if (first_.held() && !is_plugged_in(first_.held()->panel)) lose_finger(told);
}

}  // namespace schoolpoort

// Opens the parts of the outside world. The only header app needs to make them.
#pragma once

#include <memory>
#include <string>

#include "kiosk/core/result.hpp"
#include "kiosk/platform/stage.hpp"

namespace schoolpoort {

struct WindowWish {
  std::optional<Size> windowed;  ///< no value: fullscreen
  std::string title = "Schoolpoort";
};

/// A real window on Wayland, X11 or the bare console (KMSDRM), whichever SDL finds first.
Result<std::unique_ptr<Stage>> open_window(const WindowWish& wish);

/// Draws into memory with the same renderer; no display needed. wait() returns at once with nothing.
std::unique_ptr<Stage> open_headless(Size size);

/// The machine's own clock, in local time.
std::unique_ptr<Clock> system_clock();

}  // namespace schoolpoort

// A screen with a real touch panel, outside this process: touch_screen.py, driven from C++.
#pragma once

#include <sys/types.h>

#include <cstdio>
#include <string>

#include "kiosk/core/drawing.hpp"

namespace schoolpoort {

/// An X server of its own, gone at the end of its scope. Every order returns once the server has handled it.
class TouchScreen {
 public:
  explicit TouchScreen(Size size);
  ~TouchScreen();
  TouchScreen(const TouchScreen&) = delete;
  TouchScreen& operator=(const TouchScreen&) = delete;

  /// ":7"; empty when the server did not start.
  const std::string& display() const { return display_; }
  void tap(int x, int y) { order("tap " + at(x, y)); }
  void down(int finger, int x, int y) { order("down " + std::to_string(finger) + " " + at(x, y)); }
  void move(int finger, int x, int y) { order("move " + std::to_string(finger) + " " + at(x, y)); }
  void up(int finger, int x, int y) { order("up " + std::to_string(finger) + " " + at(x, y)); }

 private:
  static std::string at(int x, int y) { return std::to_string(x) + " " + std::to_string(y); }
  void order(const std::string& text);
  std::string answer();

  pid_t program_ = -1;
  std::FILE* orders_ = nullptr;
  std::FILE* answers_ = nullptr;
  std::string display_;
};

}  // namespace schoolpoort

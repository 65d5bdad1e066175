// ImGui's begin/end pairs as scopes.
#pragma once

#include <imgui.h>

#include <string>

#include "kiosk/core/drawing.hpp"

namespace schoolpoort {

/// What is inside is named by what it means, not by where it stands. Without a frame nothing can be touched: no names.
class IdScope {
 public:
  explicit IdScope(const std::string& meaning) {
    if (in_frame_) ImGui::PushID(meaning.c_str());
  }
  ~IdScope() {
    if (in_frame_) ImGui::PopID();
  }
  IdScope(const IdScope&) = delete;
  IdScope& operator=(const IdScope&) = delete;

 private:
  const bool in_frame_ = ImGui::GetCurrentContext() != nullptr;
};

/// One invisible window over the whole screen.
class ScreenFrame {
 public:
  explicit ScreenFrame(Size size) {
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({static_cast<float>(size.width), static_cast<float>(size.height)});
    ImGui::Begin("screen", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollWithMouse);
  }
  ~ScreenFrame() { ImGui::End(); }
  ScreenFrame(const ScreenFrame&) = delete;
  ScreenFrame& operator=(const ScreenFrame&) = delete;
};

}  // namespace schoolpoort

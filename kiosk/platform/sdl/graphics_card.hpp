// Says whether a picture is better drawn by a graphics card here. Knows no SDL.
#pragma once

#include <filesystem>
#include <string_view>

namespace schoolpoort {

/// Whether a real graphics card can draw: a render node whose driver is not that of a virtual machine or of a test.
/// Costs some file names, no graphics library. Being wrong is safe: what really draws is asked again
/// (draws_in_software).
bool has_graphics_card(const std::filesystem::path& drm = "/sys/class/drm");

/// Whether an OpenGL renderer of this name (GL_RENDERER) is a program, not a card.
bool draws_in_software(std::string_view gl_renderer);

}  // namespace schoolpoort

// Reads the kernel's list of graphics cards.
#include "kiosk/platform/sdl/graphics_card.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace schoolpoort {
namespace {

namespace fs = std::filesystem;

// Render nodes of virtual machines and of tests. Drawing there is done by the processor, and more slowly through
// OpenGL. Cards that only show and cannot draw (bochs, cirrus, ast, mgag200, simpledrm) have no render node at all.
constexpr std::array<std::string_view, 4> kVirtual{"virtio_gpu", "vgem", "vkms", "vmwgfx"};
constexpr std::array<std::string_view, 3> kPrograms{"llvmpipe", "softpipe", "swrast"};

bool is_real(const fs::path& node) {
  std::error_code none;
  const std::string driver = fs::read_symlink(node / "device" / "driver", none).filename().string();
  return !driver.empty() && std::find(kVirtual.begin(), kVirtual.end(), driver) == kVirtual.end();
}

}  // namespace

bool has_graphics_card(const fs::path& drm) {
  std::error_code none;
  const fs::directory_iterator nodes(drm, none);
  return std::any_of(begin(nodes), end(nodes), [](const fs::directory_entry& node) {
    return node.path().filename().string().starts_with("renderD") && is_real(node.path());
  });
}

bool draws_in_software(std::string_view gl_renderer) {
  return std::any_of(kPrograms.begin(), kPrograms.end(),
                     [&](std::string_view program) { return gl_renderer.find(program) != std::string_view::npos; });
}

}  // namespace schoolpoort

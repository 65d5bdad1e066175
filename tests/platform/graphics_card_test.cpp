// Which machines have a graphics card, from the kernel's list as it looks on them.
#include "kiosk/platform/sdl/graphics_card.hpp"

#include <gtest/gtest.h>

#include "tests/support/place.hpp"

namespace schoolpoort {
namespace {

namespace fs = std::filesystem;

/// A /sys/class/drm with one entry, as the kernel lays it out.
class Machine {
 public:
  Machine(const std::string& node, const std::string& driver) {
    const fs::path device = folder_.path() / node / "device";
    fs::create_directories(device);
    fs::create_symlink("../../../bus/pci/drivers/" + driver, device / "driver");
  }
  bool has_card() const { return has_graphics_card(folder_.path()); }

 private:
  TestFolder folder_;
};

TEST(GraphicsCard, IntelAndRaspberryHaveOne) {
  EXPECT_TRUE(Machine("renderD128", "i915").has_card());
  EXPECT_TRUE(Machine("renderD128", "v3d").has_card());
}

TEST(GraphicsCard, VirtualMachineHasNone) { EXPECT_FALSE(Machine("renderD128", "virtio_gpu").has_card()); }

TEST(GraphicsCard, CardThatOnlyShowsIsNone) { EXPECT_FALSE(Machine("card0", "ast").has_card()); }

TEST(GraphicsCard, NodeWithoutADriverIsNone) {
  const TestFolder folder;
  fs::create_directories(folder.path() / "renderD128");
  EXPECT_FALSE(has_graphics_card(folder.path()));
}

TEST(GraphicsCard, MachineWithoutTheListHasNone) { EXPECT_FALSE(has_graphics_card("/nowhere/at/all")); }

TEST(GraphicsCard, MesasProgramsAreToldFromCards) {
  EXPECT_TRUE(draws_in_software("llvmpipe (LLVM 15.0.6, 256 bits)"));
  EXPECT_TRUE(draws_in_software("softpipe"));
  EXPECT_FALSE(draws_in_software("Mesa Intel(R) UHD Graphics 600 (GLK 2)"));
  EXPECT_FALSE(draws_in_software("V3D 4.2"));
}

}  // namespace
}  // namespace schoolpoort

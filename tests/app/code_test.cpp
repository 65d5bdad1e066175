// The QR picture as a telephone sees it on the screen: read back by zbarimg, which knows nothing of us.
#include <gtest/gtest.h>

#include <cstdio>

#include "kiosk/app/staff_scenes.hpp"
#include "kiosk/paint/sheet.hpp"
#include "tests/app/hall.hpp"

namespace schoolpoort {
namespace {

std::string read_by_a_camera(const std::filesystem::path& picture) {
  const std::string command = "zbarimg --quiet --raw --set '*.enable=0' --set qrcode.enable=1 --set qrcode.binary=1 '" +
                              picture.string() + "' 2>/dev/null";
  std::FILE* camera = ::popen(command.c_str(), "r");
  std::string read;
  for (int letter = std::fgetc(camera); letter != EOF; letter = std::fgetc(camera)) read += static_cast<char>(letter);
  ::pclose(camera);
  return read;
}

class HelpersCode : public testing::TestWithParam<Size> {};

TEST_P(HelpersCode, IsReadOffTheScreen) {
  Hall hall;
  const auto stage = open_headless(GetParam());
  Gallery gallery(*hall.words, *stage, std::size_t{32} << 20);
  Easel easel(gallery);
  const Theme theme = theme_for(GetParam(), 24, 65);
  int read = 0;
  for (const Scene& scene : staff_scenes_in({"nl-BE"}, hall.catalog, hall.places)) {
    const auto* view = std::get_if<StaffCodeView>(&scene.view.screen);
    if (!view) continue;
    stage->present(easel.paint(scene.view, theme, {}).drawing, in_memory(theme.paper));
    const auto file = hall.folder.path() / (scene.name + ".png");
    ASSERT_TRUE(write_png(stage->picture(), file));
    EXPECT_EQ(read_by_a_camera(file), view->code + "\n") << scene.name;  // zbarimg ends its line
    ++read;
  }
  EXPECT_EQ(read, 2);
}

INSTANTIATE_TEST_SUITE_P(Sizes, HelpersCode,
                         testing::Values(Size{1280, 800}, Size{800, 1280}, Size{1920, 1080}, Size{1080, 1920}),
                         [](const auto& size) {
                           return std::to_string(size.param.width) + "x" + std::to_string(size.param.height);
                         });

}  // namespace
}  // namespace schoolpoort

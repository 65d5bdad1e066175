// Frames drawn into memory by the renderer a window uses too. Knows no window and no fingers.
#include "kiosk/platform/platform.hpp"
#include "kiosk/platform/sdl/canvas.hpp"

namespace schoolpoort {
namespace {

class Headless : public Stage {
 public:
  explicit Headless(OwnedSurface surface)
      : surface_(std::move(surface)), canvas_(OwnedRenderer(SDL_CreateSoftwareRenderer(surface_.get()))) {}

  TextureId make(const Bitmap& bitmap) override { return canvas_.make(bitmap); }
  void drop(TextureId texture) override { canvas_.drop(texture); }
  Size size() const override { return {surface_->w, surface_->h}; }
  std::vector<StageEvent> wait(std::optional<Millis>) override { return {}; }
  void present(const Drawing& drawing, std::uint32_t paper) override {
    canvas_.draw(drawing, paper);
    canvas_.show();
  }
  Bitmap picture() const override { return canvas_.picture(); }
  void wake() override {}
  std::string name() const override { return canvas_.renderer_name() + " in memory"; }

 private:
  OwnedSurface surface_;  // before the canvas that draws on it
  mutable Canvas canvas_;
};

}  // namespace

std::unique_ptr<Stage> open_headless(Size size) {
  // The same pixel order as an X11 window's: the same code draws, pixel for pixel.
  OwnedSurface surface(SDL_CreateRGBSurfaceWithFormat(0, size.width, size.height, 32, SDL_PIXELFORMAT_RGB888));
  assert(surface);
  return std::make_unique<Headless>(std::move(surface));
}

}  // namespace schoolpoort

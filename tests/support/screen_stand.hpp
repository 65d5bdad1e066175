// Screens without a screen: an easel over textures that are only counted, and a finger. Knows no renderer.
#pragma once

#include <algorithm>
#include <cassert>

#include "kiosk/screens/easel.hpp"
#include "tests/support/place.hpp"
#include "tests/support/screen_samples.hpp"

namespace schoolpoort {

/// Hands out numbers and remembers which are still in use.
class CountedTextures : public Textures {
 public:
  TextureId make(const Bitmap&) override {
    ++in_use_;
    return ++last_;
  }
  void drop(TextureId) override { --in_use_; }
  int in_use() const { return in_use_; }

 private:
  TextureId last_ = 0;
  int in_use_ = 0;
};

class ScreenStand {
 public:
  explicit ScreenStand(Size size = {1920, 1080}, double inch = 24) : theme(theme_for(size, inch, 65)) {}

  /// Where all lies, without drawing it.
  std::vector<Placed> measure(const ScreenView& view) { return lay_out(view, theme, gallery).placed; }
  Painted look(const ScreenView& view) { return easel.paint(view, theme, {}); }
  Painted finger(const ScreenView& view, float x, float y, bool down) {
    return easel.paint(view, theme, Pointer{x, y, down});
  }

  /// What was laid out under that name, or nothing.
  std::optional<Placed> find(const ScreenView& view, const std::string& name) {
    const Painted painted = look(view);
    for (const Placed& p : painted.placed)
      if (p.name == name && p.kind != Placed::Kind::text && p.kind != Placed::Kind::picture) return p;
    return {};
  }
  /// A finger down and up again in the middle of `place`.
  Painted tap(const ScreenView& view, const Placed& place) {
    const float x = static_cast<float>(place.x) + static_cast<float>(place.size.width) / 2;
    const float y = static_cast<float>(place.y) + static_cast<float>(place.size.height) / 2;
    finger(view, x, y, true);
    Painted up = finger(view, x, y, false);
    look(view);
    return up;
  }

  Theme theme;
  CountedTextures textures;

 private:
  static const Words& words() {
    static const TestFolder cache;
    static const Result<Words> opened = Words::open(share_folder() / "fonts", cache.path());
    assert(opened);
    return *opened;
  }

 public:
  Gallery gallery{words(), textures, std::size_t{1} << 30};
  Easel easel{gallery};
};

inline bool is_target(const Placed& p) { return p.kind == Placed::Kind::answer || p.kind == Placed::Kind::button; }

}  // namespace schoolpoort

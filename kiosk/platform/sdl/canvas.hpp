// Draws drawings on an SDL renderer and keeps its textures. Knows neither windows nor fingers.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>

#include "kiosk/core/ports.hpp"
#include "kiosk/platform/damage.hpp"
#include "kiosk/platform/sdl/kept_picture.hpp"

namespace schoolpoort {

class Canvas : public Textures {
 public:
  explicit Canvas(OwnedRenderer renderer);

  TextureId make(const Bitmap& bitmap) override;
  void drop(TextureId texture) override { textures_.erase(texture); }
  /// Every texture is void: their numbers are never given again.
  void forget() { textures_.clear(); }

  /// Draws, but does not show. A patch whose texture is not there is left out. A software renderer draws only what
  /// changed since the last drawing.
  void draw(const Drawing& drawing, std::uint32_t paper);
  /// Shows what was drawn.
  void show();
  /// What was drawn may be gone from the screen: the next drawing is drawn and shown whole.
  void distrust_screen() { trusted_ = false; }
  /// What draw() made. After show() only a software renderer still has it: the others draw it again.
  Bitmap picture();

  Size size() const;                  ///< pixels
  std::string renderer_name() const;  ///< as SDL says: "software", "opengles2"

 private:
  struct Drawn {
    Drawing drawing;
    std::uint32_t paper = 0;
    Size size;
  };
  Region region_for(const Drawing& drawing, std::uint32_t paper) const;
  void clear(std::uint32_t paper);
  void draw_patch(const Patch& patch);
  void draw_triangles(const Patch& patch, KeptPicture* picture, std::size_t from, std::size_t to);
  void draw_plain(const Quad& quad);

  OwnedRenderer renderer_;  // before the textures: they must go first
  bool keeps_pixels_;       ///< what was drawn is still there at the next drawing
  std::optional<Drawn> drawn_;
  bool trusted_ = true;
  Region region_;  ///< of the last drawing
  std::unordered_map<TextureId, KeptPicture> textures_;
  TextureId newest_ = 0;
};

}  // namespace schoolpoort

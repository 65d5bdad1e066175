// One texture, and how to draw it cheaply as a rectangle. Knows nothing of the drawing it is part of.
#pragma once

#include <optional>
#include <vector>

#include "kiosk/core/drawing.hpp"
#include "kiosk/platform/quad.hpp"
#include "kiosk/platform/sdl/owned.hpp"

namespace schoolpoort {

/// A graphics card tints and mirrors for nothing. SDL's software renderer takes three times as long for tinted letters
/// and twenty times as long for a mirrored picture: there, both are done once and kept.
class KeptPicture {
 public:
  /// Nothing when the renderer has no room. `renderer` must outlive the picture.
  static std::optional<KeptPicture> make(SDL_Renderer* renderer, const Bitmap& bitmap);

  void draw(const Quad& quad);
  /// The texture as it came, for drawing triangles of it.
  SDL_Texture* untouched();

 private:
  KeptPicture(SDL_Renderer* renderer, OwnedTexture texture, Size size)
      : renderer_(renderer), texture_(std::move(texture)), size_(size) {}
  void write_in(SDL_Color ink);
  SDL_Texture* mirrored();
  void copy(SDL_Texture* texture, const Quad& quad) const;

  SDL_Renderer* renderer_;
  OwnedTexture texture_;
  OwnedTexture mirrored_;
  Size size_;
  bool opaque_ = false;                ///< no pixel lets anything through
  bool slow_ = false;                  ///< a software renderer draws it
  std::vector<std::uint8_t> letters_;  ///< how much each pixel covers, where all are white and a slow renderer draws
  SDL_Color ink_{255, 255, 255, 255};  ///< what the letters are written in now
};

}  // namespace schoolpoort

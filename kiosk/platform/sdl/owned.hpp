// SDL's things with one owner each. Only for kiosk/platform.
#pragma once

#include <SDL.h>

#include <memory>

namespace schoolpoort {

struct Destroy {
  void operator()(SDL_Window* window) const { SDL_DestroyWindow(window); }
  void operator()(SDL_Renderer* renderer) const { SDL_DestroyRenderer(renderer); }
  void operator()(SDL_Texture* texture) const { SDL_DestroyTexture(texture); }
  void operator()(SDL_Surface* surface) const { SDL_FreeSurface(surface); }
};

using OwnedWindow = std::unique_ptr<SDL_Window, Destroy>;
using OwnedRenderer = std::unique_ptr<SDL_Renderer, Destroy>;
using OwnedTexture = std::unique_ptr<SDL_Texture, Destroy>;
using OwnedSurface = std::unique_ptr<SDL_Surface, Destroy>;

/// SDL's own renderer in memory: slower, but what it drew stays where it is.
inline bool is_software(SDL_Renderer& renderer) {
  SDL_RendererInfo info{};
  return SDL_GetRendererInfo(&renderer, &info) == 0 && (info.flags & SDL_RENDERER_SOFTWARE) != 0;
}

}  // namespace schoolpoort

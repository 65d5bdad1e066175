// Drawings to SDL calls: upright rectangles by SDL's quick ways, all else as triangles.
#include "kiosk/platform/sdl/canvas.hpp"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstdlib>

namespace schoolpoort {
namespace {

constexpr SDL_Color kWhite{255, 255, 255, 255};

SDL_Color colour(std::uint32_t rgba) { return std::bit_cast<SDL_Color>(rgba); }

// Edges and not sizes are rounded, so that neighbours stay neighbours.
SDL_Rect between(float left, float top, float right, float bottom) {
  const int x = static_cast<int>(std::lround(left));
  const int y = static_cast<int>(std::lround(top));
  return {x, y, static_cast<int>(std::lround(right)) - x, static_cast<int>(std::lround(bottom)) - y};
}

struct Pixels {
  std::vector<std::uint32_t> argb;
  bool opaque = true;
};

// SDL's own order: its software renderer copies it without looking at each channel.
Pixels argb_of(const Bitmap& bitmap) {
  Pixels pixels;
  pixels.argb.reserve(bitmap.rgba.size() / 4);
  for (std::size_t i = 0; i + 3 < bitmap.rgba.size(); i += 4) {
    const std::uint8_t* p = bitmap.rgba.data() + i;
    pixels.argb.push_back(std::uint32_t{p[3]} << 24 | std::uint32_t{p[0]} << 16 | std::uint32_t{p[1]} << 8 | p[2]);
    pixels.opaque = pixels.opaque && p[3] == 255;
  }
  return pixels;
}

void tint(SDL_Texture* texture, SDL_Color by) {
  SDL_SetTextureColorMod(texture, by.r, by.g, by.b);
  SDL_SetTextureAlphaMod(texture, by.a);
}

}  // namespace

TextureId Canvas::make(const Bitmap& bitmap) {
  const auto [width, height] = bitmap.size;
  assert(bitmap.rgba.size() == 4 * static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  if (width <= 0 || height <= 0) return 0;
  const Pixels pixels = argb_of(bitmap);
  const Uint32 format = pixels.opaque ? SDL_PIXELFORMAT_RGB888 : SDL_PIXELFORMAT_ARGB8888;
  OwnedTexture texture(SDL_CreateTexture(renderer_.get(), format, SDL_TEXTUREACCESS_STATIC, width, height));
  if (!texture || SDL_UpdateTexture(texture.get(), nullptr, pixels.argb.data(), 4 * width) != 0) return 0;
  SDL_SetTextureScaleMode(texture.get(), SDL_ScaleModeLinear);
  textures_.emplace(++newest_, Kept{std::move(texture), bitmap.size, pixels.opaque});
  return newest_;
}

void Canvas::draw(const Drawing& drawing, std::uint32_t paper) {
  const auto [r, g, b, a] = colour(paper);
  SDL_RenderSetClipRect(renderer_.get(), nullptr);
  SDL_SetRenderDrawColor(renderer_.get(), r, g, b, a);
  SDL_RenderClear(renderer_.get());
  for (const Patch& patch : drawing) draw_patch(patch);
  SDL_RenderSetClipRect(renderer_.get(), nullptr);
}

void Canvas::draw_patch(const Patch& patch) {
  const auto found = textures_.find(patch.texture);
  const Kept* kept = found == textures_.end() ? nullptr : &found->second;
  if (patch.texture != 0 && !kept) return;
  const SDL_Rect clip{patch.clip_x, patch.clip_y, patch.clip.width, patch.clip.height};
  if (SDL_RectEmpty(&clip)) return;
  SDL_RenderSetClipRect(renderer_.get(), &clip);

  std::size_t drawn = 0;
  std::size_t at = 0;
  while (at + 3 <= patch.indices.size()) {
    const auto quad = quad_at(patch, at);
    if (!quad) {
      at += 3;
      continue;
    }
    draw_triangles(patch, kept, drawn, at);
    kept ? draw_picture(*quad, *kept) : draw_plain(*quad);
    drawn = at += 6;
  }
  draw_triangles(patch, kept, drawn, at);
}

void Canvas::draw_triangles(const Patch& patch, const Kept* kept, std::size_t from, std::size_t to) {
  if (from == to) return;
  SDL_Texture* texture = kept ? kept->texture.get() : nullptr;
  if (texture) {
    tint(texture, kWhite);
    SDL_SetTextureBlendMode(texture, SDL_BLENDMODE_BLEND);
  }
  SDL_SetRenderDrawBlendMode(renderer_.get(), SDL_BLENDMODE_BLEND);
  const Vertex* first = patch.vertices.data();
  const int step = sizeof(Vertex);
  SDL_RenderGeometryRaw(renderer_.get(), texture, &first->x, step, reinterpret_cast<const SDL_Color*>(&first->rgba),
                        step, &first->u, step, static_cast<int>(patch.vertices.size()), patch.indices.data() + from,
                        static_cast<int>(to - from), sizeof(int));
}

void Canvas::draw_plain(const Quad& quad) {
  const auto [r, g, b, a] = colour(quad.rgba);
  const SDL_Rect target = between(quad.left, quad.top, quad.right, quad.bottom);
  SDL_SetRenderDrawBlendMode(renderer_.get(), a == 255 ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
  SDL_SetRenderDrawColor(renderer_.get(), r, g, b, a);
  SDL_RenderFillRect(renderer_.get(), &target);
}

void Canvas::draw_picture(const Quad& quad, const Kept& kept) {
  const auto [u_low, u_high] = std::minmax(quad.u_left, quad.u_right);
  const auto [v_low, v_high] = std::minmax(quad.v_top, quad.v_bottom);
  const auto width = static_cast<float>(kept.size.width);
  const auto height = static_cast<float>(kept.size.height);
  const SDL_Rect source = between(u_low * width, v_low * height, u_high * width, v_high * height);
  const SDL_Rect target = between(quad.left, quad.top, quad.right, quad.bottom);
  SDL_Texture* texture = kept.texture.get();
  const SDL_Color by = colour(quad.rgba);
  tint(texture, by);
  SDL_SetTextureBlendMode(texture, kept.opaque && by.a == 255 ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);

  const int across = quad.u_left > quad.u_right ? SDL_FLIP_HORIZONTAL : SDL_FLIP_NONE;
  const int down = quad.v_top > quad.v_bottom ? SDL_FLIP_VERTICAL : SDL_FLIP_NONE;
  if (across == 0 && down == 0) {
    SDL_RenderCopy(renderer_.get(), texture, &source, &target);
  } else {
    SDL_RenderCopyEx(renderer_.get(), texture, &source, &target, 0, nullptr,
                     static_cast<SDL_RendererFlip>(across | down));
  }
}

Bitmap Canvas::picture() const {
  Bitmap seen{size(), {}};
  seen.rgba.resize(4 * static_cast<std::size_t>(seen.size.width) * static_cast<std::size_t>(seen.size.height));
  SDL_RenderReadPixels(renderer_.get(), nullptr, SDL_PIXELFORMAT_RGBA32, seen.rgba.data(), 4 * seen.size.width);
  return seen;
}

Size Canvas::size() const {
  Size pixels;
  SDL_GetRendererOutputSize(renderer_.get(), &pixels.width, &pixels.height);
  return pixels;
}

std::string Canvas::renderer_name() const {
  SDL_RendererInfo info{};
  return SDL_GetRendererInfo(renderer_.get(), &info) == 0 ? info.name : "unknown renderer";
}

}  // namespace schoolpoort

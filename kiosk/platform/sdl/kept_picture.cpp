// Textures for SDL's quick ways of copying rectangles.
#include "kiosk/platform/sdl/kept_picture.hpp"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <string_view>
#include <utility>

namespace schoolpoort {
namespace {

constexpr SDL_Color kWhite{255, 255, 255, 255};

// SDL's own order: its software renderer copies it without looking at each channel.
std::uint32_t argb(SDL_Color rgb, std::uint8_t alpha) {
  return std::uint32_t{alpha} << 24 | std::uint32_t{rgb.r} << 16 | std::uint32_t{rgb.g} << 8 | rgb.b;
}

struct Pixels {
  std::vector<std::uint32_t> argb;
  bool opaque;
  bool white;  ///< wherever anything is seen at all
};

// Without a branch: this runs over every pixel of a full-screen slide between two frames.
Pixels pixels_of(const Bitmap& bitmap) {
  Pixels pixels{std::vector<std::uint32_t>(bitmap.rgba.size() / 4), true, true};
  std::uint32_t every = 0xFFFFFFFF;
  std::uint32_t coloured = 0;
  const std::uint8_t* p = bitmap.rgba.data();
  for (std::uint32_t& pixel : pixels.argb) {
    pixel = argb({p[0], p[1], p[2], 255}, p[3]);
    p += 4;
    every &= pixel;
    const std::uint32_t seen = pixel >> 24 == 0 ? 0 : 0xFFFFFF;
    coloured |= ~pixel & seen;
  }
  pixels.opaque = every >> 24 == 255;
  pixels.white = coloured == 0;
  return pixels;
}

std::vector<std::uint8_t> coverage_of(const Pixels& pixels) {
  std::vector<std::uint8_t> coverage(pixels.argb.size());
  std::transform(pixels.argb.begin(), pixels.argb.end(), coverage.begin(),
                 [](std::uint32_t pixel) { return static_cast<std::uint8_t>(pixel >> 24); });
  return coverage;
}

bool same_ink(SDL_Color a, SDL_Color b) { return a.r == b.r && a.g == b.g && a.b == b.b; }

// Edges and not sizes are rounded, so that neighbours stay neighbours.
SDL_Rect between(float left, float top, float right, float bottom) {
  const int x = static_cast<int>(std::lround(left));
  const int y = static_cast<int>(std::lround(top));
  return {x, y, static_cast<int>(std::lround(right)) - x, static_cast<int>(std::lround(bottom)) - y};
}

void tint(SDL_Texture* texture, SDL_Color by, bool opaque) {
  SDL_SetTextureColorMod(texture, by.r, by.g, by.b);
  SDL_SetTextureAlphaMod(texture, by.a);
  SDL_SetTextureBlendMode(texture, opaque && by.a == 255 ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
}

}  // namespace

std::optional<KeptPicture> KeptPicture::make(SDL_Renderer* renderer, const Bitmap& bitmap) {
  const auto [width, height] = bitmap.size;
  assert(bitmap.rgba.size() == 4 * static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  if (width <= 0 || height <= 0) return {};
  const Pixels pixels = pixels_of(bitmap);
  const Uint32 format = pixels.opaque ? SDL_PIXELFORMAT_RGB888 : SDL_PIXELFORMAT_ARGB8888;
  OwnedTexture texture(SDL_CreateTexture(renderer, format, SDL_TEXTUREACCESS_STATIC, width, height));
  if (!texture || SDL_UpdateTexture(texture.get(), nullptr, pixels.argb.data(), 4 * width) != 0) return {};
  SDL_SetTextureScaleMode(texture.get(), SDL_ScaleModeLinear);

  KeptPicture kept(renderer, std::move(texture), bitmap.size);
  kept.opaque_ = pixels.opaque;
  kept.slow_ = is_software(*renderer);
  if (kept.slow_ && pixels.white && !pixels.opaque) kept.letters_ = coverage_of(pixels);
  return kept;
}

void KeptPicture::write_in(SDL_Color ink) {
  if (same_ink(ink, ink_)) return;
  std::vector<std::uint32_t> written(letters_.size());
  std::transform(letters_.begin(), letters_.end(), written.begin(),
                 [ink](std::uint8_t covered) { return argb(ink, covered); });
  SDL_UpdateTexture(texture_.get(), nullptr, written.data(), 4 * size_.width);
  ink_ = ink;
}

SDL_Texture* KeptPicture::untouched() {
  if (!letters_.empty()) write_in(kWhite);
  tint(texture_.get(), kWhite, false);
  return texture_.get();
}

SDL_Texture* KeptPicture::mirrored() {
  if (mirrored_) return mirrored_.get();
  const Uint32 format = opaque_ ? SDL_PIXELFORMAT_RGB888 : SDL_PIXELFORMAT_ARGB8888;
  OwnedTexture copy(SDL_CreateTexture(renderer_, format, SDL_TEXTUREACCESS_TARGET, size_.width, size_.height));
  if (!copy || SDL_SetRenderTarget(renderer_, copy.get()) != 0) return nullptr;
  tint(texture_.get(), kWhite, true);
  SDL_SetTextureBlendMode(texture_.get(), SDL_BLENDMODE_NONE);  // the holes are copied too
  SDL_RenderCopyEx(renderer_, texture_.get(), nullptr, nullptr, 0, nullptr, SDL_FLIP_HORIZONTAL);
  SDL_SetRenderTarget(renderer_, nullptr);
  SDL_SetTextureScaleMode(copy.get(), SDL_ScaleModeLinear);
  mirrored_ = std::move(copy);
  return mirrored_.get();
}

void KeptPicture::draw(const Quad& quad) {
  Quad now = quad;
  SDL_Texture* texture = texture_.get();
  SDL_Color by = std::bit_cast<SDL_Color>(quad.rgba);
  if (!letters_.empty()) {
    write_in(by);
    by = {255, 255, 255, by.a};
  } else if (slow_ && quad.u_left > quad.u_right && mirrored()) {
    texture = mirrored();
    now.u_left = 1 - quad.u_left;
    now.u_right = 1 - quad.u_right;
  }
  tint(texture, by, opaque_);
  copy(texture, now);
}

void KeptPicture::copy(SDL_Texture* texture, const Quad& quad) const {
  const auto [u_low, u_high] = std::minmax(quad.u_left, quad.u_right);
  const auto [v_low, v_high] = std::minmax(quad.v_top, quad.v_bottom);
  const auto width = static_cast<float>(size_.width);
  const auto height = static_cast<float>(size_.height);
  const SDL_Rect source = between(u_low * width, v_low * height, u_high * width, v_high * height);
  const SDL_Rect target = between(quad.left, quad.top, quad.right, quad.bottom);
  const int across = quad.u_left > quad.u_right ? SDL_FLIP_HORIZONTAL : SDL_FLIP_NONE;
  const int down = quad.v_top > quad.v_bottom ? SDL_FLIP_VERTICAL : SDL_FLIP_NONE;
  if (across == 0 && down == 0) {
    SDL_RenderCopy(renderer_, texture, &source, &target);
  } else {
    SDL_RenderCopyEx(renderer_, texture, &source, &target, 0, nullptr, static_cast<SDL_RendererFlip>(across | down));
  }
}

}  // namespace schoolpoort

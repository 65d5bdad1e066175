// Drawings to SDL calls: upright rectangles by SDL's quick ways, all else as triangles.
#include "kiosk/platform/sdl/canvas.hpp"

#include <bit>
#include <cmath>

namespace schoolpoort {
namespace {

SDL_Color colour(std::uint32_t rgba) { return std::bit_cast<SDL_Color>(rgba); }

SDL_Rect rect(const Region& region) { return {region.x, region.y, region.size.width, region.size.height}; }

int whole(float pixels) { return static_cast<int>(std::lround(pixels)); }

}  // namespace

Canvas::Canvas(OwnedRenderer renderer) : renderer_(std::move(renderer)), keeps_pixels_(is_software(*renderer_)) {}

TextureId Canvas::make(const Bitmap& bitmap) {
  auto picture = KeptPicture::make(renderer_.get(), bitmap);
  if (!picture) return 0;
  textures_.emplace(++newest_, std::move(*picture));
  return newest_;
}

// Where nothing changed the whole is shown again: whoever asks has a reason.
Region Canvas::region_for(const Drawing& drawing, std::uint32_t paper) const {
  const Region whole{0, 0, size()};
  const bool comparable = keeps_pixels_ && trusted_ && drawn_ && drawn_->paper == paper && drawn_->size == whole.size;
  if (!comparable) return whole;
  const Region changed = damage(drawn_->drawing, drawing, whole.size);
  return changed.empty() ? whole : changed;
}

void Canvas::draw(const Drawing& drawing, std::uint32_t paper) {
  region_ = region_for(drawing, paper);
  clear(paper);
  for (const Patch& patch : drawing) draw_patch(patch);
  SDL_RenderSetClipRect(renderer_.get(), nullptr);
  drawn_ = {drawing, paper, size()};
  trusted_ = true;
}

void Canvas::clear(std::uint32_t paper) {
  const auto [r, g, b, a] = colour(paper);
  const SDL_Rect where = rect(region_);
  SDL_RenderSetClipRect(renderer_.get(), nullptr);
  SDL_SetRenderDrawColor(renderer_.get(), r, g, b, a);
  SDL_SetRenderDrawBlendMode(renderer_.get(), SDL_BLENDMODE_NONE);
  keeps_pixels_ ? SDL_RenderFillRect(renderer_.get(), &where) : SDL_RenderClear(renderer_.get());
}

// SDL's own way of showing a software renderer's frame hands over the whole window, however little of it is new.
void Canvas::show() {
  SDL_Window* window = keeps_pixels_ ? SDL_RenderGetWindow(renderer_.get()) : nullptr;
  const SDL_Rect where = rect(region_);
  if (window && SDL_RenderFlush(renderer_.get()) == 0 && SDL_UpdateWindowSurfaceRects(window, &where, 1) == 0) return;
  SDL_RenderPresent(renderer_.get());
}

void Canvas::draw_patch(const Patch& patch) {
  const auto found = textures_.find(patch.texture);
  KeptPicture* picture = found == textures_.end() ? nullptr : &found->second;
  if (patch.texture != 0 && !picture) return;
  const SDL_Rect whole{patch.clip_x, patch.clip_y, patch.clip.width, patch.clip.height};
  const SDL_Rect changed = rect(region_);
  SDL_Rect clip;
  if (!SDL_IntersectRect(&whole, &changed, &clip)) return;
  SDL_RenderSetClipRect(renderer_.get(), &clip);

  std::size_t drawn = 0;
  std::size_t at = 0;
  while (at + 3 <= patch.indices.size()) {
    const auto quad = quad_at(patch, at);
    if (!quad) {
      at += 3;
      continue;
    }
    draw_triangles(patch, picture, drawn, at);
    picture ? picture->draw(*quad) : draw_plain(*quad);
    drawn = at += 6;
  }
  draw_triangles(patch, picture, drawn, at);
}

void Canvas::draw_triangles(const Patch& patch, KeptPicture* picture, std::size_t from, std::size_t to) {
  if (from == to) return;
  SDL_Texture* texture = picture ? picture->untouched() : nullptr;
  SDL_SetRenderDrawBlendMode(renderer_.get(), SDL_BLENDMODE_BLEND);
  const Vertex* first = patch.vertices.data();
  const int step = sizeof(Vertex);
  SDL_RenderGeometryRaw(renderer_.get(), texture, &first->x, step, reinterpret_cast<const SDL_Color*>(&first->rgba),
                        step, &first->u, step, static_cast<int>(patch.vertices.size()), patch.indices.data() + from,
                        static_cast<int>(to - from), sizeof(int));
}

void Canvas::draw_plain(const Quad& quad) {
  const auto [r, g, b, a] = colour(quad.rgba);
  const int x = whole(quad.left);  // edges are rounded, not sizes: neighbours stay neighbours
  const int y = whole(quad.top);
  const SDL_Rect target{x, y, whole(quad.right) - x, whole(quad.bottom) - y};
  SDL_SetRenderDrawBlendMode(renderer_.get(), a == 255 ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
  SDL_SetRenderDrawColor(renderer_.get(), r, g, b, a);
  SDL_RenderFillRect(renderer_.get(), &target);
}

Bitmap Canvas::picture() {
  if (!keeps_pixels_ && drawn_) {
    const Drawn last = *drawn_;
    draw(last.drawing, last.paper);
  }
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

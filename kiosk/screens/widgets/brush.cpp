// One textured rectangle for each visible thing, on ImGui's draw list.
#include "kiosk/screens/widgets/brush.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace schoolpoort {

namespace {

constexpr std::array kTypeScale{2.6F, 2.3F, 2.0F, 1.75F, 1.5F, 1.3F, 1.15F, 1.0F};

ImVec2 corner(int x, int y) { return {static_cast<float>(x), static_cast<float>(y)}; }

}  // namespace

float Brush::step_down(float size) const {
  // Where letters are larger the usual sizes lie between the larger ones: what does not fit larger stays as it was.
  float next = theme_.least_text;
  for (const float step : kTypeScale)
    for (const float smaller : {step, step * theme_.least_text})
      if (smaller < size - 0.01F) next = std::max(next, smaller);
  return next;
}

Brush::Brush(Gallery& gallery, const Theme& theme, Direction direction, const std::optional<Pointer>& pointer,
             std::vector<Placed>& placed)
    : gallery_(gallery), theme_(theme), direction_(direction), pointer_(pointer), placed_(placed) {}

Brush::Brush(Gallery& gallery, const Theme& theme, Direction direction, Layout& layout)
    : gallery_(gallery), theme_(theme), direction_(direction), placed_(layout.placed), wishes_(&layout.pictures) {}

std::uint32_t Brush::tint(Colour colour) const {
  const std::uint32_t c = colour.rgba;
  const auto alpha = static_cast<std::uint32_t>(std::lround(static_cast<float>(c & 0xff) * alpha_));
  return IM_COL32(c >> 24, c >> 16 & 0xff, c >> 8 & 0xff, alpha);
}

void Brush::fill(const Rect& where, Colour colour) {
  if (wishes_) return;
  const Rect r = place(where);
  ImGui::GetWindowDrawList()->AddRectFilled(corner(r.x, r.y), corner(r.right(), r.bottom()), tint(colour));
}

void Brush::image(TextureId texture, const Rect& where, Colour colour, bool flipped) {
  if (texture == 0) return;
  const ImVec2 uv_from(flipped ? 1.F : 0.F, 0), uv_to(flipped ? 0.F : 1.F, 1);
  ImGui::GetWindowDrawList()->AddImage(reinterpret_cast<ImTextureID>(texture), corner(where.x, where.y),
                                       corner(where.right(), where.bottom()), uv_from, uv_to, tint(colour));
}

void Brush::shape(const Rect& where, Shape shape) { shape_at(place(where), shape); }

void Brush::shape_at(const Rect& placed, Shape shape) {
  if (wishes_) return;
  const int reach = static_cast<int>(std::ceil(shape.shadow_px));
  const Rect r = placed.inset(-reach);
  shape.size = r.size();
  image(gallery_.shape(shape).texture, r, {0xFFFFFFFF}, false);
}

void Brush::picture(const std::filesystem::path& file, const Rect& room, Facing facing) {
  if (file.empty() || room.width <= 0 || room.height <= 0) return;
  Rect r = place(room);
  if (wishes_)
    wishes_->push_back({file, room.size()});
  else {
    const Drawn drawn = gallery_.picture(file, room.size());
    if (drawn.texture == 0) return;
    r = r.centred(drawn.size);
    image(drawn.texture, r, {0xFFFFFFFF}, facing == Facing::with_language && right_to_left());
  }
  placed_.push_back({Placed::Kind::picture, file.stem().string(), r.x, r.y, r.size()});
}

void Brush::scene(const std::filesystem::path& file, const Rect& room, Facing facing) {
  const int line = static_cast<int>(theme_.frame_px);
  const std::size_t before = placed_.size();
  picture(file, room.inset(2 * line), facing);
  if (line == 0 || placed_.size() == before) return;
  const Placed& p = placed_.back();
  Shape frame;
  frame.radius_px = theme_.unit_px * 3;
  frame.line_px = theme_.frame_px;
  frame.line = theme_.ink;
  shape_at(Rect{p.x, p.y, p.size.width, p.size.height}.inset(-2 * line), frame);
}

void Brush::dots(const std::vector<Dot>& dots, const Rect& within, int diameter) {
  const Rect inside = place(within);
  Shape dot;
  dot.kind = Shape::Kind::ring;
  dot.fill = theme_.ink;
  for (const Dot& at : dots) {
    const Rect r{static_cast<int>(at.x) - diameter / 2, static_cast<int>(at.y) - diameter / 2, diameter, diameter};
    const bool whole = inside.contains(static_cast<float>(r.x), static_cast<float>(r.y)) &&
                       inside.contains(static_cast<float>(r.right()), static_cast<float>(r.bottom()));
    if (whole) shape_at(r, dot);
  }
}

Fitted Brush::set(const Phrase& phrase, const Lettering& lettering, int width) {
  Fitted fitted;
  fitted.wording = {phrase.text,      phrase.language, std::round(theme_.text_px * lettering.size),
                    lettering.weight, lettering.align, std::max(1, width)};
  fitted.wording.balanced = true;
  // A Dutch text under an Arabic one stands on the side where the Arabic begins, and there begins where Dutch does.
  fitted.guest = lettering.align == Align::start && direction_of(phrase.language) != direction_;
  if (fitted.guest)
    fitted.wording.width_px = std::clamp(gallery_.measure(fitted.wording).widest, 1, std::max(1, width));
  const Extent& extent = gallery_.measure(fitted.wording);
  fitted.box = extent.box;
  fitted.widest = extent.widest;
  fitted.size = lettering.size;
  fitted.colour = lettering.colour;
  // Strokes of Nastaliq reach far beyond their letters: a little is no harm.
  fitted.fits = extent.widest <= width && extent.size.width <= width + theme_.mm(3);
  return fitted;
}

Fitted Brush::fit(const Phrase& phrase, const Lettering& lettering, Size room) {
  Lettering tried = lettering;
  for (;;) {
    Fitted fitted = set(phrase, tried, room.width);
    fitted.fits = fitted.fits && fitted.box.height <= room.height;
    if (fitted.fits || tried.size <= theme_.least_text) return fitted;
    tried.size = step_down(tried.size);
  }
}

void Brush::write(const Fitted& words, const Rect& room) {
  if (words.wording.text.empty()) return;
  const Rect r = place(room);
  const Extent& extent = gallery_.measure(words.wording);
  const int spare = r.width - extent.box.width;
  const int x = r.x + (words.guest ? (right_to_left() ? spare : 0) : spare / 2) - extent.offset_x;
  const int y = r.y + (r.height - extent.box.height) / 2 - extent.offset_y;
  const bool clipped = !words.fits || extent.widest > room.width || extent.box.height > room.height;
  placed_.push_back({Placed::Kind::text, words.wording.text, x, y, extent.size, clipped, extent.unknown_glyphs});
  if (!wishes_)
    image(gallery_.words(words.wording).texture, {x, y, extent.size.width, extent.size.height}, words.colour, false);
}

Touch Brush::touch_anywhere(const Rect& where, std::string_view name) {
  const Rect r = place(where);
  if (r.width <= 0 || r.height <= 0 || wishes_) return {};
  ImGui::SetCursorScreenPos(corner(r.x, r.y));
  const bool tapped = ImGui::InvisibleButton(std::string(name).c_str(), corner(r.width, r.height));
  const bool under = pointer_ && r.contains(pointer_->x, pointer_->y);
  finger_on_target_ |= under;
  return {ImGui::IsItemActive() && under, tapped};
}

void Brush::list(const Rect& where, std::string_view name, Placed::Kind kind) {
  const Rect r = place(where);
  placed_.push_back({kind, std::string(name), r.x, r.y, r.size()});
  if (sought_ == Focus{kind == Placed::Kind::answer, std::string(name)}) found_ = r;
}

Touch Brush::touch(const Rect& where, std::string_view name, Placed::Kind kind) {
  list(where, name, kind);
  return touch_anywhere(where, name);
}

// Dark outside and light inside: seen on paper, on a photograph, beside a chosen card.
void Brush::show_focus() {
  if (!found_) return;
  const float dark = std::max(3.F, std::round(theme_.unit_px * 1.5F)),
              light = std::max(2.F, std::round(theme_.unit_px));
  const int reach = static_cast<int>(dark + light) + theme_.mm(0.6F);
  const Rect whole = screen();
  Rect ring = found_->inset(-reach);
  // At the rim of the screen the ring stays on the glass.
  const int left = std::max(ring.x, 0), top = std::max(ring.y, 0);
  ring = {left, top, std::min(ring.right(), whole.right()) - left, std::min(ring.bottom(), whole.bottom()) - top};
  Shape outer;
  outer.radius_px = theme_.unit_px * 8;
  outer.line_px = dark;
  outer.line = theme_.ink;
  shape_at(ring, outer);
  Shape inner = outer;
  inner.radius_px = outer.radius_px - dark;
  inner.line_px = light;
  inner.line = theme_.card;
  shape_at(ring.inset(static_cast<int>(dark)), inner);
}

}  // namespace schoolpoort

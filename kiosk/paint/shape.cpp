// Cards and rings with Cairo: smooth edges and soft shadows that cost nothing per frame. Knows no screen.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

#include "kiosk/paint/picture.hpp"
#include "kiosk/paint/pixels.hpp"

namespace schoolpoort {

namespace {

constexpr double kTurn = 2 * std::numbers::pi;
constexpr double kShadowDark = 0.24;  ///< of black, right under the edge

struct Rect {
  double x, y, width, height;
};

void use(cairo_t& pen, Colour c) {
  const auto part = [&](int shift) { return (c.rgba >> shift & 0xff) / 255.0; };
  cairo_set_source_rgba(&pen, part(24), part(16), part(8), part(0));
}

bool visible(Colour c) { return (c.rgba & 0xff) != 0; }

void trace(cairo_t& pen, const Rect& r, double radius) {
  const double q = kTurn / 4;
  const double c = std::clamp(radius, 0.0, std::min(r.width, r.height) / 2);
  cairo_new_path(&pen);
  cairo_arc(&pen, r.x + r.width - c, r.y + c, c, -q, 0);
  cairo_arc(&pen, r.x + r.width - c, r.y + r.height - c, c, 0, q);
  cairo_arc(&pen, r.x + c, r.y + r.height - c, c, q, 2 * q);
  cairo_arc(&pen, r.x + c, r.y + c, c, 2 * q, 3 * q);
  cairo_close_path(&pen);
}

// How far (x, y) lies outside a rounded rectangle; negative inside.
double outside(const Rect& r, double radius, double x, double y) {
  const double dx = std::abs(x - r.x - r.width / 2) - r.width / 2 + radius;
  const double dy = std::abs(y - r.y - r.height / 2) - r.height / 2 + radius;
  const double out_x = std::max(dx, 0.0), out_y = std::max(dy, 0.0);
  return std::sqrt(out_x * out_x + out_y * out_y) + std::min(std::max(dx, dy), 0.0) - radius;
}

// Darkest along the card's edge, gone shadow_px further; a little lower than the card, as if lit from above.
void cast_shadow(cairo_surface_t& surface, const Rect& card, const Shape& shape) {
  const double reach = shape.shadow_px * 0.75, drop = shape.shadow_px * 0.25;
  const double radius = std::clamp<double>(shape.radius_px, 0, std::min(card.width, card.height) / 2);
  const Rect lowered{card.x, card.y + drop, card.width, card.height};
  const int stride = cairo_image_surface_get_stride(&surface);
  std::uint8_t* data = cairo_image_surface_get_data(&surface);
  const int far_side = static_cast<int>(card.x + card.width - radius) - 1;
  for (int y = 0; y < shape.size.height; ++y)
    for (int x = 0; x < shape.size.width; ++x) {
      if (outside(card, radius, x + 0.5, y + 0.5) < -1) {  // the card itself stays clear for a glassy fill
        x = std::max(x, far_side);
        continue;
      }
      const double far = std::clamp(outside(lowered, radius, x + 0.5, y + 0.5) / reach, 0.0, 1.0);
      const auto alpha = static_cast<std::uint32_t>(std::lround(255 * kShadowDark * (1 - far) * (1 - far)));
      const std::uint32_t black = alpha << 24;
      std::memcpy(data + static_cast<std::ptrdiff_t>(y) * stride + 4 * x, &black, 4);
    }
  cairo_surface_mark_dirty(&surface);
}

void draw_card(cairo_surface_t& surface, const Shape& shape) {
  const double s = shape.shadow_px;
  const Rect card{s, s, std::max(1.0, shape.size.width - 2 * s), std::max(1.0, shape.size.height - 2 * s)};
  if (s > 0) cast_shadow(surface, card, shape);
  const Pen pen(cairo_create(&surface));
  const bool lined = shape.line_px > 0 && visible(shape.line);
  // The fill ends under the middle of the line: at the outer edge it would shine through the line's smooth pixels.
  const double half = lined ? shape.line_px / 2 : 0;
  trace(*pen, {card.x + half, card.y + half, card.width - 2 * half, card.height - 2 * half}, shape.radius_px - half);
  use(*pen, shape.fill);
  cairo_fill_preserve(pen.get());
  if (!lined) return;
  use(*pen, shape.line);
  cairo_set_line_width(pen.get(), shape.line_px);
  cairo_stroke(pen.get());
}

void draw_ring(cairo_surface_t& surface, const Shape& shape) {
  const double x = shape.size.width / 2.0, y = shape.size.height / 2.0;
  const double radius = std::max(0.5, std::min(x, y) - shape.line_px / 2.0);
  const Pen pen(cairo_create(&surface));
  cairo_arc(pen.get(), x, y, radius, 0, kTurn);
  use(*pen, shape.fill);
  cairo_fill(pen.get());
  use(*pen, shape.line);
  cairo_set_line_width(pen.get(), shape.line_px);
  cairo_set_line_cap(pen.get(), CAIRO_LINE_CAP_ROUND);
  const double part = std::clamp<double>(shape.part, 0, 1);
  if (part > 0) cairo_arc(pen.get(), x, y, radius, -kTurn / 4, -kTurn / 4 + part * kTurn);
  if (shape.kind == Shape::Kind::crossed_ring) {
    const double d = radius * std::numbers::sqrt2 / 2;
    cairo_new_sub_path(pen.get());
    cairo_move_to(pen.get(), x - d, y - d);
    cairo_line_to(pen.get(), x + d, y + d);
  }
  cairo_stroke(pen.get());
}

}  // namespace

Bitmap draw_shape(const Shape& shape) {
  if (shape.size.width <= 0 || shape.size.height <= 0) return {};
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, shape.size.width, shape.size.height));
  if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return {};
  shape.kind == Shape::Kind::card ? draw_card(*surface, shape) : draw_ring(*surface, shape);
  return straight(*surface);
}

}  // namespace schoolpoort

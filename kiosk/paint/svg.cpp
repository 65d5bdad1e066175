// SVG drawings through librsvg, onto pixels or paper. Knows nothing of photos.
#include "kiosk/paint/svg.hpp"

#include <algorithm>
#include <cmath>

#include "kiosk/paint/picture_kinds.hpp"
#include "kiosk/paint/pixels.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

struct Proportions {
  double width = 0, height = 0;
};

Error fault(const std::string& name, const GError* why) {
  std::string place = why ? why->message : "";
  place.erase(std::min(place.find_last_not_of('\n') + 1, place.size()));
  return {name, place, "the drawing cannot be read; open it in Inkscape and save it as plain SVG"};
}

// From width and height in pixels, else from the viewBox.
Proportions proportions(RsvgHandle& drawing) {
  Proportions p;
  if (rsvg_handle_get_intrinsic_size_in_pixels(&drawing, &p.width, &p.height)) return p;
  RsvgRectangle box{};
  gboolean has_width, has_height, has_box = FALSE;
  RsvgLength width, height;
  rsvg_handle_get_intrinsic_dimensions(&drawing, &has_width, &width, &has_height, &height, &has_box, &box);
  return has_box ? Proportions{box.width, box.height} : Proportions{};
}

bool sensible(double side) { return std::isfinite(side) && side > 0; }

Result<SvgDrawing> with_proportions(Object<RsvgHandle> handle, const std::string& name) {
  const Proportions p = proportions(*handle);
  if (!sensible(p.width) || !sensible(p.height))
    return Error{name, "<svg>", "has neither a viewBox nor a width and height; give it a viewBox"};
  return SvgDrawing{std::move(handle), name, p.width, p.height};
}

Size fit(const SvgDrawing& drawing, Size room) {
  const double scale = std::min(room.width / drawing.width, room.height / drawing.height);
  const auto side = [&](double length, int most) {
    return std::clamp(static_cast<int>(std::lround(length * scale)), 1, most);
  };
  return {side(drawing.width, room.width), side(drawing.height, room.height)};
}

}  // namespace

Result<SvgDrawing> read_svg(const fs::path& file) {
  GError* raw = nullptr;
  const Object<GFile> source(g_file_new_for_path(file.c_str()));
  // From a GFile, so that <use href="parts.svg#arm"> finds the file beside this one.
  Object<RsvgHandle> handle(rsvg_handle_new_from_gfile_sync(source.get(), RSVG_HANDLE_FLAGS_NONE, nullptr, &raw));
  if (!handle) return fault(file.string(), Message(raw).get());
  return with_proportions(std::move(handle), file.string());
}

Result<SvgDrawing> parse_svg(const std::string& text, const std::string& name) {
  GError* raw = nullptr;
  Object<RsvgHandle> handle(rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(text.data()), text.size(), &raw));
  if (!handle) return fault(name, Message(raw).get());
  return with_proportions(std::move(handle), name);
}

Result<Done> draw_svg(const SvgDrawing& drawing, cairo_t& pen, const RsvgRectangle& place) {
  GError* raw = nullptr;
  if (!rsvg_handle_render_document(drawing.handle.get(), &pen, &place, &raw))
    return fault(drawing.name, Message(raw).get());
  if (cairo_status(&pen) != CAIRO_STATUS_SUCCESS) return fault(drawing.name, nullptr);
  return Done{};
}

Result<Bitmap> draw_svg(const fs::path& file, Size room) {
  const auto drawing = read_svg(file);
  if (!drawing) return drawing.error();
  const Size size = fit(*drawing, room);
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, size.width, size.height));
  const Pen pen(cairo_create(surface.get()));
  const RsvgRectangle place{0, 0, static_cast<double>(size.width), static_cast<double>(size.height)};
  if (const auto drawn = draw_svg(*drawing, *pen, place); !drawn) return drawn.error();
  if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return fault(file.string(), nullptr);
  return straight(*surface);
}

}  // namespace schoolpoort

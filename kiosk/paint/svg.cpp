// SVG drawings to pixels through librsvg. Knows nothing of photos.
#include <librsvg/rsvg.h>

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

Error fault(const fs::path& file, const GError* why) {
  std::string place = why ? why->message : "";
  place.erase(std::min(place.find_last_not_of('\n') + 1, place.size()));
  return {file.string(), place,
          "the drawing cannot be read; open it in Inkscape and save it as plain SVG"};
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

Size fit(Proportions p, Size room) {
  const double scale = std::min(room.width / p.width, room.height / p.height);
  const auto side = [&](double length, int most) {
    return std::clamp(static_cast<int>(std::lround(length * scale)), 1, most);
  };
  return {side(p.width, room.width), side(p.height, room.height)};
}

}  // namespace

Result<Bitmap> draw_svg(const fs::path& file, Size room) {
  GError* raw = nullptr;
  const Object<GFile> source(g_file_new_for_path(file.c_str()));
  // From a GFile, so that <use href="parts.svg#arm"> finds the file beside this one.
  const Object<RsvgHandle> drawing(
      rsvg_handle_new_from_gfile_sync(source.get(), RSVG_HANDLE_FLAGS_NONE, nullptr, &raw));
  if (!drawing) return fault(file, Message(raw).get());

  const Proportions p = proportions(*drawing);
  if (!sensible(p.width) || !sensible(p.height))
    return Error{file.string(), "<svg>", "has neither a viewBox nor a width and height; give it a viewBox"};
  const Size size = fit(p, room);
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, size.width, size.height));
  const Pen pen(cairo_create(surface.get()));
  const RsvgRectangle place{0, 0, static_cast<double>(size.width), static_cast<double>(size.height)};
  if (!rsvg_handle_render_document(drawing.get(), pen.get(), &place, &raw)) return fault(file, Message(raw).get());
  if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return fault(file, nullptr);
  return straight(*surface);
}

}  // namespace schoolpoort

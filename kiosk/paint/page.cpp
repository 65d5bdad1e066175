// Marks on paper through Cairo's PDF surface. Knows where nothing stands: the places come from outside.
#include "kiosk/paint/page.hpp"

#include <cairo-pdf.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

#include "kiosk/language/direction.hpp"
#include "kiosk/paint/font_map.hpp"
#include "kiosk/paint/paragraph.hpp"
#include "kiosk/paint/svg.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

// Paragraphs stand on whole units; a unit this small is none that an eye sees.
constexpr double kUnitsAPoint = 20;
constexpr double kPhotoPixelsAPoint = 200.0 / 72;

void use(cairo_t& pen, Colour colour) {
  const auto part = [&](int shift) { return static_cast<double>(colour.rgba >> shift & 0xff) / 255; };
  cairo_set_source_rgba(&pen, part(24), part(16), part(8), part(0));
}

bool is_seen(Colour colour) { return (colour.rgba & 0xff) != 0; }

Wording wording_of(const PageWords& words) {
  Wording wording{words.text, words.language, static_cast<float>(words.type.points * kUnitsAPoint)};
  wording.weight = words.type.weight;
  wording.align = words.type.align;
  wording.width_px = static_cast<int>(std::lround(words.width * kUnitsAPoint));
  return wording;
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

/// What the pen changes lasts until the end of the scope.
class Meanwhile {
 public:
  explicit Meanwhile(cairo_t& pen) : pen_(pen) { cairo_save(&pen_); }
  ~Meanwhile() { cairo_restore(&pen_); }
  Meanwhile(const Meanwhile&) = delete;
  Meanwhile& operator=(const Meanwhile&) = delete;

 private:
  cairo_t& pen_;
};

void trace(cairo_t& pen, const PageBox& box) {
  const double r = std::min({box.radius, box.width / 2, box.height / 2});
  constexpr double kQuarter = std::numbers::pi / 2;
  const double right = box.x + box.width, bottom = box.y + box.height;
  cairo_new_path(&pen);
  cairo_arc(&pen, right - r, box.y + r, r, -kQuarter, 0);
  cairo_arc(&pen, right - r, bottom - r, r, 0, kQuarter);
  cairo_arc(&pen, box.x + r, bottom - r, r, kQuarter, 2 * kQuarter);
  cairo_arc(&pen, box.x + r, box.y + r, r, 2 * kQuarter, 3 * kQuarter);
  cairo_close_path(&pen);
}

Surface surface_of(const Bitmap& bitmap) {
  Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, bitmap.size.width, bitmap.size.height));
  std::uint8_t* out = cairo_image_surface_get_data(surface.get());
  const int stride = cairo_image_surface_get_stride(surface.get());
  const auto premultiplied = [](std::uint32_t colour, std::uint32_t alpha) { return colour * alpha / 255; };
  for (int y = 0; y < bitmap.size.height; ++y)
    for (int x = 0; x < bitmap.size.width; ++x) {
      const std::uint8_t* in = bitmap.rgba.data() + 4 * (std::size_t(y) * bitmap.size.width + x);
      const std::uint32_t alpha = in[3];
      const std::uint32_t argb = alpha << 24 | premultiplied(in[0], alpha) << 16 | premultiplied(in[1], alpha) << 8 |
                                 premultiplied(in[2], alpha);
      std::memcpy(out + std::ptrdiff_t(y) * stride + 4 * x, &argb, 4);
    }
  cairo_surface_mark_dirty(surface.get());
  return surface;
}

void paste(cairo_t& pen, const Bitmap& bitmap, const PagePicture& place) {
  const Meanwhile turned(pen);
  const Surface surface = surface_of(bitmap);
  const double scale = std::min(place.width / bitmap.size.width, place.height / bitmap.size.height);
  cairo_translate(&pen, place.x + (place.width - bitmap.size.width * scale) / 2,
                  place.y + (place.height - bitmap.size.height * scale) / 2);
  cairo_scale(&pen, scale, scale);
  cairo_set_source_surface(&pen, surface.get(), 0, 0);
  cairo_paint(&pen);
}

/// What a press needs to set words and pictures.
struct Tools {
  TypeTable table;
  Object<PangoFontMap> fonts;
  DrawPicture foreign;

  Paragraph set(const PageWords& words) const {
    return set_paragraph(*fonts, table.style_for(words.language), wording_of(words), words.strong);
  }
};

/// Puts marks on the page that is open.
struct Hand {
  const Tools& tools;
  cairo_t& pen;

  Result<Done> operator()(const PageWords& words) const {
    const Meanwhile small(pen);
    const Paragraph paragraph = tools.set(words);
    use(pen, words.type.colour);
    cairo_translate(&pen, words.x, words.y);
    cairo_scale(&pen, 1 / kUnitsAPoint, 1 / kUnitsAPoint);
    for (const PlacedLine& placed : paragraph.lines) {
      cairo_move_to(&pen, placed.x, placed.baseline);
      pango_cairo_show_layout_line(&pen, placed.line);
    }
    return Done{};
  }
  Result<Done> operator()(const PageBox& box) const {
    trace(pen, box);
    use(pen, box.fill);
    if (is_seen(box.fill)) cairo_fill_preserve(&pen);
    use(pen, box.line);
    cairo_set_line_width(&pen, box.line_width);
    if (is_seen(box.line)) cairo_stroke_preserve(&pen);
    cairo_new_path(&pen);
    return Done{};
  }
  Result<Done> operator()(const PageLine& line) const {
    use(pen, line.colour);
    cairo_set_line_width(&pen, line.width);
    cairo_move_to(&pen, line.x, line.y);
    cairo_line_to(&pen, line.to_x, line.to_y);
    cairo_stroke(&pen);
    return Done{};
  }
  Result<Done> operator()(const PagePicture& picture) const {
    if (!picture.foreign) {
      const auto drawing = read_svg(picture.file);
      if (!drawing) return drawing.error();
      return draw_svg(*drawing, pen, {picture.x, picture.y, picture.width, picture.height});
    }
    const Size room{static_cast<int>(std::lround(picture.width * kPhotoPixelsAPoint)),
                    static_cast<int>(std::lround(picture.height * kPhotoPixelsAPoint))};
    if (const auto bitmap = tools.foreign(picture.file, room)) paste(pen, *bitmap, picture);
    return Done{};
  }
  Result<Done> operator()(const PageDrawing& drawing) const {
    const auto read = parse_svg(drawing.svg, "chart");
    if (!read) return read.error();
    return draw_svg(*read, pen, {drawing.x, drawing.y, drawing.width, drawing.height});
  }
};

void describe(cairo_surface_t& pdf, const PrintedMatter& matter) {
  const auto say = [&](cairo_pdf_metadata_t what, const std::string& text) {
    cairo_pdf_surface_set_metadata(&pdf, what, text.c_str());
  };
  say(CAIRO_PDF_METADATA_TITLE, matter.title);
  say(CAIRO_PDF_METADATA_AUTHOR, matter.author);
  say(CAIRO_PDF_METADATA_CREATOR, "Schoolpoort");
  say(CAIRO_PDF_METADATA_CREATE_DATE, iso(matter.made) + "T00:00:00Z");
}

}  // namespace

struct Press::Parts {
  Tools tools;
};

Press::Press(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Press::Press(Press&&) noexcept = default;
Press& Press::operator=(Press&&) noexcept = default;
Press::~Press() = default;

Result<Press> Press::open(const fs::path& fonts, const fs::path& cache, DrawPicture foreign) {
  auto table = read_type_table(fonts / "manifest.txt");
  if (!table) return table.error();
  auto map = open_font_map(fonts, cache, *table);
  if (!map) return map.error();
  return Press(std::make_unique<Parts>(Parts{{std::move(*table), std::move(*map), std::move(foreign)}}));
}

Press::Room Press::room(const PageWords& words) const {
  const Extent extent = parts_->tools.set(words).extent;
  return {extent.widest / kUnitsAPoint, extent.box.height / kUnitsAPoint};
}

Result<std::string> Press::print(const PrintedMatter& matter) const {
  std::string bytes;
  const Surface pdf(cairo_pdf_surface_create_for_stream(append, &bytes, kPageWidth, kPageHeight));
  describe(*pdf, matter);
  const Pen pen(cairo_create(pdf.get()));
  int number = 0;
  for (const Page& page : matter.pages) {
    ++number;
    if (!page.entry.empty())
      cairo_pdf_surface_add_outline(pdf.get(), CAIRO_PDF_OUTLINE_ROOT, page.entry.c_str(),
                                    ("page=" + std::to_string(number) + " pos=[0 0]").c_str(),
                                    cairo_pdf_outline_flags_t{});
    for (const PageMark& mark : page.marks)
      if (const auto made = std::visit(Hand{parts_->tools, *pen}, mark); !made) return made.error();
    cairo_show_page(pen.get());
  }
  cairo_surface_finish(pdf.get());
  if (cairo_surface_status(pdf.get()) != CAIRO_STATUS_SUCCESS)
    return Error{"PDF", matter.title, "cannot be made: the machine has too little memory, start it again"};
  return bytes;
}

}  // namespace schoolpoort

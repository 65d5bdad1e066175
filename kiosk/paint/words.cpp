// Words in any script to pixels, from the bundled fonts only. Knows layout, not screens.
#include "kiosk/paint/words.hpp"

#include <cstddef>

#include "kiosk/paint/font_map.hpp"
#include "kiosk/paint/paragraph.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

// Coverage of the letters, one byte a pixel.
Surface draw_lines(const Paragraph& paragraph) {
  const Extent& extent = paragraph.extent;
  Surface surface(cairo_image_surface_create(CAIRO_FORMAT_A8, extent.size.width, extent.size.height));
  const Pen pen(cairo_create(surface.get()));
  for (const PlacedLine& placed : paragraph.lines) {
    cairo_move_to(pen.get(), extent.offset_x + placed.x, extent.offset_y + placed.baseline);
    pango_cairo_show_layout_line(pen.get(), placed.line);
  }
  cairo_surface_flush(surface.get());
  return surface;
}

Bitmap white(cairo_surface_t& coverage, Size size) {
  Bitmap bitmap{size, std::vector<std::uint8_t>(std::size_t(4) * size.width * size.height, 0xff)};
  const int stride = cairo_image_surface_get_stride(&coverage);
  const std::uint8_t* row = cairo_image_surface_get_data(&coverage);
  std::uint8_t* alpha = bitmap.rgba.data() + 3;
  for (int y = 0; y < size.height; ++y, row += stride)
    for (int x = 0; x < size.width; ++x, alpha += 4) *alpha = row[x];
  return bitmap;
}

std::string name_of(PangoFont& font) {
  const Owned<PangoFontDescription, pango_font_description_free> description(pango_font_describe(&font));
  const bool bold = pango_font_description_get_weight(description.get()) >= PANGO_WEIGHT_SEMIBOLD;
  return std::string(pango_font_description_get_family(description.get())) + (bold ? " Bold" : " Regular");
}

// Calls see(run, glyph number in the run, line) for each glyph that is drawn.
template <class See>
void for_each_glyph(const Paragraph& paragraph, See see) {
  for (int line = 0; line < static_cast<int>(paragraph.lines.size()); ++line)
    for (GSList* r = paragraph.lines[line].line->runs; r; r = r->next) {
      auto* run = static_cast<PangoLayoutRun*>(r->data);
      for (int i = 0; i < run->glyphs->num_glyphs; ++i)
        if (run->glyphs->glyphs[i].glyph != PANGO_GLYPH_EMPTY) see(*run, i, line);
    }
}

std::string utf8(gunichar letter) {
  char bytes[6];
  return {bytes, static_cast<std::size_t>(g_unichar_to_utf8(letter, bytes))};
}

}  // namespace

struct Words::Parts {
  TypeTable table;
  Object<PangoFontMap> fonts;

  Paragraph set(const Wording& wording) const {
    return set_paragraph(*fonts, table.style_for(wording.language), wording);
  }
};

Words::Words(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Words::Words(Words&&) noexcept = default;
Words& Words::operator=(Words&&) noexcept = default;
Words::~Words() = default;

Result<Words> Words::open(const fs::path& fonts, const fs::path& cache) {
  auto table = read_type_table(fonts / "manifest.txt");
  if (!table) return table.error();
  auto map = open_font_map(fonts, cache, *table);
  if (!map) return map.error();
  return Words(std::make_unique<Parts>(Parts{std::move(*table), std::move(*map)}));
}

Extent Words::measure(const Wording& wording) const { return parts_->set(wording).extent; }

Bitmap Words::draw(const Wording& wording) const {
  const Paragraph paragraph = parts_->set(wording);
  if (paragraph.lines.empty()) return {};
  return white(*draw_lines(paragraph), paragraph.extent.size);
}

std::vector<GlyphSeen> Words::glyphs(const Wording& wording) const {
  std::vector<GlyphSeen> seen;
  for_each_glyph(parts_->set(wording), [&](PangoLayoutRun& run, int i, int line) {
    const int cluster = run.item->offset + run.glyphs->log_clusters[i];
    seen.push_back({name_of(*run.item->analysis.font), run.glyphs->glyphs[i].glyph, line, cluster});
  });
  return seen;
}

std::vector<std::string> Words::unknown_letters(const Wording& wording) const {
  std::vector<std::string> letters;
  for_each_glyph(parts_->set(wording), [&](PangoLayoutRun& run, int i, int) {
    const PangoGlyph glyph = run.glyphs->glyphs[i].glyph;
    if (glyph & PANGO_GLYPH_UNKNOWN_FLAG) letters.push_back(utf8(glyph & ~PANGO_GLYPH_UNKNOWN_FLAG));
  });
  return letters;
}

}  // namespace schoolpoort

// A wording broken into lines that stand on a fixed grid of baselines. Knows pixels' places, not pixels.
#include "kiosk/paint/paragraph.hpp"

#include <algorithm>
#include <cmath>

#include "kiosk/language/direction.hpp"

namespace schoolpoort {

namespace {

// Cairo may widen a bitmap no further; longer lines are cut there.
constexpr int kLargest = 16384;

struct Box {
  int left = 0, top = 0, right = 0, bottom = 0;
  void unite(const Box& b) {
    left = std::min(left, b.left), top = std::min(top, b.top);
    right = std::max(right, b.right), bottom = std::max(bottom, b.bottom);
  }
};

int floor_px(int units) { return PANGO_PIXELS_FLOOR(units); }
int ceil_px(int units) { return PANGO_PIXELS_CEIL(units); }

Object<PangoContext> make_context(PangoFontMap& fonts, const TypeStyle& style, const LanguageTag& language) {
  Object<PangoContext> context(pango_font_map_create_context(&fonts));
  const std::string& tag = style.shape_as.empty() ? language.value : style.shape_as;
  pango_context_set_language(context.get(), pango_language_from_string(tag.c_str()));
  const bool rtl = direction_of(language) == Direction::rtl;
  pango_context_set_base_dir(context.get(), rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  pango_context_set_round_glyph_positions(context.get(), FALSE);

  const Owned<cairo_font_options_t, cairo_font_options_destroy> options(cairo_font_options_create());
  cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context.get(), options.get());
  return context;
}

Owned<PangoFontDescription, pango_font_description_free> describe(const TypeStyle& style, const Wording& wording) {
  Owned<PangoFontDescription, pango_font_description_free> font(pango_font_description_new());
  pango_font_description_set_family(font.get(), style.families.c_str());
  pango_font_description_set_weight(font.get(),
                                    wording.weight == Weight::bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_absolute_size(font.get(), std::max(1.0, wording.size_px * style.scale) * PANGO_SCALE);
  return font;
}

Object<PangoLayout> make_layout(PangoFontMap& fonts, const TypeStyle& style, const Wording& wording) {
  const Object<PangoContext> context = make_context(fonts, style, wording.language);
  Object<PangoLayout> layout(pango_layout_new(context.get()));
  pango_layout_set_auto_dir(layout.get(), FALSE);  // a line that begins with a Latin name still reads right to left
  pango_layout_set_font_description(layout.get(), describe(style, wording).get());
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD);
  const Text valid(g_utf8_make_valid(wording.text.data(), static_cast<gssize>(wording.text.size())));
  pango_layout_set_text(layout.get(), valid.get(), -1);
  if (wording.width_px > 0) pango_layout_set_width(layout.get(), std::min(wording.width_px, kLargest) * PANGO_SCALE);
  return layout;
}

int widest_line(PangoLayout& layout) {
  int widest = 0;
  for (GSList* l = pango_layout_get_lines_readonly(&layout); l; l = l->next) {
    PangoRectangle logical;
    pango_layout_line_get_extents(static_cast<PangoLayoutLine*>(l->data), nullptr, &logical);
    widest = std::max(widest, ceil_px(logical.width));
  }
  return widest;
}

// Narrows the paragraph as far as the number of lines allows, so that no last line holds a single word.
void balance(PangoLayout& layout, int width) {
  const int lines = pango_layout_get_line_count(&layout);
  int too_narrow = width / 2, good = width;
  if (lines < 2) return;
  while (good - too_narrow > 8) {
    const int tried = (good + too_narrow) / 2;
    pango_layout_set_width(&layout, tried * PANGO_SCALE);
    // A word wider than the line keeps the count too, but sticks out.
    const bool fits = pango_layout_get_line_count(&layout) == lines && widest_line(layout) <= tried;
    (fits ? good : too_narrow) = tried;
  }
  pango_layout_set_width(&layout, good * PANGO_SCALE);
}

int place(Align align, bool rtl, int room, int width) {
  if (align == Align::centre) return static_cast<int>(std::floor((room - width) / 2.0));
  return (align == Align::end) != rtl ? room - width : 0;
}

std::vector<PlacedLine> place_lines(const Wording& wording, PangoLayout& layout, double line_px, double baseline_px,
                                    int room) {
  const bool rtl = pango_context_get_base_dir(pango_layout_get_context(&layout)) == PANGO_DIRECTION_RTL;
  std::vector<PlacedLine> lines;
  for (GSList* l = pango_layout_get_lines_readonly(&layout); l; l = l->next) {
    auto* line = static_cast<PangoLayoutLine*>(l->data);
    PangoRectangle logical;
    pango_layout_line_get_extents(line, nullptr, &logical);
    const int baseline = static_cast<int>(std::lround(line_px * static_cast<double>(lines.size()) + baseline_px));
    lines.push_back({line, place(wording.align, rtl, room, ceil_px(logical.width)), baseline});
  }
  return lines;
}

Box ink_of(const PlacedLine& placed) {
  PangoRectangle ink;
  pango_layout_line_get_extents(placed.line, &ink, nullptr);
  // Cairo 1.16 puts each glyph on a whole pixel, up to half a pixel beside its place, and smooths its edge into the
  // next.
  constexpr int kBeside = 2;
  return {placed.x + floor_px(ink.x) - kBeside, placed.baseline + floor_px(ink.y) - kBeside,
          placed.x + ceil_px(ink.x + ink.width) + kBeside, placed.baseline + ceil_px(ink.y + ink.height) + kBeside};
}

}  // namespace

Paragraph set_paragraph(PangoFontMap& fonts, const TypeStyle& style, const Wording& wording) {
  Paragraph paragraph{make_layout(fonts, style, wording), {}, {}};
  PangoLayout& layout = *paragraph.layout;
  if (wording.text.empty()) return paragraph;
  if (wording.balanced && wording.width_px > 0) balance(layout, std::min(wording.width_px, kLargest));

  Extent& extent = paragraph.extent;
  extent.widest = widest_line(layout);
  extent.lines = pango_layout_get_line_count(&layout);
  extent.unknown_glyphs = pango_layout_get_unknown_glyphs_count(&layout);
  const double em = std::max(1.0, wording.size_px * style.scale);
  extent.box = {wording.width_px > 0 ? wording.width_px : extent.widest,
                static_cast<int>(std::lround(extent.lines * style.line * em))};
  paragraph.lines = place_lines(wording, layout, style.line * em, style.baseline * em, extent.box.width);

  Box all{paragraph.lines.front().x, 0, paragraph.lines.front().x, extent.box.height};
  for (const PlacedLine& line : paragraph.lines) all.unite(ink_of(line));
  extent.offset_x = -all.left;
  extent.offset_y = -all.top;
  extent.size = {std::min(all.right - all.left, kLargest), std::min(all.bottom - all.top, kLargest)};
  return paragraph;
}

}  // namespace schoolpoort

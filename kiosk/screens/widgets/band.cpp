// Bands across the screen.
#include "kiosk/screens/widgets/band.hpp"

#include "kiosk/screens/widgets/card.hpp"

namespace schoolpoort {

namespace {

constexpr float kSignMm = 14, kSignWideMm = 22, kPadMm = 4, kSignGapMm = 3, kRowGapMm = 2;
const Lettering kWords{1, Weight::regular, Align::start};

int words_width(const Theme& theme, int parts, bool beside, int width) {
  const int inside = width - 2 * theme.mm(kPadMm), sign = theme.mm(kSignWideMm) + theme.mm(kSignGapMm);
  return (beside ? (inside - (parts - 1) * theme.gap_px) / parts : inside) - sign;
}

}  // namespace

void draw_banner(Brush& brush, const Phrase& words, Rect& page) {
  const Theme& theme = brush.theme();
  const Lettering lettering{1, Weight::bold, Align::centre, theme.ink};
  const Fitted fitted = brush.set(words, lettering, page.width - 2 * theme.gap_px);
  const Rect band = page.cut_top(fitted.box.height + theme.mm(3));
  brush.fill(band, theme.sun);
  brush.fill({band.x, band.bottom() - theme.mm(0.6F), band.width, theme.mm(0.6F)}, theme.ink);
  brush.write(fitted, band.inset(theme.gap_px, 0));
}

NoticePlan plan_notice(Brush& brush, const NoticeView& notice, int width) {
  const Theme& theme = brush.theme();
  const int parts = static_cast<int>(notice.parts.size());
  NoticePlan best;
  for (const bool beside : {false, true}) {
    NoticePlan plan{beside, 2 * theme.mm(2.5F)};
    bool fits = true;
    int tallest = 0;
    for (const SignView& part : notice.parts) {
      const Fitted words = brush.set(part.words, kWords, words_width(theme, parts, beside, width));
      fits = fits && words.fits;
      const int height = std::max(theme.mm(kSignMm), words.box.height);
      tallest = std::max(tallest, height);
      if (!beside) plan.height += height + theme.mm(kRowGapMm);
    }
    plan.height += beside ? tallest : -theme.mm(kRowGapMm);
    if (!beside || (fits && plan.height <= best.height)) best = plan;
  }
  return best;
}

void draw_notice(Brush& brush, const NoticeView& notice, const NoticePlan& plan, const Rect& where) {
  const Theme& theme = brush.theme();
  const int parts = static_cast<int>(notice.parts.size());
  const int sign = theme.mm(kSignMm), wide = theme.mm(kSignWideMm);
  Rect inside = card(brush, where, CardLook::sunny).inset(theme.mm(kPadMm), theme.mm(2.5F));
  const std::vector<Rect> columns = inside.columns(parts, theme.gap_px);
  for (int i = 0; i < parts; ++i) {
    const SignView& part = notice.parts[static_cast<std::size_t>(i)];
    const Fitted words = brush.set(part.words, kWords, words_width(theme, parts, plan.beside, where.width));
    Rect cell = plan.beside ? columns[static_cast<std::size_t>(i)]
                            : inside.cut_top(std::max(sign, words.box.height), theme.mm(kRowGapMm));
    brush.picture(part.picture, cell.cut_left(wide, theme.mm(kSignGapMm)).centred({wide, sign}));
    brush.write(words, {cell.x, cell.y, words.box.width, cell.height});
  }
}

}  // namespace schoolpoort

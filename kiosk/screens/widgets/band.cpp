// Bands across the screen.
#include "kiosk/screens/widgets/band.hpp"

#include "kiosk/screens/widgets/card.hpp"

namespace schoolpoort {

namespace {

constexpr float kSignMm = 14, kPadMm = 5, kSignGapMm = 4;
const Lettering kWords{1, Weight::regular, Align::start};

int part_width(const Theme& theme, int parts, bool beside, int width) {
  const int inside = width - 2 * theme.mm(kPadMm);
  return beside ? (inside - (parts - 1) * theme.gap_px) / parts : inside;
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
  const int parts = static_cast<int>(notice.parts.size()), sign = theme.mm(kSignMm);
  NoticePlan plan;
  for (const bool beside : {true, false}) {
    plan = {beside, 0};
    bool fits = true;
    const int room = part_width(theme, parts, beside, width) - sign - theme.mm(kSignGapMm);
    for (const SignView& part : notice.parts) {
      const Fitted words = brush.set(part.words, kWords, room);
      fits = fits && words.fits && (!beside || words.box.height <= theme.mm(34));
      const int height = std::max(sign, words.box.height);
      plan.height = beside ? std::max(plan.height, height) : plan.height + height + theme.mm(2);
    }
    if (fits) break;
  }
  plan.height += 2 * theme.mm(2.5F);
  return plan;
}

void draw_notice(Brush& brush, const NoticeView& notice, const NoticePlan& plan, const Rect& where) {
  const Theme& theme = brush.theme();
  const int parts = static_cast<int>(notice.parts.size()), sign = theme.mm(kSignMm);
  Rect inside = card(brush, where, CardLook::sunny).inset(theme.mm(kPadMm), theme.mm(2.5F));
  const std::vector<Rect> columns = inside.columns(parts, theme.gap_px);
  for (int i = 0; i < parts; ++i) {
    const SignView& part = notice.parts[static_cast<std::size_t>(i)];
    const int room = part_width(theme, parts, plan.beside, where.width) - sign - theme.mm(kSignGapMm);
    const Fitted words = brush.set(part.words, kWords, room);
    Rect cell = plan.beside ? columns[static_cast<std::size_t>(i)]
                            : inside.cut_top(std::max(sign, words.box.height), theme.mm(2));
    brush.picture(part.picture, cell.cut_left(sign, theme.mm(kSignGapMm)).centred({sign, sign}));
    brush.write(words, {cell.x, cell.y, words.box.width, cell.height});
  }
}

}  // namespace schoolpoort

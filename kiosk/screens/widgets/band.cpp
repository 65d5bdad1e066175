// Bands across the screen.
#include "kiosk/screens/widgets/band.hpp"

#include <algorithm>
#include <numeric>

#include "kiosk/screens/widgets/card.hpp"

namespace schoolpoort {

namespace {

constexpr float kSignMm = 18, kSignWideMm = 24, kPadMm = 4, kSignGapMm = 3, kRowGapMm = 2;
constexpr int kOneLine = 16000;  ///< wider than any screen

Lettering words_of(const Theme& theme, float size) { return {size, Weight::regular, Align::start, theme.ink}; }

int sign_width(const Theme& theme) { return theme.mm(kSignWideMm) + theme.mm(kSignGapMm); }

// What the sentence takes on one line, with its sign, and with room for the long strokes of Nastaliq.
int natural_width(Brush& brush, const SignView& part, float size) {
  return brush.set(part.words, words_of(brush.theme(), size), kOneLine).widest + sign_width(brush.theme()) +
         brush.theme().mm(5);
}

// Each as much as it wants; where that is too much, the long ones share what the short ones leave.
std::vector<int> share_out(const std::vector<int>& wanted, int room) {
  std::vector<std::size_t> shortest_first(wanted.size());
  std::iota(shortest_first.begin(), shortest_first.end(), 0);
  std::ranges::sort(shortest_first, {}, [&](std::size_t i) { return wanted[i]; });
  std::vector<int> widths(wanted.size());
  int sharers = static_cast<int>(wanted.size());
  for (const std::size_t i : shortest_first) {
    widths[i] = std::min(wanted[i], room / sharers--);
    room -= widths[i];
  }
  return widths;
}

NoticePlan beside(Brush& brush, const NoticeView& notice, int inside, float size) {
  const Theme& theme = brush.theme();
  std::vector<int> wanted;
  for (const SignView& part : notice.parts) wanted.push_back(natural_width(brush, part, size));
  const int gaps = static_cast<int>(notice.parts.size() - 1) * theme.gap_px;
  return {share_out(wanted, inside - gaps), 0, size};
}

int words_width(const Theme& theme, const NoticePlan& plan, std::size_t part, int inside) {
  return (plan.widths.empty() ? inside : plan.widths[part]) - sign_width(theme);
}

// The plan's height is filled in; false when words stick out.
bool measure(Brush& brush, const NoticeView& notice, int inside, NoticePlan& plan) {
  const Theme& theme = brush.theme();
  int tallest = 0, all = -theme.mm(kRowGapMm);
  bool fits = true;
  for (std::size_t i = 0; i < notice.parts.size(); ++i) {
    const Fitted words =
        brush.set(notice.parts[i].words, words_of(theme, plan.size), words_width(theme, plan, i, inside));
    const int height = std::max(theme.mm(kSignMm), words.box.height);
    fits = fits && words.fits;
    tallest = std::max(tallest, height);
    all += height + theme.mm(kRowGapMm);
  }
  plan.height = (plan.widths.empty() ? all : tallest) + 2 * theme.mm(2.5F);
  return fits;
}

}  // namespace

void draw_banner(Brush& brush, const Phrase& words, Colour ground, Rect& page) {
  const Theme& theme = brush.theme();
  const Lettering lettering{theme.least_text, Weight::bold, Align::centre, theme.ink};
  const Fitted fitted = brush.set(words, lettering, page.width - 2 * theme.gap_px);
  const Rect band = page.cut_top(fitted.box.height + theme.mm(3));
  brush.fill(band, ground);
  brush.fill({band.x, band.bottom() - theme.mm(0.6F), band.width, theme.mm(0.6F)}, theme.ink);
  brush.write(fitted, band.inset(theme.gap_px, 0));
}

// A tall page has room for a line each, and none for narrow columns.
NoticePlan plan_notice(Brush& brush, const NoticeView& notice, int width) {
  const int inside = width - 2 * brush.theme().mm(kPadMm);
  // The question needs the room more than these words need to be larger.
  const float size = brush.theme().least_text;
  NoticePlan under{{}, 0, size}, best = beside(brush, notice, inside, size);
  measure(brush, notice, inside, under);
  const bool fits = measure(brush, notice, inside, best);
  return fits && !brush.theme().portrait() && best.height <= under.height ? best : under;
}

void draw_notice(Brush& brush, const NoticeView& notice, const NoticePlan& plan, const Rect& where) {
  const Theme& theme = brush.theme();
  const int sign = theme.mm(kSignMm), wide = theme.mm(kSignWideMm);
  Rect inside = card(brush, where, CardLook::sunny).inset(theme.mm(kPadMm), theme.mm(2.5F));
  // What is left over goes between the parts, so that they fill the band.
  const int used = std::accumulate(plan.widths.begin(), plan.widths.end(), 0);
  const int gap = plan.widths.size() < 2 ? 0 : (inside.width - used) / static_cast<int>(plan.widths.size() - 1);
  const int width = inside.width;
  for (std::size_t i = 0; i < notice.parts.size(); ++i) {
    const SignView& part = notice.parts[i];
    const Fitted words = brush.set(part.words, words_of(theme, plan.size), words_width(theme, plan, i, width));
    Rect cell = plan.widths.empty() ? inside.cut_top(std::max(sign, words.box.height), theme.mm(kRowGapMm))
                                    : inside.cut_left(plan.widths[i], gap);
    brush.picture(part.picture, cell.cut_left(wide, theme.mm(kSignGapMm)).centred({wide, sign}), Facing::with_language);
    brush.write(words, {cell.x, cell.y, words.box.width, cell.height});
  }
}

}  // namespace schoolpoort

// One item's answers as bars or dots. All lengths of one chart are in the same unit: visits that saw the question.
#include <algorithm>
#include <cmath>

#include "kiosk/publish/chart.hpp"
#include "kiosk/publish/chart_ink.hpp"

namespace schoolpoort {
namespace {

constexpr double kWidth = 480;
constexpr double kMargin = 6;
constexpr double kBarTop = 19;  ///< room above for the numbers of narrow parts
constexpr double kBarHeight = 33;
constexpr double kLetters = 14;
constexpr int kDotsHigh = 3;  ///< as figures are multiples of three, most columns are full

/// One stretch of a bar.
struct Part {
  int n = 0;
  Look look = Look::kind;
  std::string name;
};

double letters_wide(int n) { return n < 10 ? 9 : n < 100 ? 18 : 27; }

void dots(SvgText& svg, Spot at, double unit, const Part& part) {
  const double pitch = kBarHeight / kDotsHigh, wide = unit * kDotsHigh;
  const double radius = std::min({pitch, wide}) / 2 - 1;
  for (int each = 0; each < part.n; ++each)
    dot(svg, {at.x + wide * (each / kDotsHigh) + wide / 2, at.y + pitch * (each % kDotsHigh) + pitch / 2}, radius,
        part.look);
}

/// Draws stretches from left to right, and each one's number in it, or above where it is narrow.
class Pencil {
 public:
  Pencil(SvgText& svg, double unit, double top, bool dotted) : svg_(svg), unit_(unit), top_(top), dotted_(dotted) {}

  double length(int n) const { return n * unit_; }
  double draw(double x, const Part& part) {
    const double wide = length(part.n);
    if (part.n == 0) return x;
    if (dotted_)
      dots(svg_, {x, top_}, unit_, part);
    else
      fill(svg_, {x, top_}, wide, kBarHeight, part.look);
    number(x + wide / 2, wide, part);
    return x + wide;
  }

 private:
  void number(double middle, double wide, const Part& part) {
    const std::string text = std::to_string(part.n);
    if (!dotted_ && wide >= letters_wide(part.n) + 8) {
      const double plate = letters_wide(part.n) + 6;
      if (part.look == Look::no || part.look == Look::skipped)
        svg_.rect({middle - plate / 2, top_ + 7}, plate, 19, {kPaper, "", 0, ""}, 4);
      svg_.text({middle, top_ + 22}, text, 15, Anchor::middle, number_on(part.look), true);
      return;
    }
    svg_.text({middle, top_ - 5}, text, kLetters, Anchor::middle, kInk, true);
  }
  SvgText& svg_;
  double unit_, top_;
  bool dotted_;
};

struct Graded {
  std::vector<Part> negative, positive;
  Part middle;  ///< n = 0 where there is none
};

Graded graded(const std::vector<Part>& parts) {
  Graded sides;
  for (const Part& part : parts) {
    if (part.look == Look::middle) sides.middle = part;
    if (part.look == Look::no || part.look == Look::strong_no) sides.negative.push_back(part);
    if (part.look == Look::yes || part.look == Look::strong_yes) sides.positive.push_back(part);
  }
  return sides;
}

int sum(const std::vector<Part>& parts) {
  int all = 0;
  for (const Part& part : parts) all += part.n;
  return all;
}

/// About how wide words come out: the drawing is made before any font is known.
double about_wide(const std::string& words) {
  double letters = 0;
  for (const unsigned char byte : words) letters += (byte & 0xC0) != 0x80;
  return letters * kLetters * 0.53;
}

/// Swatch and name of each part, row after row; returns where it ends.
double legend(SvgText& svg, double top, const std::vector<Part>& parts) {
  constexpr double kRow = 20, kSwatch = 14, kGap = 10;
  double x = kMargin, y = top;
  for (const Part& part : parts) {
    const double wide = kSwatch + 5 + about_wide(part.name) + kGap;
    if (x + wide - kGap > kWidth - kMargin) x = kMargin, y += kRow;
    fill(svg, {x, y}, kSwatch, kSwatch, part.look);
    svg.text({x + kSwatch + 5, y + 12}, part.name, kLetters);
    x += wide;
  }
  return y + kRow;
}

std::vector<Part> apart_of(const ItemReport& item, const ChartWords& words) {
  return {{item.dont_know, Look::dont_know, words.dont_know}, {item.skipped, Look::skipped, words.skipped}};
}

std::vector<Part> parts_of(const ItemReport& item, const ChartWords& words) {
  std::vector<Part> parts;
  for (std::size_t at = 0; at < item.answers.size(); ++at) {
    const bool ordered = item.question.kind == ScaleKind::ordered;
    parts.push_back({item.answers[at].n, ordered ? look_of(at, item.answers.size()) : Look::kind, words.answers[at]});
  }
  return parts;
}

// The middle answer lies half on each side of the line; who does not know stands at the right edge.
double graded_bar(SvgText& svg, const ItemReport& item, const std::vector<Part>& parts,
                  const std::vector<Part>& apart) {
  constexpr double kGap = 30;
  const double side = (kWidth - 2 * kMargin - kGap) / 2;
  const double zero = kMargin + side;
  const int most = std::max(sum(parts) + sum(apart), item.shown);
  Pencil pencil(svg, side / std::max(most, 1), kBarTop, item.showing == Showing::counts);
  const Graded sides = graded(parts);
  svg.line({zero, kBarTop - 3}, {zero, kBarTop + kBarHeight + 7}, {"", kInk, 1.4, "2 3"});  // behind the numbers
  double x = zero - pencil.length(sides.middle.n) / 2 - pencil.length(sum(sides.negative));
  for (const Part& part : sides.negative) x = pencil.draw(x, part);
  x = pencil.draw(x, sides.middle);
  for (const Part& part : sides.positive) x = pencil.draw(x, part);
  x = kWidth - kMargin - pencil.length(sum(apart));
  for (const Part& part : apart) x = pencil.draw(x, part);
  return kBarTop + kBarHeight + 11;
}

double plain_bars(SvgText& svg, const ItemReport& item, std::vector<Part> parts, const std::vector<Part>& apart) {
  constexpr double kName = 190, kRow = 27;
  const std::size_t kinds = parts.size();
  parts.insert(parts.end(), apart.begin(), apart.end());
  int most = 1;
  for (const Part& part : parts) most = std::max(most, part.n);
  const double unit = (kWidth - kName - 60) / std::max(most, item.shown);
  double y = 4;
  for (std::size_t at = 0; at < parts.size(); ++at, y += kRow) {
    if (at == kinds) {
      svg.line({kMargin, y + 2}, {kWidth - kMargin, y + 2}, {"", "#D8D0C4", 1, ""});
      y += 8;
    }
    const double wide = parts[at].n * unit;
    svg.text({kMargin, y + 15}, parts[at].name, kLetters);
    if (wide > 0) fill(svg, {kName, y + 2}, wide, 17, parts[at].look);
    svg.text({kName + wide + 6, y + 16}, std::to_string(parts[at].n), kLetters, Anchor::start, kInk, true);
  }
  svg.line({kName, 2}, {kName, kRow * static_cast<double>(kinds) + 2}, {"", kInk, 1.2, ""});
  return y + 2;
}

/// The row of ten: where the band of "yes" lies, now and before, and what the team expected.
class RowOfTen {
 public:
  RowOfTen(SvgText& svg, double top) : svg_(svg), y_(top) {}

  void scale(const std::string& head) {
    svg_.text({kMargin, y_ + 13}, head, kLetters);
    for (const int tenth : {0, 5, 10})
      svg_.text({at(tenth / 10.0), y_ + 11}, std::to_string(tenth), 12, Anchor::middle);
    scale_ = y_ + 20;
    y_ += 24;
  }
  void share(const std::string& name, const Share& share, bool now) {
    const double y = begin(name);
    const Ink band{now ? "#1F2A37" : "#FFFFFF", "#1F2A37", 1.2, ""};
    svg_.rect({at(share.band.least), y - 2.5}, at(share.band.most) - at(share.band.least), 5, band);
    const double middle = at(static_cast<double>(share.n) / std::max(share.of, 1));
    svg_.circle({middle, y}, 6.5, {now ? "#005A9C" : "#FFFFFF", "#1F2A37", 1.6, ""});
  }
  void expected(const std::string& name, int of_ten) {
    const double y = begin(name), x = at(of_ten / 10.0);
    svg_.polygon({{x, y - 8}, {x + 8, y}, {x, y + 8}, {x - 8, y}}, {"#F2B134", "#1F2A37", 1.6, ""});
  }
  double finish() {
    for (int tenth = 0; tenth <= 10; ++tenth)
      svg_.line({at(tenth / 10.0), scale_ - (tenth % 5 == 0 ? 5 : 3)}, {at(tenth / 10.0), scale_}, {"", kInk, 1, ""});
    svg_.line({at(0), scale_}, {at(1), scale_}, {"", kInk, 1, ""});
    return y_;
  }

 private:
  static constexpr double kLeft = 236;
  double at(double share) const { return kLeft + share * (kWidth - kLeft - 16); }
  double begin(const std::string& name) {
    constexpr double kRow = 21;
    const double y = y_ + kRow / 2;
    svg_.text({kLeft - 14, y + 5}, name, kLetters, Anchor::end);
    svg_.line({at(0), y}, {at(1), y}, {"", "#D8D0C4", 1, ""});
    y_ += kRow;
    return y;
  }
  SvgText& svg_;
  double y_;
  double scale_ = 0;
};

double row_of_ten(SvgText& svg, double top, const ItemReport& item, const ChartWords& words) {
  RowOfTen row(svg, top);
  row.scale(words.share);
  row.share(words.now, *item.yes, true);
  if (item.yes_before) row.share(words.before, *item.yes_before, false);
  if (item.predicted) row.expected(words.expected, *item.predicted);
  return row.finish();
}

/// Draws twice: the first time to learn how high it becomes.
template <class Draw>
Chart fitted(Draw draw) {
  SvgText measured(kWidth, 0);
  const double height = draw(measured) + 2;
  SvgText svg(kWidth, height);
  draw(svg);
  return {svg.finished(), kWidth, height};
}

}  // namespace

Chart answers_chart(const ItemReport& item, const ChartWords& words) {
  if (item.showing == Showing::too_few) return {};
  const std::vector<Part> parts = parts_of(item, words), apart = apart_of(item, words);
  return fitted([&](SvgText& svg) {
    if (item.question.kind != ScaleKind::ordered) return plain_bars(svg, item, parts, apart);
    std::vector<Part> all = parts;
    all.push_back(apart[0]);
    all.push_back(apart[1]);
    const double below = legend(svg, graded_bar(svg, item, parts, apart), all);
    return item.yes ? row_of_ten(svg, below + 8, item, words) : below;
  });
}

}  // namespace schoolpoort

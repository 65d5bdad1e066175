// Each kind of block as a piece of paper.
#include "kiosk/publish/print_blocks.hpp"

#include <algorithm>

namespace schoolpoort {
namespace {

constexpr double kGap = 5;      ///< between blocks
constexpr double kPadding = 8;  ///< inside a frame
constexpr double kColumnGap = 12;
constexpr double kWritingLine = 20;
constexpr double kMostScale = 0.66;  ///< of drawings, in points a unit: their letters come out about 9.5 points
constexpr double kSmallestPoints = 6.5;

Type type_of(Manner manner) {
  switch (manner) {
    case Manner::lead:
      return {11.5, Weight::regular, Align::start, kInkColour};
    case Manner::strong:
      return {10.5, Weight::bold, Align::start, kInkColour};
    case Manner::caption:
      return {8.6, Weight::regular, Align::start, kQuietColour};
    case Manner::large:
      return {18, Weight::bold, Align::start, kInkColour};
    case Manner::huge:
      return {30, Weight::bold, Align::start, kPrimaryColour};
    case Manner::plain:
      break;
  }
  return {10, Weight::regular, Align::start, kInkColour};
}

Type type_of(const Heading& heading) {
  if (heading.level == 1) return {26, Weight::bold, Align::start, kPrimaryColour};
  if (heading.level == 2) return {17, Weight::bold, Align::start, kPrimaryColour};
  return {11.5, Weight::bold, Align::start, kInkColour};
}

double above(const Heading& heading) { return heading.level == 3 ? kGap : 14; }

struct FrameLook {
  Colour fill, line;
  double line_width;
};

FrameLook look_of(Frame frame) {
  switch (frame) {
    case Frame::notice:
      return {{0xE8F0F7FF}, kPrimaryColour, 1};
    case Frame::attention:
      return {{0xFDF1D8FF}, kInkColour, 1.2};
    case Frame::quiet:
      return {{0xFBF7F0FF}, kLineColour, 0.8};
    case Frame::none:
      break;
  }
  return {};
}

}  // namespace

void shift(PageMark& mark, double down) {
  std::visit(
      [&](auto& placed) {
        placed.y += down;
        if constexpr (std::is_same_v<std::decay_t<decltype(placed)>, PageLine>) placed.to_y += down;
      },
      mark);
}

Piece stacked(std::vector<Piece> pieces) {
  Piece whole;
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    if (at > 0) whole.height += pieces[at].above;
    for (PageMark& mark : pieces[at].marks) {
      shift(mark, whole.height);
      whole.marks.push_back(std::move(mark));
    }
    whole.height += pieces[at].height;
  }
  return whole;
}

Piece BlockSetter::words(const Sentence& words, const Type& type, double x, double width) const {
  PageWords mark{x, 0, width, words.text, words.language, type, words.strong};
  const double height = words.text.empty() ? 0 : press_.room(mark).height;
  return {kGap, height, {std::move(mark)}};
}

/// One block, set at `x` and `width` wide.
struct BlockSetter::Visit {
  const BlockSetter& setter;
  double x, width;

  Piece operator()(const Heading& heading) const {
    Piece piece = setter.words(heading.words, type_of(heading), x, width);
    piece.above = above(heading);
    piece.with_next = true;
    if (heading.level <= 2) piece.entry = heading.words.text;
    return piece;
  }
  Piece operator()(const Passage& paragraph) const {
    Type type = type_of(paragraph.manner);
    type.align = paragraph.align;
    return setter.words(paragraph.words, type, x, width);
  }
  Piece operator()(const Listing& list) const {
    constexpr double kIndent = 12;
    std::vector<Piece> entries;
    for (const Sentence& entry : list.entries) {
      Piece piece = setter.words(entry, type_of(Manner::plain), x + kIndent, width - kIndent);
      piece.above = 3;
      piece.marks.insert(piece.marks.begin(), PageBox{x + 2, 5, 4, 4, 2, 0, kPrimaryColour, {}});
      entries.push_back(std::move(piece));
    }
    Piece whole = stacked(std::move(entries));
    whole.above = kGap;
    return whole;
  }
  Piece operator()(const Figure& figure) const {
    const double wide = std::min(width, figure.width * kMostScale);
    const double high = figure.height * wide / figure.width;
    std::vector<Piece> both{{kGap, high, {PageDrawing{x, 0, wide, high, figure.svg}}}};
    both.push_back(setter.words(figure.caption, type_of(Manner::caption), x, width));
    both.back().above = 3;
    Piece whole = stacked(std::move(both));
    whole.above = kGap;
    return whole;
  }
  Piece operator()(const Picture& picture) const {
    const double high = picture.height > 0 ? picture.height : width * 3 / 4;
    return {kGap, high, {PagePicture{x, 0, width, high, picture.file.file, picture.file.foreign}}};
  }
  Piece operator()(const Writing& writing) const {
    Piece piece{2, kWritingLine * writing.lines, {}};
    for (int line = 1; line <= writing.lines; ++line)
      piece.marks.push_back(PageLine{x, kWritingLine * line - 2, x + width, kWritingLine * line - 2, 0.7, kLineColour});
    return piece;
  }
  Piece operator()(const PageBreak& breaks) const { return {0, 0, {}, false, breaks}; }
  Piece operator()(const Card& box) const {
    const double pad = box.frame == Frame::none ? 0 : kPadding;
    Piece whole = stacked(setter.set(box.blocks, x + pad, width - 2 * pad));
    for (PageMark& mark : whole.marks) shift(mark, pad);
    whole.height += 2 * pad;
    whole.above = box.frame == Frame::none ? 14 : 10;
    whole.with_next = box.with_next;
    const FrameLook look = look_of(box.frame);
    if (box.frame != Frame::none)
      whole.marks.insert(whole.marks.begin(),
                         PageBox{x, 0, width, whole.height, 6, look.line_width, look.fill, look.line});
    return whole;
  }
  Piece operator()(const Columns& columns) const;
  Piece operator()(const TextTable& table) const;
  Piece row(const TextTable& table, std::size_t at) const;
  Piece cell(const Sentence& words, bool head, double left, double wide) const;
};

Piece BlockSetter::Visit::operator()(const Columns& columns) const {
  Piece whole{8, 0, {}};
  whole.with_next = columns.with_next;
  const double room = width - kColumnGap * static_cast<double>(columns.columns.size() - 1);
  double left = x;
  for (std::size_t at = 0; at < columns.columns.size(); ++at) {
    const double wide = room * columns.shares[at];
    Piece column = stacked(setter.set(columns.columns[at], left, wide));
    whole.height = std::max(whole.height, column.height);
    std::ranges::move(column.marks, std::back_inserter(whole.marks));
    left += wide + kColumnGap;
  }
  return whole;
}

// A word that is wider than its column becomes smaller: it cannot break.
Piece BlockSetter::Visit::cell(const Sentence& words, bool head, double left, double wide) const {
  constexpr double kPad = 4;
  Type type{9, head ? Weight::bold : Weight::regular, Align::start, kInkColour};
  PageWords mark{left + kPad, kPad, wide - 2 * kPad, words.text, words.language, type, words.strong};
  Press::Room room = setter.press_.room(mark);
  while (room.width > mark.width && mark.type.points > kSmallestPoints) {
    mark.type.points -= 0.25;
    room = setter.press_.room(mark);
  }
  return {0, room.height + 2 * kPad, {std::move(mark)}};
}

Piece BlockSetter::Visit::row(const TextTable& table, std::size_t at) const {
  const std::vector<Sentence>& cells = table.rows[at];
  Piece whole{0, at == 0 ? 0 : table.row_height, {}};
  std::vector<double> edges{x};
  for (std::size_t column = 0; column < cells.size(); ++column) {
    const double share = table.shares.empty() ? 1.0 / static_cast<double>(cells.size()) : table.shares[column];
    Piece one = cell(cells[column], at == 0 || column == 0, edges.back(), width * share);
    edges.push_back(edges.back() + width * share);
    whole.height = std::max(whole.height, one.height);
    if (!cells[column].text.empty()) std::ranges::move(one.marks, std::back_inserter(whole.marks));
  }
  std::vector<PageMark> ground;
  for (std::size_t column = 0; column + 1 < edges.size(); ++column)
    ground.push_back(PageBox{edges[column], 0, edges[column + 1] - edges[column], whole.height, 0, 0.7,
                             at == 0 ? Colour{0xE8F0F7FF} : Colour{}, kLineColour});
  whole.marks.insert(whole.marks.begin(), ground.begin(), ground.end());
  return whole;
}

Piece BlockSetter::Visit::operator()(const TextTable& table) const {
  std::vector<Piece> rows;
  for (std::size_t at = 0; at < table.rows.size(); ++at) rows.push_back(row(table, at));
  Piece whole = stacked(std::move(rows));
  whole.above = kGap + 2;
  return whole;
}

std::vector<Piece> BlockSetter::set(const std::vector<Block>& blocks, double x, double width) const {
  std::vector<Piece> pieces;
  for (const Block& block : blocks) pieces.push_back(std::visit(Visit{*this, x, width}, block.kind));
  return pieces;
}

}  // namespace schoolpoort

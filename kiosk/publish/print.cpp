// Fills pages with pieces, then gives each page its head and number.
#include "kiosk/publish/print.hpp"

#include "kiosk/language/say.hpp"
#include "kiosk/publish/print_blocks.hpp"

namespace schoolpoort {
namespace {

constexpr double kSide = 51;  ///< 18 mm
constexpr double kWide = kPageWidth - 2 * kSide;
constexpr double kTop = 58, kBottom = kPageHeight - 44;
constexpr double kBareTop = 40, kBareBottom = kPageHeight - 34;

struct Sheet {
  Page page;
  bool bare = false;
};

class Filler {
 public:
  void add(Piece piece, double following) {
    if (piece.breaks) return turn(piece.breaks->bare);
    if (sheets_.empty()) turn(false);
    if (!is_fresh_ && y_ + piece.above + piece.height + following > bottom()) turn(sheets_.back().bare);
    if (!is_fresh_) y_ += piece.above;
    for (PageMark& mark : piece.marks) {
      shift(mark, y_);
      sheets_.back().page.marks.push_back(std::move(mark));
    }
    if (sheets_.back().page.entry.empty()) sheets_.back().page.entry = piece.entry;
    y_ += piece.height;
    is_fresh_ = false;
  }
  std::vector<Sheet> take() { return std::move(sheets_); }

 private:
  double bottom() const { return sheets_.back().bare ? kBareBottom : kBottom; }
  void turn(bool bare) {
    if (!sheets_.empty() && is_fresh_)
      sheets_.back().bare = bare;  // two breaks in a row are one
    else
      sheets_.push_back({{}, bare});
    y_ = bare ? kBareTop : kTop;
    is_fresh_ = true;
  }
  std::vector<Sheet> sheets_;
  double y_ = 0;
  bool is_fresh_ = true;
};

// How much must fit below a piece that may not stand alone.
double following(const std::vector<Piece>& pieces, std::size_t at) {
  double height = 0;
  for (; at + 1 < pieces.size() && pieces[at].with_next && !pieces[at + 1].breaks; ++at)
    height += pieces[at + 1].above + pieces[at + 1].height;
  return height;
}

// On one line: a long name becomes smaller, down to where it can still be read.
void put(Page& page, const BlockSetter& setter, const Sentence& words, Type type, double y) {
  constexpr double kSmallestPoints = 6;
  Piece piece = setter.words(words, type, kSide, kWide);
  while (piece.height > type.points * 1.8 && type.points > kSmallestPoints) {
    type.points -= 0.2;
    piece = setter.words(words, type, kSide, kWide);
  }
  for (PageMark& mark : piece.marks) {
    shift(mark, y);
    page.marks.push_back(std::move(mark));
  }
}

void put_banner(Page& page, const BlockSetter& setter, const Document& document) {
  if (document.banner.empty()) return;
  page.marks.push_back(PageBox{kSide, 12, kWide, 20, 4, 1.2, {0xFDF1D8FF}, kInkColour});
  put(page, setter, {document.banner, document.language, {}}, {9.5, Weight::bold, Align::centre, kInkColour}, 15);
}

void put_head_and_number(Sheet& sheet, const BlockSetter& setter, const Document& document, std::size_t number,
                         std::size_t of) {
  put_banner(sheet.page, setter, document);
  if (sheet.bare) return;
  const Type quiet{8.6, Weight::regular, Align::start, kQuietColour};
  put(sheet.page, setter, {document.header, document.language, {}}, quiet, 34);
  sheet.page.marks.push_back(PageLine{kSide, 49, kSide + kWide, 49, 0.7, kLineColour});
  const auto page_of = say(document.page_of, document.language,
                           {{"page", static_cast<std::int64_t>(number)}, {"pages", static_cast<std::int64_t>(of)}});
  Type right = quiet;
  right.align = Align::end;
  if (page_of) put(sheet.page, setter, {*page_of, document.language, {}}, right, kPageHeight - 38);
  put(sheet.page, setter, {document.title, document.language, {}}, quiet, kPageHeight - 38);
}

}  // namespace

std::vector<Page> lay_out(const Document& document, const Press& press) {
  const BlockSetter setter(press);
  std::vector<Piece> pieces = setter.set(document.blocks, kSide, kWide);
  Filler filler;
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    const double below = following(pieces, at);
    filler.add(std::move(pieces[at]), below);
  }
  std::vector<Sheet> sheets = filler.take();
  std::vector<Page> pages;
  for (std::size_t at = 0; at < sheets.size(); ++at) {
    put_head_and_number(sheets[at], setter, document, at + 1, sheets.size());
    pages.push_back(std::move(sheets[at].page));
  }
  return pages;
}

Result<std::string> pdf_of(const Document& document, const Press& press) {
  return press.print({document.title, document.header, document.made, lay_out(document, press)});
}

}  // namespace schoolpoort

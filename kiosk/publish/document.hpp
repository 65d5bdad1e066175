// A worded document as a value: what two writers, for browsers and for paper, read alike. Knows no report.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/core/ids.hpp"
#include "kiosk/core/time.hpp"
#include "kiosk/paint/strong.hpp"
#include "kiosk/paint/words.hpp"

namespace schoolpoort {

/// Words and the language they are in.
struct Sentence {
  std::string text;
  LanguageTag language;
  std::vector<Strong> strong{};
};

/// A picture's file; the school's own is foreign: it is never opened by who only writes.
struct PictureFile {
  std::filesystem::path file;
  bool foreign = false;
};

enum class Manner { plain, lead, strong, caption, large, huge };

struct Heading {
  int level = 2;  ///< 1 once, then 2, and 3 below it
  Sentence words;
};
struct Passage {
  Sentence words;
  Manner manner = Manner::plain;
  Align align = Align::start;
};
struct Listing {
  std::vector<Sentence> entries;
};
/// The first row and the first column are heads. An empty field is one to fill in by hand.
struct TextTable {
  Sentence caption;  ///< for who hears the page; not printed
  std::vector<std::vector<Sentence>> rows;
  std::vector<double> shares;  ///< of the width, one a column; empty: all alike
  double row_height = 0;       ///< at least, in points
};
/// A drawing made here, with the same figures as a table for who does not see it.
struct Figure {
  std::string svg;
  double width = 0, height = 0;  ///< of the drawing; text in it is about 14 high
  Sentence alternative;
  Sentence caption;
  Sentence table_name;
  std::optional<TextTable> table;
};
struct Picture {
  PictureFile file;
  double height = 0;  ///< in points; 0: 3 high for 4 wide
};
/// Lines to write on by hand.
struct Writing {
  int lines = 2;
};
struct PageBreak {
  bool bare = false;  ///< the pages from here on carry no head and no number: they are hung up or handed out
};

struct Block;
enum class Frame { none, quiet, notice, attention };
/// Blocks that stay together on a page.
struct Card {
  Frame frame = Frame::none;
  std::vector<Block> blocks;
  bool with_next = false;  ///< on the same page as what follows
};
/// Side by side; under each other where a screen is small.
struct Columns {
  std::vector<std::vector<Block>> columns;
  std::vector<double> shares;  ///< of the width
  bool always = false;         ///< narrow ones: beside each other on a small screen too
  bool with_next = false;      ///< on the same page as what follows
};

struct Block {
  std::variant<Heading, Passage, Listing, TextTable, Figure, Picture, Writing, PageBreak, Card, Columns> kind;
};

struct Document {
  std::string title;
  std::string header;    ///< on every page
  std::string page_of;   ///< pattern with {page} and {pages}
  std::string banner;    ///< of a try-out; empty otherwise
  std::string contents;  ///< name of the list of contents in a browser
  LanguageTag language;
  Day made{};
  std::vector<Block> blocks;
};

}  // namespace schoolpoort

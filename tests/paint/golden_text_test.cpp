// Shaping, direction and line breaks of each script against tests/golden/text/*.txt (README.md there). Knows no pixels.
#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>

#include "tests/paint/open_words.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

const std::string kRule = "--\n";

struct Case {
  std::string head;  ///< as written, up to and with the rule
  Wording wording;
  std::string expected;
};

std::string utf8(unsigned letter) {
  if (letter < 0x80) return {static_cast<char>(letter)};
  if (letter < 0x800) return {static_cast<char>(0xc0 | letter >> 6), static_cast<char>(0x80 | (letter & 0x3f))};
  return {static_cast<char>(0xe0 | letter >> 12), static_cast<char>(0x80 | (letter >> 6 & 0x3f)),
          static_cast<char>(0x80 | (letter & 0x3f))};
}

// Letters without a shape of their own are written \u2066 in the files, so that a reader sees them.
std::string unescape(std::string text) {
  for (auto at = text.find("\\u"); at != std::string::npos; at = text.find("\\u", at + 1))
    text.replace(at, 6, utf8(std::stoul(text.substr(at + 2, 4), nullptr, 16)));
  return text;
}

Case read_case(const fs::path& file) {
  std::ifstream in(file);
  std::stringstream all;
  all << in.rdbuf();
  const std::string whole = all.str();
  const auto rule = whole.find("\n" + kRule) + 1;
  Case read{whole.substr(0, rule) + kRule, {}, whole.substr(rule + kRule.size())};

  std::istringstream head(read.head);
  std::map<std::string, std::string> field;
  for (std::string name, value; head >> name && std::getline(head >> std::ws, value);) field[name] = value;
  read.wording.language = {field.at("language:")};
  read.wording.text = unescape(field.at("text:"));
  read.wording.width_px = std::stoi(field.at("width:"));
  read.wording.weight = field["weight:"] == "bold" ? Weight::bold : Weight::regular;
  return read;
}

// The Chinese font is subset by the texts: its glyph numbers change with every translation, its letters do not.
std::string spell(const GlyphSeen& glyph, const std::string& text) {
  if (glyph.font.find("CJK") == std::string::npos) return std::to_string(glyph.glyph);
  auto end = glyph.cluster + 1u;
  while (end < text.size() && (text[end] & 0xc0) == 0x80) ++end;
  return text.substr(glyph.cluster, end - glyph.cluster);
}

// One row a line with its words in reading order, then one a run of glyphs of the same font in visual order.
std::string describe(const Wording& wording) {
  const auto glyphs = bundled_words().glyphs(wording);
  std::map<int, int> begins;
  for (const GlyphSeen& g : glyphs) {
    int& begin = begins.try_emplace(g.line, g.cluster).first->second;
    begin = std::min(begin, g.cluster);
  }
  std::ostringstream out;
  for (auto g = glyphs.begin(); g != glyphs.end(); ++g) {
    const bool new_line = g == glyphs.begin() || std::prev(g)->line != g->line;
    if (new_line) {
      const auto next = begins.find(g->line + 1);
      const auto end = next == begins.end() ? wording.text.size() : static_cast<std::size_t>(next->second);
      const auto begin = static_cast<std::size_t>(begins[g->line]);
      out << (g->line ? "\n" : "") << "line " << g->line << " [" << wording.text.substr(begin, end - begin) << "]";
    }
    if (new_line || std::prev(g)->font != g->font) out << "\n" << g->font << ":";
    out << " " << spell(*g, wording.text);
  }
  out << "\n";
  return out.str();
}

std::vector<fs::path> golden_files() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(source_folder() / "tests" / "golden" / "text"))
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

class GoldenText : public testing::TestWithParam<fs::path> {};

TEST_P(GoldenText, IsShapedAndBrokenAsExpected) {
  const Case golden = read_case(GetParam());
  const std::string seen = describe(golden.wording);
  if (const char* wish = std::getenv("SCHOOLPOORT_GOLDEN"); wish && std::string(wish) == "write") {
    std::ofstream(GetParam()) << golden.head << seen;
    FAIL() << "written anew; look at the difference, then run without SCHOOLPOORT_GOLDEN";
  }
  EXPECT_EQ(seen, golden.expected);
}

TEST_P(GoldenText, HasEveryLetterInTheBundledFonts) {
  EXPECT_THAT(bundled_words().unknown_letters(read_case(GetParam()).wording), testing::IsEmpty());
}

TEST_P(GoldenText, FitsItsWidth) {
  const Wording wording = read_case(GetParam()).wording;
  EXPECT_LE(bundled_words().measure(wording).widest, wording.width_px);
}

INSTANTIATE_TEST_SUITE_P(Scripts, GoldenText, testing::ValuesIn(golden_files()), [](const auto& file) {
  std::string name = file.param.stem().string();
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

}  // namespace

}  // namespace schoolpoort

// Built-in files cut short or with a byte turned: nothing crashes, and what changed is named.
#include <gmock/gmock.h>

#include <sstream>

#include "kiosk/catalog/arb_file.hpp"
#include "kiosk/catalog/catalog.hpp"
#include "kiosk/catalog/toml_file.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

namespace fs = std::filesystem;

/// Whether all that stands after `length` is comment or blank.
bool nothing_lost(const std::string& text, std::size_t length) {
  const std::size_t line = text.rfind('\n', length) + 1;  // 0 on the first line
  std::istringstream rest(text.substr(text[line] == '#' ? line : length));
  for (std::string each; std::getline(rest, each);)
    if (!each.empty() && each.front() != '#') return false;
  return true;
}

std::vector<fs::path> toml_files() { return files_below(share_folder() / "content", ".toml"); }

class CutShort : public testing::TestWithParam<fs::path> {};

TEST_P(CutShort, BuiltInFileIsNamed) {
  const BuiltInCopy copy;
  const Catalog whole = read_catalog(copy.places());
  const fs::path file = copy.file(fs::relative(GetParam(), share_folder()).string());
  const std::string text = read_file(file);
  const std::size_t step = text.size() / 20 + 1;
  for (std::size_t length = 0; length < text.size(); length += step) {
    write_file(file, text.substr(0, length));
    const Catalog cut = read_catalog(copy.places());
    if (nothing_lost(text, length)) continue;
    EXPECT_GT(cut.faults.size() + cut.gaps.size(), whole.faults.size() + whole.gaps.size())
        << file.filename() << " cut at " << length;
  }
}

INSTANTIATE_TEST_SUITE_P(Content, CutShort, testing::ValuesIn(toml_files()));
INSTANTIATE_TEST_SUITE_P(Words, CutShort,
                         testing::Values(share_folder() / "locales/nl-BE.arb", share_folder() / "locales/en.arb"));

/// Every text that differs from `text` in one byte of many, by a byte that means something to a parser.
template <class Try>
void turn_bytes(const std::string& text, const Try& attempt) {
  const std::string turned = std::string("\"{}[]#=\\\n'") + '\0' + '\xff';
  for (std::size_t at = 0; at < text.size(); at += 37) {
    std::string damaged = text;
    damaged[at] = turned[at % turned.size()];
    attempt(damaged);
  }
}

TEST(TurnedByte, OfContentGivesAValueOrAnError) {
  for (const fs::path& file : toml_files())
    turn_bytes(read_file(file), [](const std::string& text) {
      const auto parsed = parse_toml(text, "own.toml");
      EXPECT_TRUE(parsed || !parsed.error().place.empty());
    });
}

TEST(TurnedByte, OfWordsGivesTextsOrAFault) {
  turn_bytes(read_file(share_folder() / "locales/nl-BE.arb"), [](const std::string& text) {
    Faults faults;
    EXPECT_TRUE(parse_arb(text, {"nl-BE"}, "locales/nl-BE.arb", faults) || !faults.empty());
  });
}

TEST(Nesting, DeeperThanAnyStackIsAnError) {
  EXPECT_FALSE(parse_toml("a = " + std::string(100000, '['), "own.toml"));
  Faults faults;
  EXPECT_FALSE(parse_arb(std::string(100000, '['), {"nl-BE"}, "locales/nl-BE.arb", faults));
}

}  // namespace
}  // namespace schoolpoort

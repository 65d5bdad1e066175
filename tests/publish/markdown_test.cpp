// Markdown to the blocks of a document.
#include "kiosk/publish/markdown.hpp"

#include <gtest/gtest.h>

namespace schoolpoort {
namespace {

TEST(Markdown, BecomesTheBlocksItMeans) {
  const auto blocks = blocks_of(
      "# Kop\n\nEen **vette** zin\nop twee regels.\n\n- een\n- twee\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", {"nl-BE"});
  ASSERT_EQ(blocks.size(), 4U);
  EXPECT_EQ(std::get<Heading>(blocks[0].kind).words.text, "Kop");
  const Passage& passage = std::get<Passage>(blocks[1].kind);
  EXPECT_EQ(passage.words.text, "Een vette zin op twee regels.");
  EXPECT_EQ(passage.words.strong, (std::vector<Strong>{{4, 9}}));
  EXPECT_EQ(std::get<Listing>(blocks[2].kind).entries.size(), 2U);
  EXPECT_EQ(std::get<TextTable>(blocks[3].kind).rows.at(1).at(1).text, "2");
}

TEST(Markdown, LeavesHtmlOut) { EXPECT_TRUE(blocks_of("<script>alert(1)</script>", {"nl-BE"}).empty()); }

}  // namespace
}  // namespace schoolpoort

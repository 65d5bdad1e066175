// The table of fonts: which row a language gets, and what is said of a damaged one.
#include "kiosk/paint/type_table.hpp"

#include <gmock/gmock.h>

#include <fstream>

#include "tests/support/place.hpp"

namespace schoolpoort {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Result<TypeTable> read(const std::string& text) {
  const TestFolder folder;
  std::ofstream(folder.path() / "manifest.txt") << text;
  return read_type_table(folder.path() / "manifest.txt");
}

TEST(TypeTable, TheLongestTagThatBeginsALanguageCounts) {
  const auto table =
      read("language * - 1 1 1 A\nlanguage ku - 1 1 1 B\nlanguage ku-Arab - 1 1 1 C\nlanguage zh zh-cn 1 1 1 D\n");
  ASSERT_TRUE(table);
  const auto families = [&](const char* tag) { return table->style_for({tag}).families; };
  EXPECT_EQ(families("ku"), "B");
  EXPECT_EQ(families("ku-Latn-TR"), "B");
  EXPECT_EQ(families("ku-Arab-IQ"), "C");
  EXPECT_EQ(families("zh-Hans"), "D");
  EXPECT_EQ(families("kum"), "A");
  EXPECT_EQ(families("z"), "A");
  EXPECT_EQ(families(""), "A");
}

TEST(TypeTable, ARowSaysEverythingAboutTheType) {
  const auto table = read("# comment\n\nfile A.ttf package path copy\nlanguage * - 1.15 2.25 1.6  Noto A, Noto B\n");
  ASSERT_TRUE(table);
  EXPECT_THAT(table->files, ElementsAre("A.ttf"));
  const TypeStyle& style = table->style_for({"nl"});
  EXPECT_EQ(style.shape_as, "");
  EXPECT_DOUBLE_EQ(style.scale, 1.15);
  EXPECT_DOUBLE_EQ(style.line, 2.25);
  EXPECT_DOUBLE_EQ(style.baseline, 1.6);
  EXPECT_EQ(style.families, "Noto A, Noto B");
}

TEST(TypeTable, ADamagedRowIsNamedByItsLine) {
  for (const char* row :
       {"language ar - 1.18 1.6", "language ar - 1 1 1", "language ar - 0 1 1 Noto", "file A.ttf", "fonts"}) {
    const auto table = read(std::string("language * - 1 1 1 A\n") + row + "\n");
    ASSERT_FALSE(table) << row;
    EXPECT_EQ(table.error().place, "line 2");
  }
}

TEST(TypeTable, ATableWithoutARowForAllOthersIsRefused) {
  const auto table = read("language ar - 1 1 1 A\n");
  ASSERT_FALSE(table);
  EXPECT_THAT(table.error().remedy, HasSubstr("language *"));
}

}  // namespace

}  // namespace schoolpoort

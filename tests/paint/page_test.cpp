// Words and drawings on paper.
#include "kiosk/paint/page.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "tests/paint/open_words.hpp"

namespace schoolpoort {
namespace {

const Press& press() {
  static const Press opened = [] {
    auto made = Press::open(share_folder() / "fonts", share_folder().parent_path() / "font-cache");
    if (!made) throw std::runtime_error(made.error().text());
    return std::move(*made);
  }();
  return opened;
}

PageWords words(const std::string& text, double width = 200) { return {50, 50, width, text, {"nl-BE"}, {}, {}}; }

std::string print(const std::vector<PageMark>& marks) {
  const auto pdf = press().print({"Proef", "School", Day{}, {{marks, "Begin"}}});
  return pdf ? *pdf : pdf.error().text();
}

TEST(Press, ANarrowerPlaceNeedsMoreHeight) {
  const std::string text = "Voelt u zich welkom op deze school?";
  const Press::Room wide = press().room(words(text)), narrow = press().room(words(text, 80));
  EXPECT_GT(narrow.height, wide.height);
  EXPECT_LE(narrow.width, 80);
}

TEST(Press, BoldWordsAreWider) {
  PageWords bold = words("Voelt u zich welkom?");
  bold.strong = {{0, bold.text.size()}};
  EXPECT_GT(press().room(bold).width, press().room(words(bold.text)).width);
}

TEST(Press, TheSamePagesGiveTheSameBytes) {
  const std::vector<PageMark> marks{words("Welkom"), PageBox{10, 10, 20, 20, 4, 1, {0xFFFFFFFF}, {0xFF}},
                                    PageLine{0, 0, 50, 50}};
  EXPECT_EQ(print(marks), print(marks));
  EXPECT_TRUE(print(marks).starts_with("%PDF-"));
}

TEST(Press, OurDrawingsStayVectors) {
  const auto scene = share_folder() / "content" / "illustrations" / "scenes" / "E1.svg";
  const std::string pdf = print(
      {PagePicture{50, 50, 200, 150, scene}, PageDrawing{50, 300, 100, 50, R"(<svg xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 10 5"><rect width="5" height="5" fill="#005A9C"/></svg>)"}});
  EXPECT_TRUE(pdf.starts_with("%PDF-")) << pdf;
  EXPECT_EQ(pdf.find("/Subtype /Image"), std::string::npos);
}

TEST(Press, ADrawingOfOursThatIsMissingIsAnErrorThatNamesIt) {
  EXPECT_NE(print({PagePicture{0, 0, 9, 9, "no/such.svg"}}).find("no/such.svg"), std::string::npos);
}

TEST(Press, AForeignPictureIsDrawnByWhoWasGivenForIt) {
  bool asked = false;
  const auto own = Press::open(share_folder() / "fonts", share_folder().parent_path() / "font-cache",
                               [&](const std::filesystem::path&, Size) -> Result<Bitmap> {
                                 asked = true;
                                 return Error{"photo.jpg", "", "is broken."};
                               });
  ASSERT_TRUE(own);
  const auto pdf = own->print({"Proef", "School", Day{}, {{{PagePicture{0, 0, 9, 9, "photo.jpg", true}}, ""}}});
  EXPECT_TRUE(asked);
  EXPECT_TRUE(pdf) << "one broken picture keeps no team from its report";
}

}  // namespace
}  // namespace schoolpoort

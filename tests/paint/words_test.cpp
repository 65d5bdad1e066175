// What callers of Words rely on: places, sizes, faces, and the bundled fonts alone. Shaping itself is
// golden_text_test.cpp.
#include "kiosk/paint/words.hpp"

#include <gmock/gmock.h>

#include <fstream>

#include "tests/paint/open_words.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

int alpha(const Bitmap& b, int x, int y) { return b.rgba[4 * (static_cast<std::size_t>(y) * b.size.width + x) + 3]; }

/// The columns that hold ink, in pixels of the logical box: first and last.
std::pair<int, int> ink(const Wording& wording) {
  const Extent extent = bundled_words().measure(wording);
  const Bitmap bitmap = bundled_words().draw(wording);
  int first = bitmap.size.width, last = -1;
  for (int y = 0; y < bitmap.size.height; ++y)
    for (int x = 0; x < bitmap.size.width; ++x)
      if (alpha(bitmap, x, y) > 0) first = std::min(first, x), last = std::max(last, x);
  return {first - extent.offset_x, last - extent.offset_x};
}

bool edge_is_clear(const Bitmap& b) {
  for (int x = 0; x < b.size.width; ++x)
    if (alpha(b, x, 0) || alpha(b, x, b.size.height - 1)) return false;
  for (int y = 0; y < b.size.height; ++y)
    if (alpha(b, 0, y) || alpha(b, b.size.width - 1, y)) return false;
  return true;
}

const Wording kDutch{"Voelt uw kind zich goed op school?", {"nl-BE"}};
const Wording kArabic{"هل يشعر طفلك بالراحة في المدرسة؟", {"ar"}};
const Wording kUrdu{"کیا آپ کا بچہ اسکول میں خوش ہے؟", {"ur"}};

Wording with_width(Wording wording, int width, Align align = Align::start) {
  wording.width_px = width;
  wording.align = align;
  return wording;
}

TEST(Words, LeftToRightBeginsAtTheLeft) {
  EXPECT_LT(ink(with_width(kDutch, 2000)).first, 10);
  EXPECT_GT(ink(with_width(kDutch, 2000, Align::end)).second, 1990);
}

TEST(Words, RightToLeftBeginsAtTheRight) {
  EXPECT_GT(ink(with_width(kArabic, 2000)).second, 1990);
  EXPECT_LT(ink(with_width(kArabic, 2000, Align::end)).first, 10);
}

TEST(Words, EachLanguageReadsItsOwnWay) {
  const auto begins_right = [](const char* tag) { return ink(with_width({"8", {tag}}, 2000)).first > 1000; };
  for (const char* tag : {"ar", "fa-AF", "ps", "ur", "ckb", "he", "ku-Arab"}) EXPECT_TRUE(begins_right(tag)) << tag;
  for (const char* tag : {"nl-BE", "tr", "kmr", "ku", "ti", "zh-Hans", "hi", "", "no such tag"})
    EXPECT_FALSE(begins_right(tag)) << tag;
}

TEST(Words, ALatinNameInFrontDoesNotTurnAnArabicLine) {
  EXPECT_GT(ink(with_width({"Sofie هل تعرف", {"ar"}}, 2000)).second, 1990);
}

TEST(Words, CentredInkLiesInTheMiddle) {
  const auto [first, last] = ink(with_width(kDutch, 2000, Align::centre));
  EXPECT_NEAR(first, 2000 - last, 10);
}

TEST(Words, NothingIsCutAtTheEdgeOfTheBitmap) {
  for (const Wording& wording :
       {kDutch, kArabic, kUrdu, Wording{"fjÅŞj", {"tr"}}, Wording{"हैं। क्षत्रिय", {"hi"}}, Wording{"ปู่ น้ำ", {"th"}},
        Wording{"ښوونځي کې ۍ", {"ps"}}, Wording{"您，好", {"zh-Hans"}}})
    for (const int width : {0, 330})
      EXPECT_TRUE(edge_is_clear(bundled_words().draw(with_width(wording, width)))) << wording.text << " at " << width;
}

TEST(Words, TheBitmapIsAsLargeAsMeasuredAndWhite) {
  const Bitmap bitmap = bundled_words().draw(kUrdu);
  EXPECT_EQ(bitmap.size, bundled_words().measure(kUrdu).size);
  ASSERT_EQ(bitmap.rgba.size(), std::size_t(4) * bitmap.size.width * bitmap.size.height);
  int tinted = 0;
  for (std::size_t i = 0; i < bitmap.rgba.size(); ++i) tinted += i % 4 != 3 && bitmap.rgba[i] != 255;
  EXPECT_EQ(tinted, 0);
}

TEST(Words, LinesStandOnAFixedGridWhateverTheyHold) {
  const auto height = [](const char* text) { return bundled_words().measure({text, {"ar"}}).box.height; };
  const int one = height("هل");
  EXPECT_EQ(height("Sofie"), one);
  EXPECT_EQ(height("هَلٌّ (Sofie) 8:30"), one);
  EXPECT_NEAR(height("هل\nSofie\nهَلٌّ"), 3 * one, 1);
}

TEST(Words, NastaliqHasTheTallestLinesThenArabicThenLatin) {
  const auto height = [](const Wording& w) { return bundled_words().measure(w).box.height; };
  EXPECT_GT(height(kUrdu), height(kArabic) * 5 / 4);
  EXPECT_GT(height(kArabic), height(kDutch) * 5 / 4);
}

TEST(Words, InkOfOneLineStaysOutOfTheNext) {
  for (const Wording& wording : {kDutch, kArabic, kUrdu}) {
    const Extent extent = bundled_words().measure(wording);
    const int below = extent.size.height - extent.offset_y - extent.box.height;
    EXPECT_LE(extent.offset_y + below, extent.box.height / 8) << wording.text;
  }
}

TEST(Words, TheBoxIsTheWidthAskedFor) {
  EXPECT_EQ(bundled_words().measure(with_width(kDutch, 2000)).box.width, 2000);
  const Extent free = bundled_words().measure(kDutch);
  EXPECT_EQ(free.box.width, free.widest);
}

TEST(Words, AShortLineInAWideBoxMakesASmallBitmap) {
  EXPECT_LT(bundled_words().measure(with_width({"Ja", {"nl-BE"}}, 1500, Align::centre)).size.width, 100);
}

TEST(Words, AWordTooLongForItsLineShowsInWidest) {
  EXPECT_GT(bundled_words().measure(with_width({"Oudercontactavonden", {"nl-BE"}}, 200)).widest, 200);
}

TEST(Words, BalancedLinesAreFewAndAboutEqual) {
  Wording heading = with_width({"Voelt uw kind zich goed op school vandaag?", {"nl-BE"}}, 800);
  const Extent plain = bundled_words().measure(heading);
  heading.balanced = true;
  const Extent balanced = bundled_words().measure(heading);
  EXPECT_EQ(balanced.lines, 2);
  EXPECT_EQ(balanced.lines, plain.lines);
  EXPECT_LT(balanced.widest, plain.widest);
  EXPECT_EQ(balanced.box, plain.box);
}

TEST(Words, BalancingNeverMakesAWordStickOut) {
  Wording heading = with_width({"Op de Oudercontactavond", {"nl-BE"}}, 460);
  heading.balanced = true;
  EXPECT_LE(bundled_words().measure(heading).widest, 460);
}

TEST(Words, BoldIsAFaceOfItsOwn) {
  for (const Wording& regular : {kDutch, kArabic, kUrdu, Wording{"您好", {"zh-Hans"}}}) {
    Wording bold = regular;
    bold.weight = Weight::bold;
    EXPECT_THAT(bundled_words().glyphs(bold).front().font, HasSubstr("Bold"));
    EXPECT_NE(bundled_words().draw(bold).rgba, bundled_words().draw(regular).rgba);
  }
}

TEST(Words, EqualWordingsGiveEqualPixels) {
  EXPECT_EQ(bundled_words().draw(kUrdu).rgba, bundled_words().draw(kUrdu).rgba);
}

TEST(Words, NoTextIsNoBitmap) {
  const Wording nothing{"", {"nl-BE"}};
  EXPECT_EQ(bundled_words().measure(nothing).size, Size{});
  EXPECT_THAT(bundled_words().draw(nothing).rgba, IsEmpty());
}

TEST(Words, DamagedUtf8IsDrawnAndReported) {
  const Wording damaged{"Ja\xff, \xe4\xbd", {"nl-BE"}};
  EXPECT_EQ(bundled_words().measure(damaged).lines, 1);
  EXPECT_EQ(bundled_words().draw(damaged).size, bundled_words().measure(damaged).size);
}

TEST(Words, AnEndlessLineIsCutInsteadOfFailing) {
  const Wording endless{std::string(5000, 'w'), {"nl-BE"}};
  EXPECT_EQ(bundled_words().draw(endless).size, bundled_words().measure(endless).size);
  EXPECT_LE(bundled_words().measure(endless).size.width, 16384);
}

TEST(Words, LettersOfFontsThatAreOnlyTheSystemsAreUnknown) {
  // Cherokee and Khmer: Debian's Noto packages have them, the bundle does not.
  const Wording wording{"a ᎣᏏ ខ", {"nl-BE"}};
  EXPECT_EQ(bundled_words().measure(wording).unknown_glyphs, 3);
  EXPECT_THAT(bundled_words().unknown_letters(wording), ElementsAre("Ꭳ", "Ꮟ", "ខ"));
}

TEST(Words, IsolatesAndJoinersAreNotUnknown) {
  EXPECT_THAT(bundled_words().unknown_letters({"\u2066 8:30 \u2069\u2067\u2068\u200c\u200d\u200e\u200f\u00ad", {"ur"}}),
              IsEmpty());
}

TEST(Words, AnyScriptIsReadableInAnyLanguage) {
  EXPECT_THAT(bundled_words().unknown_letters(
                  {"العربية ትግርኛ 中文 Українська اردو پښتو ქართული हिन्दी ไทย ⵜⴰⵎⴰⵣⵉⵖⵜ עברית", {"nl-BE"}}),
              IsEmpty());
}

class DamagedFonts : public testing::Test {
 protected:
  DamagedFonts() {
    for (const auto& entry : fs::directory_iterator(share_folder() / "fonts"))
      if (entry.path().extension() != ".txt")
        fs::create_symlink(entry.path(), folder_.path() / entry.path().filename());
    fs::copy_file(share_folder() / "fonts" / "manifest.txt", folder_.path() / "manifest.txt");
  }
  std::string fault() const {
    const auto opened = Words::open(folder_.path(), folder_.path() / "cache");
    return opened ? "" : opened.error().text();
  }
  TestFolder folder_;
};

TEST_F(DamagedFonts, OpenWhenWhole) { EXPECT_EQ(fault(), ""); }

TEST_F(DamagedFonts, NameTheFileThatIsMissing) {
  fs::remove(folder_.path() / "NotoSansThai-Bold.ttf");
  EXPECT_THAT(fault(), HasSubstr("NotoSansThai-Bold.ttf"));
}

TEST_F(DamagedFonts, NameTheFamilyThatNoFileHolds) {
  std::ofstream(folder_.path() / "manifest.txt", std::ios::app) << "language xx - 1 1 1 Noto Sans Klingon\n";
  EXPECT_THAT(fault(), AllOf(HasSubstr("Noto Sans Klingon"), HasSubstr("language xx")));
}

TEST_F(DamagedFonts, NameTheMissingTable) {
  fs::remove(folder_.path() / "manifest.txt");
  EXPECT_THAT(fault(), HasSubstr("manifest.txt"));
}

TEST_F(DamagedFonts, AreFoundAgainDespiteACacheMadeWithoutThem) {
  const TestFolder elsewhere;
  const fs::path regular = folder_.path() / "NotoSansThai-Regular.ttf", bold = folder_.path() / "NotoSansThai-Bold.ttf";
  const fs::path whole = fs::read_symlink(regular), whole_bold = fs::read_symlink(bold);
  fs::remove(regular);
  fs::remove(bold);
  const auto when = fs::last_write_time(folder_.path());
  EXPECT_FALSE(Words::open(folder_.path(), elsewhere.path()));
  fs::create_symlink(whole, regular);
  fs::create_symlink(whole_bold, bold);
  fs::last_write_time(folder_.path(), when);  // fontconfig sees no change
  EXPECT_TRUE(Words::open(folder_.path(), elsewhere.path()));
}

TEST_F(DamagedFonts, NeedNoWritableCache) { EXPECT_TRUE(Words::open(share_folder() / "fonts", "/proc/none")); }

}  // namespace

}  // namespace schoolpoort
